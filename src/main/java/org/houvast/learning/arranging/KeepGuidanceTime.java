package org.houvast.learning.arranging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.QuietHours;
import org.houvast.learning.start.GroupTeam;
import org.houvast.learning.start.HalfHours;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Agrees on the weekly half hour, and on who stays with the children meanwhile (S2.38). */
@UseCase
class KeepGuidanceTime {

    static final String NONE = "none";

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final Workplace workplace;
    private final Carrying carrying;
    private final GroupTeam teams;
    private final Mentors mentors;
    private final Days days;

    KeepGuidanceTime(
            Access access,
            AuditTrail audit,
            Placements placements,
            Workplace workplace,
            Carrying carrying,
            GroupTeam teams,
            Mentors mentors,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.workplace = workplace;
        this.carrying = carrying;
        this.teams = teams;
        this.mentors = mentors;
        this.days = days;
    }

    private Placements.Card card(Actor actor, PlacementId placement) {
        access.require(actor, TraineeAction.KEEP_TIME, placement);
        audit.shown(actor, TraineeAction.KEEP_TIME, placement);
        return placements.find(placement).orElseThrow(NotVisible::new);
    }

    private LocalDate day(Actor actor, Placements.Card card) {
        var today = days.today(actor.organiser());
        return card.fromDay().isAfter(today) ? card.fromDay() : today;
    }

    private @Nullable UUID mentor(PlacementId placement, LocalDate day) {
        var pair = mentors.ofTrainees(List.of(placement), day).get(placement);
        var mentor = pair == null ? null : pair.mentor();
        return mentor == null ? null : mentor.staff().value();
    }

    GuidanceTimePage page(
            Actor actor,
            PlacementId placement,
            @Nullable String time,
            @Nullable UUID coveredBy,
            Problems problems) {
        var card = card(actor, placement);
        var day = day(actor, card);
        var group = workplace.group(card.careGroup()).orElseThrow(NotVisible::new);
        var halfHours = halfHours(card, day);
        var now = placements.time(placement, day);
        var chosen = time != null ? time : now.map(KeepGuidanceTime::text).orElse("");
        return new GuidanceTimePage(
                placement.value(),
                card.givenName(),
                halfHours.offered(
                        new QuietHours(group.careType(), carrying.quiet(card.careGroup()))),
                halfHours.wanted().stream().sorted().toList(),
                halfHours.covers(time == null ? "" : time),
                chosen,
                coveredBy != null
                        ? coveredBy
                        : now.flatMap(kept -> Optional.ofNullable(kept.coveredBy()))
                                .map(StaffId::value)
                                .orElse(null),
                problems);
    }

    private HalfHours halfHours(Placements.Card card, LocalDate day) {
        var team = teams.members(card.careGroup(), day);
        var through = card.throughDay().isBefore(day) ? day : card.throughDay();
        return new HalfHours(
                team,
                teams.taken(team, new DateRange(day, through), card.placement()),
                mentor(card.placement(), day),
                placements.days(card.placement(), day).weekdays());
    }

    private static String text(GuidanceTime time) {
        return time.weekday().getValue() + "@" + time.startsAt();
    }

    /**
     * @param time {@code 4@13:00}, or {@value #NONE}: there is no time now, and that is shown
     * @throws Refusal as {@link HalfHours#agreed}
     */
    void run(Actor actor, PlacementId placement, String time, @Nullable UUID coveredBy) {
        var card = card(actor, placement);
        var day = day(actor, card);
        if (time.equals(NONE)) {
            placements.giveUpTime(placement, day);
        } else {
            placements.keepTime(placement, halfHours(card, day).agreed(time, coveredBy), day);
        }
        audit.changed(actor, TraineeAction.KEEP_TIME, placement);
    }
}
