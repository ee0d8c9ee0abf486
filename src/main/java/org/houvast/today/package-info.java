/**
 * Everyone's home: what needs me now, composed from what the other modules publish; and the ways
 * from there.
 *
 * <p>A module below adds a home of its own (the trainee's, say) with a {@code SectionSource} for
 * {@link org.houvast.access.Homes#PLACE}.
 */
@NullMarked
@ApplicationModule(
        displayName = "today",
        allowedDependencies = {
            "foundation",
            "ui",
            "access",
            "library",
            "organisation",
            "child",
            "trainee",
            "mentorship",
            "rhythm",
            "observation"
        })
package org.houvast.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
