package org.houvast.today.assistant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Homes;
import org.houvast.rhythm.MomentKind;
import org.houvast.today.Standing;
import org.houvast.ui.Emblem;
import org.houvast.ui.Hv;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The home of who assists a leader.
 *
 * @param mentors whose quarterly overview it is about, who did not answer first; of one quarter
 * @param planned what is planned in the coming seven days, by day
 * @param nextOverview the last day of this quarter, after which the next overview comes
 * @param news what else concerns who looks
 */
public record AssistantHomePage(
        LocalDate today,
        Standing standing,
        List<Mentor> mentors,
        List<Planned> planned,
        LocalDate nextOverview,
        List<Page> news)
        implements Page {

    /** What concerns today and stands above all else. */
    public List<Page> pressing() {
        return news.stream().filter(Homes::isPressing).toList();
    }

    public List<Page> otherNews() {
        return news.stream().filter(one -> !Homes.isPressing(one)).toList();
    }

    /** How many are shown before the fold. */
    public static final int FEW = 5;

    /**
     * A mentor and her overview of the quarter.
     *
     * @param dueOn until when there is time to answer
     * @param sentOn when she said that it is right; {@code null} for not yet
     * @param remindedOn when somebody asked kindly; {@code null} for never
     * @param self whether it is who looks
     */
    public record Mentor(
            UUID overview,
            LocalDate quarter,
            UUID staff,
            String givenName,
            String surname,
            LocalDate dueOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate remindedOn,
            boolean self) {

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(staff);
        }
    }

    /**
     * A moment of a child that has a day.
     *
     * @param mentor who does it; {@code null} for nobody yet
     */
    public record Planned(
            UUID moment,
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            MomentKind kind,
            String title,
            LocalDate plannedOn,
            @Nullable String mentor) {

        /** As the checklist names it, or else its kind. */
        public String name(Hv hv) {
            return title.isEmpty() ? hv.text(kind.key()) : title;
        }

        public Emblem picture() {
            return new Emblem(emblem, Tone.of(child));
        }
    }

    public List<Mentor> waiting() {
        return mentors.stream().filter(mentor -> mentor.sentOn() == null).toList();
    }

    public List<Mentor> answered() {
        return mentors.stream().filter(mentor -> mentor.sentOn() != null).toList();
    }

    /** Whether the viewer can ask this mentor; once a day is kind, more is not. */
    public boolean canAsk(Mentor mentor) {
        return mentor.sentOn() == null && !mentor.self() && !today.equals(mentor.remindedOn());
    }

    /** The quarter that the overviews tell of: 1 to 4. */
    public int quarterNumber() {
        return (mentors.getFirst().quarter().getMonthValue() + 2) / 3;
    }

    public String quarterYear() {
        return String.valueOf(mentors.getFirst().quarter().getYear());
    }
}
