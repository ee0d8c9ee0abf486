package org.houvast.mentorship.matching;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.DateRange;

/**
 * One thing that speaks for a match or asks attention, as data. Screens turn it into words: {@link
 * #key} is the end of a message key, {@link #args} are what the words need.
 */
public sealed interface Reason {

    // ---- days

    /** There on all of the mentee's days. */
    record SharesAllDays(Set<DayOfWeek> days) implements Reason {}

    /**
     * Not there on some of the mentee's days.
     *
     * @param missed weekdays on which they never meet
     * @param partly weekdays on which they meet for a part of the day, or in some weeks
     * @param shared weekdays on which they meet always and wholly
     */
    record MissesDays(Set<DayOfWeek> missed, Set<DayOfWeek> partly, Set<DayOfWeek> shared)
            implements Reason {}

    /** They never meet. */
    record SharesNoDay(Set<DayOfWeek> days) implements Reason {}

    /** The days of the mentee are not known, so they could not be weighed. */
    record DaysUnknown() implements Reason {}

    /** Days on which nobody who could be mentor works on the mentee's group. */
    record NobodyThereOn(Set<DayOfWeek> days) implements Reason {}

    /**
     * More than half of the trainee's parts of days are beside this mentor.
     *
     * @param shared parts of days in a cycle
     * @param parts the trainee's parts of days in a cycle
     */
    record SharesShifts(int shared, int parts) implements Reason {}

    /** Half of the trainee's parts of days, or fewer, are beside this mentor. */
    record SharesFewShifts(int shared, int parts) implements Reason {}

    // ---- load

    /**
     * There is room.
     *
     * @param now mentees today
     * @param after mentees when the proposal is followed
     * @param level at which the screen warns
     */
    record HasRoom(int now, int after, int level) implements Reason {}

    /** The level is reached today, or is passed when the proposal is followed. */
    record AtLevel(int now, int after, int level) implements Reason {}

    // ---- wishes

    /** The child, or the trainee, chose this mentor. */
    record OwnWish() implements Reason {}

    /** The child, or the trainee, chose someone else. */
    record OwnWishElsewhere(Set<UUID> mentors) implements Reason {}

    record ParentsWish() implements Reason {}

    record ParentsWishElsewhere(Set<UUID> mentors) implements Reason {}

    /** Brothers and sisters have the same mentor. */
    record WithSiblings(Set<UUID> siblings) implements Reason {}

    /** Brothers and sisters have another mentor. */
    record SiblingsElsewhere(Set<UUID> siblings) implements Reason {}

    /** Brothers and sisters are in groups without a mentor in common. */
    record SiblingsCannotShare(Set<UUID> siblings) implements Reason {}

    record HasQualities(Set<String> asked) implements Reason {}

    record LacksQualities(Set<String> asked) implements Reason {}

    record Speaks(Set<String> asked) implements Reason {}

    record SpeaksNot(Set<String> asked) implements Reason {}

    record SharesInterests(Set<String> interests) implements Reason {}

    /** Born in the range of birth dates that the leader gave this mentor. */
    record InCohort(DateRange birthDates) implements Reason {}

    record OutsideCohort(DateRange birthDates) implements Reason {}

    // ---- for trainees

    record GroupStrong() implements Reason {}

    record GroupStretched() implements Reason {}

    record Experienced(int guided) implements Reason {}

    record FirstTime() implements Reason {}

    record SaidYes() implements Reason {}

    record NotAskedYet() implements Reason {}

    record KnowsProgramme(Set<String> programmes) implements Reason {}

    // ---- who is there already, and what moves

    /** The present mentor stays. */
    record Stays() implements Reason {}

    record LeavesPresent(UUID present) implements Reason {}

    /** A person chose this mentor. */
    record ChosenByPerson() implements Reason {}

    /** A person chose this mentor, who does not work on the mentee's group (S1.6). */
    record NotInGroup() implements Reason {}

    /** The only one who could be mentor. */
    record OnlyOne() implements Reason {}

    /** Nobody else changes mentor for this. */
    record NobodyMoves() implements Reason {}

    // ---- for stand-ins

    /** The mentor is not there on this weekday, so the stand-in is the first contact. */
    record MentorNotThere() implements Reason {}

    /** The same colleague stands in on these weekdays too. */
    record StandsInAlsoOn(Set<DayOfWeek> days) implements Reason {}

