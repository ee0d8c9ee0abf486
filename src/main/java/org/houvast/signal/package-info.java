/**
 * What asks attention, and why: known from what is there already, told to the mentor first and to
 * the leader later. Nobody reports anything, and nothing is concluded: a person looks, comes back
 * to it later, or says that it is fine.
 */
@NullMarked
@ApplicationModule(
        displayName = "signal",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "organisation",
            "child",
            "trainee",
            "mentorship",
            "rhythm",
            "observation"
        })
package org.houvast.signal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
