/**
 * What we say to each other about those who learn here: the thread between workplace, teacher and
 * external mentor, what the team speaks of, and how guiding goes for a mentor.
 */
@NullMarked
@ApplicationModule(
        displayName = "conversation",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "organisation",
            "trainee",
            "mentorship"
        })
package org.houvast.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