    /** Works on the mentee's group. */
    record OwnGroup() implements Reason {}

    /** Works on another group, and knows the way here. */
    record OtherGroup() implements Reason {}

    /** There for a part of the day only, or in some weeks. */
    record PartOfTheDay() implements Reason {}

    // ---- why the place stays vacant

    /** Nobody works on the mentee's group. */
    record NobodyInGroup() implements Reason {}

    /** Who works on the group cannot be proposed: no mentors, ruled out, or unwilling. */
    record NobodyAvailable() implements Reason {}

    /** Whoever could be mentor has no place left. */
    record AllPlacesTaken() implements Reason {}

    /** The end of a message key, stable. */
    default String key() {
        return told().key;
    }

    /** Whether it asks attention; otherwise it speaks for the match. */
    default boolean asksAttention() {
        return told().attention;
    }

    /** Days as sets of weekdays, people by id, words as the organisation wrote them. */
    default List<Object> args() {
        return told().args;
    }

    private Told told() {
        return switch (this) {
            case SharesAllDays r -> speaksFor("shares-all-days", r.days);
            case MissesDays r -> attention("misses-days", r.missed, r.partly, r.shared);
            case SharesNoDay r -> attention("shares-no-day", r.days);
            case DaysUnknown _ -> attention("days-unknown");
            case NobodyThereOn r -> attention("nobody-there-on", r.days);
            case SharesShifts r -> speaksFor("shares-shifts", r.shared, r.parts);
            case SharesFewShifts r -> attention("shares-few-shifts", r.shared, r.parts);
            case HasRoom r -> speaksFor("has-room", r.now, r.after, r.level);
            case AtLevel r -> attention("at-level", r.now, r.after, r.level);
            case OwnWish _ -> speaksFor("own-wish");
            case OwnWishElsewhere r -> attention("own-wish-elsewhere", r.mentors);
            case ParentsWish _ -> speaksFor("parents-wish");
            case ParentsWishElsewhere r -> attention("parents-wish-elsewhere", r.mentors);
            case WithSiblings r -> speaksFor("with-siblings", r.siblings);
            case SiblingsElsewhere r -> attention("siblings-elsewhere", r.siblings);
            case SiblingsCannotShare r -> attention("siblings-cannot-share", r.siblings);
            case HasQualities r -> speaksFor("has-qualities", r.asked);
            case LacksQualities r -> attention("lacks-qualities", r.asked);
            case Speaks r -> speaksFor("speaks", r.asked);
            case SpeaksNot r -> attention("speaks-not", r.asked);
            case SharesInterests r -> speaksFor("shares-interests", r.interests);
            case InCohort r -> speaksFor("in-cohort", r.birthDates);
            case OutsideCohort r -> attention("outside-cohort", r.birthDates);
            case GroupStrong _ -> speaksFor("group-strong");
            case GroupStretched _ -> attention("group-stretched");
            case Experienced r -> speaksFor("experienced", r.guided);
            case FirstTime _ -> attention("first-time");
            case SaidYes _ -> speaksFor("said-yes");
            case NotAskedYet _ -> attention("not-asked-yet");
            case KnowsProgramme r -> speaksFor("knows-programme", r.programmes);
            case Stays _ -> speaksFor("stays");
            case LeavesPresent r -> attention("leaves-present", r.present);
            case ChosenByPerson _ -> speaksFor("chosen-by-person");
            case NotInGroup _ -> attention("not-in-group");
            case OnlyOne _ -> attention("only-one");
            case NobodyMoves _ -> speaksFor("nobody-moves");
            case MentorNotThere _ -> attention("mentor-not-there");
            case StandsInAlsoOn r -> speaksFor("stands-in-also-on", r.days);
            case OwnGroup _ -> speaksFor("own-group");
            case OtherGroup _ -> attention("other-group");
            case PartOfTheDay _ -> attention("part-of-the-day");
            case NobodyInGroup _ -> attention("nobody-in-group");
            case NobodyAvailable _ -> attention("nobody-available");
            case AllPlacesTaken _ -> attention("all-places-taken");
        };
    }

    private static Told speaksFor(String key, Object... args) {
        return new Told(key, false, List.of(args));
    }

    private static Told attention(String key, Object... args) {
        return new Told(key, true, List.of(args));
    }

    /** What a reason says of itself. */
    record Told(String key, boolean attention, List<Object> args) {}
}
