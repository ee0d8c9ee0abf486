package org.houvast.mentorship.reasons;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.foundation.DateRange;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Says the reasons of one match. Each sentence knows the mentee as {0}, the mentor as {1} and its
 * own details from {2} on.
 *
 * @param mentee the mentee's given name
 * @param mentor the mentor's given name
 * @param nameOf the given name of any other colleague or child
 * @param learner whether the mentee learns the job
 * @param level the agreed level of the mentor's load; {@code null} where none was agreed or known
 */
public record ReasonWords(
        String mentee,
        String mentor,
        Function<UUID, String> nameOf,
        boolean learner,
        @Nullable Integer level,
        boolean levelAgreed) {

    private static final String REASON = "mentorship.reason.";

    /** What a person who chooses needs to hear; the load is told elsewhere on the screen. */
    public List<Sentence> say(Collection<Reason> reasons) {
        return reasons.stream()
                .filter(reason -> !(reason instanceof Reason.HasRoom))
                .flatMap(reason -> say(reason).stream())
                .toList();
    }

    private List<Sentence> say(Reason reason) {
        return switch (reason) {
            case Reason.MissesDays days -> missed(days);
            case Reason.AtLevel load -> atLevel(load);
            case Reason.OwnWishElsewhere elsewhere ->
                    List.of(sentence(reason.key(), names(elsewhere.mentors())));
            case Reason.ParentsWishElsewhere elsewhere ->
                    List.of(sentence(reason.key(), names(elsewhere.mentors())));
            case Reason.WithSiblings with ->
                    List.of(sentence(reason.key(), names(with.siblings())));
            case Reason.SiblingsElsewhere elsewhere ->
                    List.of(
                            sentence(
                                    reason.key(),
                                    names(elsewhere.siblings()),
                                    elsewhere.siblings().size()));
            case Reason.SiblingsCannotShare cannot ->
                    List.of(sentence(reason.key(), names(cannot.siblings())));
            case Reason.LeavesPresent leaves ->
                    List.of(sentence(reason.key(), nameOf.apply(leaves.present())));
            case Reason.InCohort cohort -> List.of(born(reason.key(), cohort.birthDates()));
            case Reason.OutsideCohort cohort -> List.of(born(reason.key(), cohort.birthDates()));
            default -> List.of(sentence(reason.key(), sorted(reason.args())));
        };
    }

    private List<Sentence> missed(Reason.MissesDays days) {
        var together = EnumSet.noneOf(DayOfWeek.class);
        together.addAll(days.shared());
        together.addAll(days.partly());
        var said = new ArrayList<Sentence>();
        if (together.size() == 1) {
            said.add(sentence("only-together-on", List.copyOf(together)));
        } else if (!days.missed().isEmpty()) {
            said.add(sentence("misses-days", inOrder(days.missed())));
        }
        if (!days.partly().isEmpty()) {
            said.add(sentence("partly-on", inOrder(days.partly())));
        }
        return said;
    }

    private List<Sentence> atLevel(Reason.AtLevel load) {
        if (learner) {
            return List.of(sentence("guides-already", load.now()));
        }
        if (level == null) {
            return List.of();
        }
        var key = load.now() >= level ? "at-level" : "over-level";
        return List.of(
                sentence(
                        levelAgreed ? key : key + "-by-default",
                        load.now(),
                        Math.max(load.now() + 1, load.after()),
                        level));
    }

    private Sentence born(String key, DateRange birthDates) {
        return sentence(
                key,
                birthDates.from(),
                birthDates.through() == null ? birthDates.from() : birthDates.through());
    }

    private List<String> names(Set<UUID> colleagues) {
        return colleagues.stream().map(nameOf).sorted().toList();
    }

    private static Object[] sorted(List<Object> details) {
        return details.stream()
                .map(detail ->
                        detail instanceof Set<?> set
                                ? set.stream().sorted().map(Object.class::cast).toList()
                                : detail)
                .toArray();
    }

    private static List<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    private Sentence sentence(String key, Object... details) {
        var all = new ArrayList<Object>(List.of(mentee, mentor));
        all.addAll(List.of(details));
        return new Sentence(REASON + (learner ? "trainee." : "child.") + key, all);
    }
}
