/**
 * How good are we, seen from several sides: what a location can show of mentoring, and why and how
 * it wants people to learn the job there.
 */
@NullMarked
@ApplicationModule(
        displayName = "quality",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "library",
            "organisation",
            "child",
            "mentorship",
            "rhythm",
            "observation"
        })
package org.houvast.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
