package org.houvast.child.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One child: who it is, and what each module knows.
 *
 * @param profile who the child is
 * @param years whole years of age; below two, {@code months} says more
 * @param months whole months of age
 * @param days the weekdays on which the child comes, 1 is Monday
 * @param groups in which group, now and later; what was is in the history
 * @param otherDays days to come that differ from the pattern
 * @param guardians who cares for the child; empty for who may not see them
 * @param relatives brothers and sisters, and other placements of this child
 * @param formerNames how the child was called before
 * @param may what the viewer may do
 * @param sections what other modules add, in order
 * @param history {@code null} for who may not see it
 */
public record ChildPage(
        Profile profile,
        LocalDate today,
        int years,
        int months,
        List<Integer> days,
        List<InGroup> groups,
        List<OtherDay> otherDays,
        List<Guardian> guardians,
        List<Relative> relatives,
        List<String> formerNames,
        May may,
        List<Page> sections,
        @Nullable Page history)
        implements Page {

    /** What the viewer may do here. */
    public record May(
            boolean changeCare,
            boolean changeDay,
            boolean changeProfile,
            boolean changeFamily,
            boolean seeGuardians,
            boolean merge) {}

    /**
     * Who the child is.
     *
     * @param groups the groups of today (or of the first days), in words
     * @param ownWish what the child says about a mentor
     * @param parentsWish what the parents ask
     * @param playsAtHome what plays at home, for who needs to know; so is {@code findsHard}
     * @param helps what helps the child, a line for each thing; for whoever is with it
     */
    public record Profile(
            UUID placement,
            UUID child,
            String givenName,
            String name,
            String emblem,
            LocalDate birthDate,
            CareType careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            @Nullable String groups,
            @Nullable DayPattern days,
            List<String> interests,
            List<String> homeLanguages,
            @Nullable String ownWish,
            @Nullable String parentsWish,
            @Nullable String parentsAskLanguage,
            @Nullable String playsAtHome,
            @Nullable String findsHard,
            @Nullable String helps) {

        Profile forAll() {
            return new Profile(
                    placement,
                    child,
                    givenName,
                    name,
                    emblem,
                    birthDate,
                    careType,
                    fromDay,
                    throughDay,
                    groups,
                    days,
                    interests,
                    homeLanguages,
                    ownWish,
                    parentsWish,
                    parentsAskLanguage,
                    null,
                    null,
                    helps);
        }
    }

    /** A group in which the child plays. */
    public record InGroup(
            String name,
            @Nullable DayPattern days,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {}

    /** A day that differs; parts 0 is not there. */
    public record OtherDay(LocalDate day, int parts) {}

    /** A parent or other carer. */
    public record Guardian(
            UUID one,
            String givenName,
            String surname,
            String relation,
            boolean custody,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {

        public String name() {
            return (givenName + " " + surname).strip();
        }
    }

    /**
     * A placement to go to: of a brother or sister, or of the child itself.
     *
     * @param sibling whether it is a brother or sister
     */
    public record Relative(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            boolean sibling,
            CareType careType,
            String location,
            @Nullable LocalDate throughDay) {}

    public List<Relative> siblings() {
        return relatives.stream().filter(Relative::sibling).toList();
    }

    /** Other placements of this child. */
    public List<Relative> elsewhere() {
        return relatives.stream().filter(relative -> !relative.sibling()).toList();
    }
}
