package org.houvast.learning.arranging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.trainee.TraineeRegister;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.Effects;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;

/**
 * Changes by hand on which days a trainee is on the floor, from a day on, and how long the
 * placement lasts. What a change brings about is looked at first.
 */
@UseCase
class ArrangePlacement {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final TraineeRegister register;
    private final AloneDays alone;
    private final Carrying carrying;
    private final Sections sections;
    private final Days days;

    ArrangePlacement(
            Access access,
            AuditTrail audit,
            Placements placements,
            TraineeRegister register,
            AloneDays alone,
            Carrying carrying,
            Sections sections,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.register = register;
        this.alone = alone;
        this.carrying = carrying;
        this.sections = sections;
        this.days = days;
    }

    private Placements.Card card(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        audit.shown(actor, TraineeAction.CHANGE_PLACEMENT, placement);
        return placements.find(placement).orElseThrow(NotVisible::new);
    }

    private LocalDate today(Actor actor) {
        return days.today(actor.organiser());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate first(Actor actor, Placements.Card card) {
        return later(today(actor), card.fromDay());
    }

    PlacementDaysPage daysPage(
            Actor actor,
            PlacementId placement,
            @Nullable DayPatternFields filledIn,
            @Nullable LocalDate from,
            Problems problems) {
        var card = card(actor, placement);
        var day = first(actor, card);
        var left =
                filledIn == null || filledIn.pattern().isNever() || from == null
                        ? List.<AloneDays.Alone>of()
                        : alone(card, filledIn.pattern(), from);
        return new PlacementDaysPage(
                placement.value(),
                card.givenName(),
                filledIn == null
                        ? DayPatternFields.of(placements.days(placement, day), day)
                        : filledIn,
                from == null ? day : from,
                day,
                card.throughDay(),
                left,
                problems);
    }

    /** On which days of a plan the trainee would be alone in the group. */
    List<AloneDays.Alone> alone(
            Actor actor, PlacementId placement, DayPattern pattern, LocalDate from) {
        return alone(card(actor, placement), pattern, from);
    }

    private List<AloneDays.Alone> alone(Placements.Card card, DayPattern pattern, LocalDate from) {
        return !card.neverAlone() || from.isAfter(card.throughDay())
                ? List.of()
                : alone.ofPlan(
                        card.placement(),
                        card.careGroup(),
                        pattern,
                        new DateRange(from, card.throughDay()));
    }

    LookPage lookAtDays(
            Actor actor,
            PlacementId placement,
            DayPattern pattern,
            LocalDate from,
            Map<String, List<String>> sent) {
        var card = card(actor, placement);
        within(actor, card, from);
        var effects = new ArrayList<Page>();
        effects.add(new Effects(own(card, pattern, from)));
        effects.addAll(
                sections.at(
                        TraineePlaces.EFFECT,
                        new TraineePlaces.Planned(
                                placement, card.givenName(), from, pattern, null)));
        return look(
                card,
                Effects.Line.says(
                        "learning.arrange.days.what", from, card.givenName(), pattern.weekdays()),
                effects,
                "days",
                sent);
    }

    /**
     * The time for guidance, being alone, and who else learns in the group on a day that is new.
     */
    private List<Effects.Line> own(Placements.Card card, DayPattern pattern, LocalDate from) {
        var lines = new ArrayList<Effects.Line>();
        placements
                .time(card.placement(), from)
                .filter(time -> !pattern.weekdays().contains(time.weekday()))
                .ifPresent(time ->
                        lines.add(
                                Effects.Line.asks(
                                        "learning.arrange.time",
                                        time.weekday(),
                                        card.givenName())));
        var left = alone(card, pattern, from);
        if (!left.isEmpty()) {
            lines.add(
                    Effects.Line.asks(
                            "learning.arrange.alone",
                            card.givenName(),
                            left.stream().limit(3).map(AloneDays.Alone::day).toList(),
                            Math.max(0, left.size() - 3)));
        }
        var before = placements.days(card.placement(), from).weekdays();
        carrying.rooms(List.of(card.careGroup()), from, card.placement()).stream()
                .filter(room -> !room.who().isEmpty() || room.isFull())
                .filter(room -> pattern.weekdays().contains(DayOfWeek.of(room.weekday())))
                .filter(room -> !before.contains(DayOfWeek.of(room.weekday())))
                .forEach(room -> lines.add(room(room)));
        return lines;
    }

    private static Effects.Line room(Carrying.Room room) {
        var day = DayOfWeek.of(room.weekday());
        var places = room.places();
        if (places == null) {
            return Effects.Line.says("learning.room.others", day, 0, room.who(), room.who().size());
        }
        var many = room.who().size();
        if (room.who().isEmpty()) {
            return Effects.Line.asks("learning.room.none", day, places, "", 0);
        }
        return room.isFull()
                ? Effects.Line.asks("learning.room.full", day, places, room.who(), many)
                : Effects.Line.says("learning.room.left", day, places, room.who(), many);
    }

    /**
     * From a day on the trainee is on the floor on other days.
     *
     * @throws Refusal {@code learning.arrange.outside}
     */
    void days(Actor actor, PlacementId placement, DayPattern pattern, LocalDate from) {
        var card = card(actor, placement);
        within(actor, card, from);
        var changes = new ArrayList<TraineeRegister.Change>();
        changes.add(new TraineeRegister.Comes(card.trainee(), placement, pattern, from));
        if (!begun(actor, card) && from.equals(card.fromDay())) {
            changes.add(
                    new TraineeRegister.Lasts(
                            card.trainee(), placement, pattern.firstFrom(from), card.throughDay()));
        }
        register.change(changes);
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }

    private void within(Actor actor, Placements.Card card, LocalDate from) {
        Refusal.when(
                from.isBefore(first(actor, card)) || from.isAfter(card.throughDay()),
                "learning.arrange.outside",
                card.throughDay());
    }

    PlacementPeriodPage periodPage(
            Actor actor, PlacementId placement, @Nullable DateRange filledIn, Problems problems) {
        var card = card(actor, placement);
        return new PlacementPeriodPage(
                placement.value(),
                card.givenName(),
                begun(actor, card),
                filledIn == null ? card.fromDay() : filledIn.from(),
                filledIn == null || filledIn.through() == null
                        ? card.throughDay()
                        : filledIn.through(),
                problems);
    }

    private boolean begun(Actor actor, Placements.Card card) {
        return !card.fromDay().isAfter(today(actor));
    }

    LookPage lookAtPeriod(
            Actor actor,
            PlacementId placement,
            @Nullable LocalDate first,
            LocalDate last,
            Map<String, List<String>> sent) {
        var card = card(actor, placement);
        var period = period(actor, card, first, last);
        return look(
                card,
                Effects.Line.says(
                        "learning.arrange.period.what", card.givenName(), period.from(), last),
                sections.at(
                        TraineePlaces.EFFECT,
                        new TraineePlaces.Planned(
                                placement,
                                card.givenName(),
                                later(today(actor), period.from()),
                                null,
                                period)),
                "period",
                sent);
    }

    /**
     * The placement lasts from and through these days.
     *
     * @throws Refusal {@code learning.arrange.ends-before}, {@code learning.arrange.past}
     */
    void period(Actor actor, PlacementId placement, @Nullable LocalDate first, LocalDate last) {
        var card = card(actor, placement);
        var period = period(actor, card, first, last);
        register.change(
                List.of(new TraineeRegister.Lasts(card.trainee(), placement, period.from(), last)));
        audit.changed(actor, TraineeAction.CHANGE_PLACEMENT, placement);
    }

    /** What has begun is history: then only the last day is another one. */
    private DateRange period(
            Actor actor, Placements.Card card, @Nullable LocalDate first, LocalDate last) {
        var today = today(actor);
        var from = begun(actor, card) || first == null ? card.fromDay() : first;
        Refusal.when(
                last.isBefore(today) || (!begun(actor, card) && from.isBefore(today)),
                "learning.arrange.past");
        Refusal.when(last.isBefore(from), "learning.arrange.ends-before");
        Placements.refuseEndless(from, last);
        return new DateRange(
                begun(actor, card)
                        ? from
                        : placements.days(card.placement(), card.fromDay()).firstFrom(from),
                last);
    }

    private static LookPage look(
            Placements.Card card,
            Effects.Line what,
            List<? extends Page> effects,
            String screen,
            Map<String, List<String>> sent) {
        var at = "/placements/" + card.placement().value() + "/" + screen;
        return new LookPage(
                Effects.Line.says("ui.look.title", card.givenName()),
                what,
                effects,
                at,
                at,
                null,
                sent);
    }
}
