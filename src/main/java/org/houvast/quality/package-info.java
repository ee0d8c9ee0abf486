/** How good are we, seen from several sides: first of all what a location can show of mentoring. */
@NullMarked
@ApplicationModule(
        displayName = "quality",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "organisation",
            "child",
            "mentorship",
            "rhythm",
            "observation"
        })
package org.houvast.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
