package org.houvast.mentorship.without;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.situation.Places;
import org.houvast.ui.DayMark;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Who is without a mentor.
 *
 * @param places where one can look, and where one looks now
 * @param mayChoose whether the viewer chooses mentors; otherwise the page is to read
 * @param paired how many children have a mentor
 * @param children who has none, now or within four weeks; the earliest first
 * @param misfits pairs that never meet on the group
 * @param weeks who starts, week by week
 * @param loads whose load is worth a talk; only for who leads
 */
public record WithoutPage(
        Places places,
        boolean mayChoose,
        int paired,
        List<Without> children,
        List<Misfit> misfits,
        List<Week> weeks,
        List<Load> loads)
        implements Page {

    private static final int SEEN_AT_ONCE = 6;

    /**
     * A child without a mentor.
     *
     * @param why since when, or from when on
     */
    public record Without(
            CarePlacementId placement,
            String givenName,
            Emblem emblem,
            String group,
            Sentence why) {}

    /**
     * A child and a mentor who never meet.
     *
     * @param why what keeps them apart
     * @param childDays when the child comes
     * @param mentorDays when the mentor works
     */
    public record Misfit(
            CarePlacementId placement,
            String givenName,
            Emblem emblem,
            Mentors.Person mentor,
            Sentence why,
            List<DayMark> childDays,
            Sentence childDaysSaid,
            List<DayMark> mentorDays,
            Sentence mentorDaysSaid) {}

    /**
     * The children who start in one week.
     *
     * @param monday of the week; {@code null} for the rest of this week
     */
    public record Week(@Nullable LocalDate monday, List<Starter> starters) {}

    /**
     * A child who starts.
     *
     * @param mentor the mentor's given name; {@code null} for none yet
     */
    public record Starter(
            CarePlacementId placement, String givenName, Emblem emblem, @Nullable String mentor) {}

    /**
     * A mentor whose load is worth a talk.
     *
     * @param children how many children
     * @param level the number from which on a talk is worth it
     * @param agreed whether that number was agreed with this mentor
     */
    public record Load(Mentors.Person mentor, int children, int level, boolean agreed) {}

    /** Whether the list is long: then all at once is the first thing to do, and the rest folds. */
    public boolean many() {
        return children.size() > SEEN_AT_ONCE;
    }

    /** Those who are seen at once. */
    public List<Without> first() {
        return many() ? children.subList(0, SEEN_AT_ONCE) : children;
    }

    /** Those who are folded. */
    public List<Without> others() {
        return children.subList(first().size(), children.size());
    }

    /** The group whose wall can be printed at once, when one group is looked at. */
    public Optional<String> wall() {
        return places.group().map(group -> "/groups/" + group.value() + "/wall");
    }
}
