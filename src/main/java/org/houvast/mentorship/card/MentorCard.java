package org.houvast.mentorship.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.ui.CoverDay;
import org.houvast.ui.Emblem;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Who is the mentor of a child, and who else on which day: what both cards say.
 *
 * @param day the day of which it holds
 * @param phone the number that parents call; {@code null} when not known
 * @param since the mentor's first day
 * @param latest whether no later mentor is planned
 * @param parentsToldOn since when the parents know; {@code null} when they were not told yet
 * @param week Monday to Friday, and the weekend where the child comes
 * @param standIn who to go to when the mentor is not there: on the most days
 */
public record MentorCard(
        CarePlacementId placement,
        UUID child,
        String givenName,
        String emblem,
        String locationName,
        LocalDate day,
        @Nullable String phone,
        Face mentor,
        LocalDate since,
        boolean latest,
        @Nullable LocalDate parentsToldOn,
        List<Day> week,
        @Nullable Face standIn) {

    private static final int NEW_WEEKS = 6;

    /** A colleague with the own picture. */
    public record Face(Mentors.Person person, String picture) {}

    /**
     * A weekday.
     *
     * @param comes whether the child comes
     * @param who who is there for the child; {@code null} on another day, and when it is open
     */
    public record Day(DayOfWeek day, boolean comes, @Nullable Face who) {

        CoverDay cover() {
            if (!comes) {
                return CoverDay.off(day);
            }
            return who == null
                    ? CoverDay.open(day)
                    : CoverDay.by(
                            day,
                            who.person().givenName(),
                            who.person().initials(),
                            who.person().tone());
        }
    }

    public Emblem picture() {
        return new Emblem(emblem, Tone.of(child));
    }

    public List<CoverDay> cover() {
        return week.stream().map(Day::cover).toList();
    }

    public boolean comes() {
        return week.stream().anyMatch(Day::comes);
    }

    /** Whether mentor and child only begin to know each other. */
    public boolean isNew() {
        return since.isAfter(day.minusWeeks(NEW_WEEKS));
    }
}
