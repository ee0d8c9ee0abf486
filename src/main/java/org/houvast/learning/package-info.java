/**
 * How a trainee starts and grows: the start in ten minutes with time that is kept, the welcome
 * page, and the trainee's own page.
 */
@NullMarked
@ApplicationModule(
        displayName = "learning",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "library",
            "organisation",
            "trainee",
            "mentorship"
        })
package org.houvast.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
