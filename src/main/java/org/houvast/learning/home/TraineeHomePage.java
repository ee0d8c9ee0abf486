package org.houvast.learning.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.learning.asking.Ask;
import org.houvast.learning.asking.AskCard;
import org.houvast.learning.placement.PlacementView;
import org.houvast.learning.week.Goal;
import org.houvast.learning.week.PlanItem;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.SharedShifts;
import org.houvast.trainee.Bundles;
import org.houvast.trainee.Curricula;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The home of a trainee: who is with me today, one goal, one chance, one question.
 *
 * @param monday of this week, or of the first one
 * @param there the days on the floor of two weeks, with who is there
 * @param goal what she learns now; {@code null} when nothing was chosen yet
 * @param where in which module she is, and what belongs to it
 * @param items what is planned in these weeks
 * @param ask to ask for five minutes
 * @param asks what she asked lately
 * @param shared how often trainee and mentor really work side by side in the coming weeks; {@code
 *     null} when that cannot be counted
 * @param bundle what the school handed out
 * @param sections what other rooms and modules know
 */
public record TraineeHomePage(
        PlacementView placement,
        LocalDateTime now,
        LocalDate monday,
        List<BesideTrainee.Day> there,
        @Nullable Goal goal,
        Curricula.Now where,
        List<PlanItem> items,
        AskCard ask,
        List<Ask> asks,
        SharedShifts.@Nullable Shared shared,
        List<Bundles.Paper> bundle,
        List<Page> sections)
        implements Page {

    private static final int TASKS = 3;

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** A day on the floor; empty for a day off. */
    public Optional<BesideTrainee.Day> on(LocalDate day) {
        return there.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** Whether the trainee is on the floor today. */
    public boolean hereToday() {
        return on(today()).isPresent();
    }

    /** Who is with her today; {@code null} on a day off or when nobody is. */
    public Mentors.@Nullable Person withMe() {
        return with(today());
    }

    public Mentors.@Nullable Person with(LocalDate day) {
        return on(day).flatMap(BesideTrainee.Day::with)
                .map(BesideTrainee.Guide::person)
                .orElse(null);
    }

    /** In which module she is: as it was said, else as her goal says. */
    public @Nullable String module() {
        return where.module() != null ? where.module() : goal == null ? null : goal.module();
    }

    /** Of her module, what fits the parts of today on which she is on the floor. */
    public List<String> tasks() {
        return on(today())
                .map(day -> where.tasks(day.parts()).stream().limit(TASKS).toList())
                .orElse(List.of());
    }

    /** Whether it is somebody else than the mentor who is with her. */
    public boolean isStandIn() {
        return on(today())
                .flatMap(BesideTrainee.Day::with)
                .map(guide -> guide.as() != BesideTrainee.As.MENTOR)
                .orElse(false);
    }

    /** Workdays of this week, and any other day on the floor. */
    public List<LocalDate> week() {
        return monday.datesUntil(monday.plusDays(7))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 || on(day).isPresent())
                .toList();
    }

    /** The next chance to learn that can go on. */
    public Optional<PlanItem> chance() {
        return open().filter(item -> item.kind() == PlanItem.Kind.CHANCE && !item.fallsOut())
                .findFirst();
    }

    /** What was agreed for the coming days, and what needs another moment; not the chance. */
    public List<PlanItem> agreed() {
        var chance = chance().map(PlanItem::id).orElse(null);
        return open().filter(item -> !item.id().equals(chance)).limit(4).toList();
    }

    private Stream<PlanItem> open() {
        return items.stream()
                .filter(item -> item.doneOn() == null && !item.day().isBefore(today()));
    }

    /** What asks something of her now, or just came back. */
    public List<Ask> waiting() {
        return asks.stream().filter(one -> one.rightOn() == null).limit(3).toList();
    }

    /** What she took along lately. */
    public List<Ask> takenAlong() {
        return asks.stream().filter(one -> one.rightOn() != null).limit(2).toList();
    }
}
