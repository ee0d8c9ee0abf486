/**
 * What must happen for each child, and when: the organiser's checklists, the moments that follow
 * from them, and a year plan that fits everyone's days.
 *
 * <h2>For other modules</h2>
 *
 * <p>{@link org.houvast.rhythm.Moments} closes and reopens a moment, and takes over what was done
 * before the start. {@link org.houvast.rhythm.YearPlans} makes or renews the plan. In SQL, join
 * {@code rhythm.moment_card}; what needs someone is in {@code rhythm.task_card}. What changed is
 * told by {@link org.houvast.rhythm.MomentClosed} and {@link org.houvast.rhythm.MomentReopened}.
 */
@NullMarked
@ApplicationModule(
        displayName = "rhythm",
        allowedDependencies = {
            "foundation",
            "foundation :: flow",
            "ui",
            "access",
            "library",
            "organisation",
            "child",
            "mentorship"
        })
package org.houvast.rhythm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
