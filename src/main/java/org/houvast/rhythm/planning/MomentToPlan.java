package org.houvast.rhythm.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must happen for one mentee, and needs a day.
 *
 * @param terms who is mentor when; the owner is the mentor of the day
 * @param opensOn first day of the window, inclusive
 * @param dueOn last day of the window, inclusive
 * @param plannedOn the day that is in the plan now; it stays where it can
 * @param agreed the planned day was agreed with others, and is not touched
 */
public record MomentToPlan(
        UUID id,
        UUID mentee,
        List<Term> terms,
        LocalDate opensOn,
        LocalDate dueOn,
        @Nullable LocalDate plannedOn,
        boolean agreed,
        @Nullable Chain chain) {

    /**
     * @throws IllegalArgumentException when the window ends before it opens, or a day is agreed
     *     that is not given
     */
    public MomentToPlan {
        terms =
                terms.size() < 2
                        ? List.copyOf(terms)
                        : terms.stream()
                                .sorted(Comparator.comparing(term -> term.time().from()))
                                .toList();
        if (dueOn.isBefore(opensOn)) {
            throw new IllegalArgumentException("due on " + dueOn + ", opens on " + opensOn);
        }
        if (agreed && plannedOn == null) {
            throw new IllegalArgumentException("agreed, but on which day?");
        }
    }

    /** A moment that has no day yet. */
    public static MomentToPlan fresh(
            UUID id, UUID mentee, List<Term> terms, LocalDate opensOn, LocalDate dueOn) {
        return new MomentToPlan(id, mentee, terms, opensOn, dueOn, null, false, null);
    }

    public MomentToPlan withPlannedOn(@Nullable LocalDate day) {
        return new MomentToPlan(id, mentee, terms, opensOn, dueOn, day, agreed, chain);
    }

    public MomentToPlan withAgreedOn(LocalDate day) {
        return new MomentToPlan(id, mentee, terms, opensOn, dueOn, day, true, chain);
    }

    public MomentToPlan withChain(Chain chain) {
        return new MomentToPlan(id, mentee, terms, opensOn, dueOn, plannedOn, agreed, chain);
    }
}
