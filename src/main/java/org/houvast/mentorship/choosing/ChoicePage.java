package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.situation.Tie;
import org.houvast.mentorship.standin.StandInDay;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
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
 * @param ahead the day to come of which this page tells; {@code null} for today
 * @param input of what the proposal was made
 * @param proposed who is proposed; {@code null} for nobody
 * @param changed what became of the proposal since the viewer looked; {@code null} for nothing
 * @param focus the proposal, or who is looked at; {@code null} when there is nobody
 * @param whyNobody why there is nobody
 * @param waysOut what would solve that
 * @param others the others of the group; their order is for this child only
 * @param apart colleagues who are not proposed, each with why not
 * @param elsewhere colleagues who do not work on the child's group, by given name
 * @param location where the child is
 * @param order what is wished here, the most important first
 * @param ties what was agreed about this child and a colleague
 * @param asked colleagues whom someone names in own words; a person says whether it counts
 * @param alsoWithout the next children without a mentor
 * @param trial who plays with the child first, while that goes on; {@code null} for nobody
 * @param decideOn when a trial that starts now would be decided on
 * @param meanwhile who was chosen while the viewer looked at this page; {@code null} for nobody
 */
public record ChoicePage(
        Child child,
        boolean mayChoose,
        int seen,
        LocalDate startsOn,
        @Nullable LocalDate ahead,
        String input,
        @Nullable StaffId proposed,
        @Nullable Sentence changed,
        @Nullable Focus focus,
        List<Sentence> whyNobody,
        List<Sentence> waysOut,
        List<Other> others,
        List<Apart> apart,
        List<String> elsewhere,
        LocationId location,
        List<Wish> order,
        List<Tied> ties,
        List<Asked> asked,
        List<AlsoWithout> alsoWithout,
        @Nullable Trial trial,
        LocalDate decideOn,
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
     * @param lost what the proposal has and this has not
     * @param moves who else would get another mentor
     */
    public record Other(
            Mentors.Person person,
            String group,
            List<DayMark> marks,
            Sentence marksSaid,
            List<Sentence> reasons,
            List<Sentence> attention,
            List<Sentence> lost,
            List<Sentence> moves,
            List<StandInDay> days) {}

    /**
     * A child and a colleague who play together first.
     *
     * @param decideOn when a person wants to decide
     * @param begun whether they play together already
     * @param due whether that day is there
     */
    public record Trial(
            Mentors.Person with, LocalDate from, LocalDate decideOn, boolean begun, boolean due) {}

    /** Someone of the group who is not proposed, and why. */
    public record Apart(Mentors.Person person, List<Sentence> why) {}

    /**
     * What a person agreed about this child and a colleague.
     *
     * @param reason why; {@code null} where someone asked for this colleague
     * @param by who said so, by given name; {@code null} when not known
     */
    public record Tied(
            UUID id,
            Tie kind,
            Mentors.Person colleague,
            Tie.@Nullable Why reason,
            @Nullable String by,
            LocalDate on) {}

    /** A colleague who is named in someone's own words. */
    public record Asked(Tie kind, Mentors.Person colleague) {}

    /** Whether a colleague is the one who plays with the child first. */
    public boolean tries(Mentors.Person colleague) {
        return trial != null && trial.with().staff().equals(colleague.staff());
    }

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
