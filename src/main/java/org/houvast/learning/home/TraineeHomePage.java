package org.houvast.learning.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.houvast.ui.Line;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The home of a trainee: who is with me today, one goal, one chance, one question.
 *
 * @param monday of this week, or of the first one
 * @param there the days on the floor of two weeks, with who is there
 * @param alone days on which nobody at all is there yet
 * @param leader to whom one goes as long as it is so; {@code null} for nobody
 * @param goal what she learns now; {@code null} when nothing was chosen yet
 * @param where in which module she is, and what belongs to it
 * @param items what is planned in these weeks
 * @param ask to ask for five minutes
 * @param asks what she asked lately
 * @param shared how often trainee and mentor really work side by side in the coming weeks; {@code
 *     null} when that cannot be counted
 * @param bundle what the school handed out
 * @param sections what asks for a card of its own
 * @param lines what other rooms and modules say in a line
 */
public record TraineeHomePage(
        PlacementView placement,
        LocalDateTime now,
        LocalDate monday,
        List<BesideTrainee.Day> there,
        Set<LocalDate> alone,
        @Nullable String leader,
        @Nullable Goal goal,
        Curricula.Now where,
        List<PlanItem> items,
        AskCard ask,
        List<Ask> asks,
        SharedShifts.@Nullable Shared shared,
        List<Bundles.Paper> bundle,
        List<Page> sections,
        List<Line> lines)
        implements Page {

    private static final int NEXT = 3;

    /**
     * Something that comes: what was planned, or a line of anybody.
     *
     * @param item {@code null} when it is a line
     * @param line {@code null} when it was planned
     */
    public record Coming(
            boolean asks, @Nullable LocalDate day, @Nullable PlanItem item, @Nullable Line line) {}

    public LocalDate today() {
        return now.toLocalDate();
    }

    /** A day on the floor; empty for a day off. */
    public Optional<BesideTrainee.Day> on(LocalDate day) {
        return there.stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** Whether nobody at all is there yet on a day, and somebody is to be found. */
    public boolean isArranged(LocalDate day) {
        return alone.contains(day);
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

    /** How often it is her mentor who is beside her; {@code null} when there is none. */
    public SharedShifts.@Nullable Shared sharedWithMentor() {
        return placement.pair() == null || placement.pair().mentor() == null ? null : shared;
    }

    /** In which module she is: as it was said, else as her goal says. */
    public @Nullable String module() {
        return where.module() != null ? where.module() : goal == null ? null : goal.module();
    }

    /** Of her module, one thing that fits the parts of today on which she is on the floor. */
    public Optional<String> task() {
        return on(today()).flatMap(day -> where.tasks(day.parts()).stream().findFirst());
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

    /** What comes first; the others are {@link #later()}. */
    public List<Coming> next() {
        var all = coming();
        return all.subList(0, seen(all));
    }

    public List<Coming> later() {
        var all = coming();
        return all.subList(seen(all), all.size());
    }

    /** One more is as short as saying that there is one more. */
    private static int seen(List<Coming> all) {
        return all.size() == NEXT + 1 ? NEXT + 1 : Math.min(NEXT, all.size());
    }

    /** What needs her, then all that comes, by day; not the chance. */
    private List<Coming> coming() {
        var chance = chance().map(PlanItem::id).orElse(null);
        var planned =
                open().filter(item -> !item.id().equals(chance))
                        .map(item ->
                                new Coming(item.asksNewMoment(today()), item.day(), item, null));
        var said =
                Stream.of(lines.stream(), fiveMinutes(), halfHour().stream())
                        .flatMap(each -> each)
                        .sorted(Line.AS_READ)
                        .map(line -> new Coming(line.asks(), line.day(), null, line));
        return Stream.concat(planned, said)
                .sorted(
                        Comparator.comparing((Coming one) -> !one.asks())
                                .thenComparing(
                                        Coming::day,
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<PlanItem> open() {
        return items.stream()
                .filter(item -> item.doneOn() == null && !item.day().isBefore(today()));
    }

    /** What she asked: agreed and to come, or waiting for a yes. */
    private Stream<Line> fiveMinutes() {
        return asks.stream()
                .filter(ask -> !ask.day().isBefore(today()) && !ask.isTold() && !isForHer(ask))
                .map(ask ->
                        Line.of(
                                        ask.agreedOn() == null ? "hourglass" : "hand",
                                        "/ask",
                                        ask.agreedOn() == null
                                                ? "learning.ask.asked"
                                                : "learning.home.five",
                                        ask.staffName())
                                .on(ask.day(), ask.at()));
    }

    /**
     * The next half hour, with the mentor or who guides instead; one that falls out is left out.
     */
    private Optional<Line> halfHour() {
        var time = placement.time();
        return time == null
                ? Optional.empty()
                : there.stream()
                        .filter(day -> !day.day().isBefore(today()))
                        .filter(day -> day.day().getDayOfWeek() == time.weekday())
                        .flatMap(day ->
                                day.halfHourWith(time.coveredBy()).stream()
                                        .map(guide ->
                                                Line.of(
                                                                "clock",
                                                                "/my-week",
                                                                "learning.home.half-hour",
                                                                guide.person().givenName())
                                                        .on(day.day(), time.startsAt())))
                        .findFirst();
    }

    /** The first talk that waits for her: another moment, or how it was. */
    public List<Ask> waiting() {
        return asks.stream().filter(this::isForHer).limit(1).toList();
    }

    private boolean isForHer(Ask ask) {
        return ask.waitsFor(Ask.Side.TRAINEE) || ask.canTell(now);
    }
}
