/**
 * What we see in a child: notes, nice moments, and the observation that collects them until the
 * mentor says that it is enough.
 *
 * <h2>For other modules</h2>
 *
 * <p>In SQL, join {@code observation.entry_card} and {@code observation.observation_card}; what
 * needs someone is in {@code observation.task_card}.
 */
@NullMarked
@ApplicationModule(
        displayName = "observation",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "library",
            "organisation",
            "child",
            "mentorship",
            "rhythm"
        })
package org.houvast.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
