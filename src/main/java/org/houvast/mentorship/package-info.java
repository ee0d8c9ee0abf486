/**
 * Who guides whom: mentors of children and of trainees, who stands in, and the proposals from which
 * a person chooses.
 *
 * <h2>For other modules</h2>
 *
 * <p>{@link org.houvast.mentorship.Mentors} answers who is mentor and who stands in, many at once.
 * {@link org.houvast.mentorship.Pairs} has the verbs: choose, hand over, leave vacant, begin with
 * the pairs that exist already. {@link org.houvast.mentorship.ProposeMentorForTrainee} proposes a
 * mentor and stand-ins for a trainee. In SQL, join {@code mentorship.term_card} and {@code
 * mentorship.stand_in_card}. What changed is told by {@link org.houvast.mentorship.MentorChosen},
 * {@link org.houvast.mentorship.MentorHandedOver}, {@link org.houvast.mentorship.LeftVacant} and
 * {@link org.houvast.mentorship.MentorshipEnded}.
 */
@NullMarked
@ApplicationModule(
        displayName = "mentorship",
        allowedDependencies = {
            "foundation",
            "foundation :: flow",
            "ui",
            "access",
            "organisation",
            "child",
            "trainee"
        })
package org.houvast.mentorship;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
