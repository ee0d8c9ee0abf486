/**
 * Nobody does it alone: teachers and external mentors come along by a grant, with a home of their
 * own that may span organisers.
 */
@NullMarked
@ApplicationModule(
        displayName = "network",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "organisation",
            "trainee",
            "mentorship",
            "learning",
            "conversation"
        })
package org.houvast.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
