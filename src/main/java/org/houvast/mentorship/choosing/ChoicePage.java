package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.standin.StandInDay;
import org.houvast.ui.CoverDay;
import org.houvast.ui.DayMark;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who becomes the mentor of a child: the proposal, or the colleague whom someone looks at, and the
 * others of the group.
 *
 * @param child who it is, and what is wished
 * @param mayChoose whether the viewer chooses; otherwise the page is to read
 * @param seen the version of the mentorship that this page shows
 * @param startsOn the first day of a new mentor
 * @param focus the proposal, or who is looked at; {@code null} when there is nobody
 * @param whyNobody why there is nobody
 * @param others the others of the group; their order is for this child only
 * @param alsoWithout the next children without a mentor
 * @param meanwhile who was chosen while the viewer looked at this page; {@code null} for nobody
 */
public record ChoicePage(
        Child child,
        boolean mayChoose,
        int seen,
        LocalDate startsOn,
        @Nullable Focus focus,
        List<Sentence> whyNobody,
        List<Other> others,
        List<AlsoWithout> alsoWithout,
        @Nullable Meanwhile meanwhile,
        Problems problems)
        implements Page {

    /**
     * The child.
     *
     * @param years whole years of age; below two, {@code months} says more
     * @param group the group, or the groups
     * @param comes on which days, and from when on
     * @param ownWish what the child says about a mentor, in its own words
     * @param parentsWish what the parents ask, in their words
     * @param mentor who is the mentor now; {@code null} for nobody
     * @param leaves whether that mentor leaves or has left
     * @param parentsToldOn since when the parents know who is the mentor
     * @param canTakeBack whether the last choice can still be taken back
     */
    public record Child(
            CarePlacementId placement,
            String givenName,
            Emblem emblem,
            int years,
            int months,
            String group,
            Sentence comes,
            List<String> interests,
            @Nullable String ownWish,
            @Nullable String parentsWish,
            @Nullable String askedLanguage,
            Mentors.@Nullable Person mentor,
            @Nullable LocalDate mentorSince,
            boolean leaves,
            @Nullable LocalDate parentsToldOn,
            boolean canTakeBack) {

        /** There is a mentor, and a person takes another look. */
        public boolean looksAgain() {
            return mentor != null && !leaves;
        }
    }

    /**
     * The colleague in front.
     *
     * @param proposed whether this is the proposal; otherwise someone looks at this colleague
     * @param stays whether this is the mentor already
     * @param load how many children, and how many there is room for
     * @param reasons the three most important reasons
     * @param moreReasons the rest
     * @param attention what to look at before choosing
     * @param cover Monday to Friday and who stands in
     * @param open which days are open, and who could help; {@code null} when none is
     * @param days who stands in per weekday, to be chosen otherwise
     */
    public record Focus(
            Mentors.Person person,
            boolean proposed,
            boolean stays,
            Sentence load,
            List<Sentence> reasons,
            List<Sentence> moreReasons,
            List<Sentence> attention,
            List<CoverDay> cover,
            @Nullable Sentence open,
            List<StandInDay> days) {}

    /**
     * Someone else of the group.
     *
     * @param marks Monday to Friday: together, missed, or no care
     * @param moves who else would get another mentor
     */
    public record Other(
            Mentors.Person person,
            String group,
            List<DayMark> marks,
            Sentence marksSaid,
            List<Sentence> reasons,
            List<Sentence> attention,
            List<Sentence> moves,
            List<StandInDay> days) {}

    /** Another child without a mentor. */
    public record AlsoWithout(
            CarePlacementId placement, String givenName, Emblem emblem, Sentence why) {}

    /**
     * What somebody else chose meanwhile.
     *
     * @param by who chose
     * @param mentor who was chosen; {@code null} when the place was left vacant
     * @param yours whom the viewer wanted to choose
     */
    public record Meanwhile(
            @Nullable String by, @Nullable String mentor, LocalDate startsOn, String yours) {}
}
