/** Getting data in: spreadsheets as centres really have them, previewed before anything is kept. */
@NullMarked
@ApplicationModule(
        displayName = "intake",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "organisation",
            "child",
            "trainee",
            "mentorship",
            "rhythm"
        })
package org.houvast.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
