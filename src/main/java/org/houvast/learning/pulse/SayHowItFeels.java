package org.houvast.learning.pulse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.learning.WelcomeAction;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trainee says how the welcome feels, to whom she chooses; or nothing. */
@UseCase
class SayHowItFeels {

    private static final int LONGEST = 1_000;

    private record Leader(StaffId staff, String name) {}

    private final Access access;
    private final AuditTrail audit;
    private final Pulses pulses;
    private final Placements placements;
    private final Mentors mentors;
    private final JdbcClient jdbc;
    private final Days days;

    SayHowItFeels(
            Access access,
            AuditTrail audit,
            Pulses pulses,
            Placements placements,
            Mentors mentors,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.pulses = pulses;
        this.placements = placements;
        this.mentors = mentors;
        this.jdbc = jdbc;
        this.days = days;
    }

    PulsePage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, WelcomeAction.SAY_HOW_IT_FEELS, placement);
        audit.shown(actor, WelcomeAction.SAY_HOW_IT_FEELS, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var said = pulses.readBy(actor, placement);
        return new PulsePage(
                placement.value().toString(),
                PulseMoment.on(card.fromDay(), today)
                        .filter(moment -> said.stream().noneMatch(s -> s.moment() == moment))
                        .orElse(null),
                readers(actor, card),
                said.stream().filter(Pulses.Said::isSomething).map(PulsePage.Said::of).toList(),
                problems);
    }

    /** Whom she can tell: who guides her, and who leads. */
    private List<PulsePage.Reader> readers(Actor actor, Placements.Card card) {
        var today = days.today(actor.organiser());
        var readers = new LinkedHashMap<StaffId, PulsePage.Reader>();
        var pair = mentors.ofTrainees(List.of(card.placement()), today).get(card.placement());
        if (pair != null) {
            var mentor = pair.mentor();
            if (mentor != null) {
                readers.put(
                        mentor.staff(),
                        new PulsePage.Reader(
                                mentor.staff().value(),
                                mentor.name(),
                                "learning.pulse.who.mentor"));
            }
            pair.standIns()
                    .values()
                    .forEach(one ->
                            readers.putIfAbsent(
                                    one.staff(),
                                    new PulsePage.Reader(
                                            one.staff().value(),
                                            one.name(),
                                            "learning.pulse.who.stand-in")));
        }
        jdbc.sql(
                        """
                        select distinct s.id as staff, s.name from organisation.leads_location l
                        join organisation.staff_card s on s.account = l.actor
                        where l.subject = :location and l.valid @> cast(:today as date)
                        """)
                .param("location", card.location())
                .param("today", today)
                .query(Rows.of(Leader.class))
                .list()
                .forEach(leader ->
                        readers.putIfAbsent(
                                leader.staff(),
                                new PulsePage.Reader(
                                        leader.staff().value(),
                                        leader.name(),
                                        "learning.pulse.who.leader")));
        return List.copyOf(readers.values());
    }

    /**
     * Nothing felt and no words is: not this time.
     *
     * @throws Refusal {@code learning.pulse.too-long}, {@code learning.pulse.not-now}
     */
    void say(
            Actor actor,
            PlacementId placement,
            PulseMoment moment,
            Set<Feeling> felt,
            String words,
            List<UUID> chosen) {
        access.require(actor, WelcomeAction.SAY_HOW_IT_FEELS, placement);
        Refusal.when(words.strip().length() > LONGEST, "learning.pulse.too-long", LONGEST);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        Refusal.when(
                PulseMoment.on(card.fromDay(), today).filter(moment::equals).isEmpty(),
                "learning.pulse.not-now");
        var can = readers(actor, card).stream().map(PulsePage.Reader::staff).toList();
        var readers = new ArrayList<StaffId>();
        for (var one : Set.copyOf(chosen)) {
            if (!can.contains(one)) {
                throw new NotVisible();
            }
            readers.add(new StaffId(one));
        }
        pulses.say(
                actor,
                placement,
                moment,
                felt,
                words.strip(),
                felt.isEmpty() && words.isBlank() ? List.of() : readers,
                today);
        audit.changed(actor, WelcomeAction.SAY_HOW_IT_FEELS, placement);
    }
}
