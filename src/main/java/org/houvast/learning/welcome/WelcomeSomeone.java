package org.houvast.learning.welcome;

import static java.time.DayOfWeek.FRIDAY;

import java.time.LocalDate;
import java.time.LocalTime;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.WelcomeAction;
import org.houvast.learning.sheet.Sheet;
import org.houvast.learning.sheet.SheetKind;
import org.houvast.learning.sheet.Sheets;
import org.houvast.organisation.Colleagues;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.jspecify.annotations.Nullable;

/** Invites a trainee before the start, and does the list together. */
@UseCase
class WelcomeSomeone {

    private static final int LONGEST = 400;

    /**
     * Between these hours somebody of the team has a moment; centres differ, nights are no visit.
     */
    private static final LocalTime OPENS = LocalTime.of(7, 0);

    private static final LocalTime CLOSES = LocalTime.of(18, 0);

    private final Access access;
    private final AuditTrail audit;
    private final Welcomes welcomes;
    private final Sheets sheets;
    private final Placements placements;
    private final Colleagues colleagues;
    private final Days days;

    WelcomeSomeone(
            Access access,
            AuditTrail audit,
            Welcomes welcomes,
            Sheets sheets,
            Placements placements,
            Colleagues colleagues,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.welcomes = welcomes;
        this.sheets = sheets;
        this.placements = placements;
        this.colleagues = colleagues;
        this.days = days;
    }

    /**
     * Invites for a visit before the first day.
     *
     * @throws Refusal {@code learning.previsit.when-missing}, {@code learning.previsit.not-before},
     *     {@code learning.previsit.closed}, {@code learning.previsit.too-long}
     */
    void invite(
            Actor actor,
            PlacementId placement,
            @Nullable LocalDate on,
            @Nullable LocalTime at,
            String words) {
        access.require(actor, WelcomeAction.INVITE_BEFORE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        if (on == null || at == null) {
            throw new Refusal("learning.previsit.when-missing");
        }
        Refusal.when(
                on.isBefore(days.today(actor.organiser())) || !on.isBefore(card.fromDay()),
                "learning.previsit.not-before",
                card.fromDay());
        Refusal.when(
                on.getDayOfWeek().compareTo(FRIDAY) > 0
                        || at.isBefore(OPENS)
                        || at.isAfter(CLOSES)
                        || welcomes.isClosed(placement, on),
                "learning.previsit.closed");
        Refusal.when(words.strip().length() > LONGEST, "learning.previsit.too-long", LONGEST);
        welcomes.invite(placement, on, at, words.strip());
        audit.changed(actor, WelcomeAction.INVITE_BEFORE, placement);
    }

    /** The trainee says whether she comes; nobody asks why not. */
    void answer(Actor actor, PlacementId placement, Welcomes.Answer answer) {
        access.require(actor, WelcomeAction.ANSWER_INVITATION, placement);
        welcomes.answer(placement, answer);
        audit.changed(actor, WelcomeAction.ANSWER_INVITATION, placement);
    }

    /**
     * Whoever taps did it with the trainee; a second tap takes it back.
     *
     * @throws Refusal {@code learning.warm-start.not-on-list}
     */
    void tick(Actor actor, PlacementId placement, String section, String words) {
        access.require(actor, WelcomeAction.DO_WITH_TRAINEE, placement);
        if (welcomes.ticks(placement).stream().anyMatch(tick -> tick.words().equals(words))) {
            welcomes.untick(placement, words);
        } else {
            var card = placements.find(placement).orElseThrow(NotVisible::new);
            var list = sheets.find(actor, SheetKind.ONBOARDING, card.location(), null);
            Refusal.when(
                    list.sections().stream()
                            .filter(part -> part.section().equals(section))
                            .flatMap(part -> part.lines().stream())
                            .map(Sheet::plain)
                            .noneMatch(words::equals),
                    "learning.warm-start.not-on-list");
            welcomes.tick(
                    placement,
                    section,
                    words,
                    colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null),
                    days.today(actor.organiser()));
        }
        audit.changed(actor, WelcomeAction.DO_WITH_TRAINEE, placement);
    }

    /**
     * Gives someone longer to settle in, or shorter; for reasons of the person, never of the kind.
     *
     * @throws Refusal {@code learning.settling.outside}
     */
    void settlesThrough(Actor actor, PlacementId placement, @Nullable LocalDate day) {
        access.require(actor, WelcomeAction.CHANGE_SETTLING, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        if (day == null || day.isBefore(card.fromDay()) || day.isAfter(card.throughDay())) {
            throw new Refusal("learning.settling.outside", card.fromDay(), card.throughDay());
        }
        welcomes.settlesThrough(placement, day);
        audit.changed(actor, WelcomeAction.CHANGE_SETTLING, placement);
    }
}
