package org.houvast.learning.confidence;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.WelcomeAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Choice;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what a trainee tells one colleague; only that one names who needs to know it too. */
@UseCase
class TellInConfidence {

    private static final int LONGEST = 1_000;

    private final Access access;
    private final AuditTrail audit;
    private final Confidences confidences;
    private final Placements placements;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    TellInConfidence(
            Access access,
            AuditTrail audit,
            Confidences confidences,
            Placements placements,
            Colleagues colleagues,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.confidences = confidences;
        this.placements = placements;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    ConfidencePage page(Actor actor, PlacementId placement, String typed, Problems problems) {
        access.require(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
        audit.shown(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        return new ConfidencePage(
                placement.value().toString(),
                card.givenName(),
                actor.account().value().equals(card.account()),
                confidences.readBy(actor, placement).stream()
                        .map(told ->
                                new ConfidencePage.Told(
                                        told.id(),
                                        told.words(),
                                        told.toldToName(),
                                        told.writtenOn(),
                                        told.isMine(),
                                        told.readers()))
                        .toList(),
                people(actor, placement),
                typed,
                problems);
    }

    /** Colleagues with whom it can be shared at all: of the location, and who can come in. */
    private List<Choice> people(Actor actor, PlacementId placement) {
        return jdbc.sql(
                        """
                        select s.id::text as value, s.name as text from organisation.staff_card s
                        where s.account is not null and s.account <> :me and (s.left_on is null or s.left_on >= :today)
                            and (exists (select 1 from trainee.placement_card p
                                    join organisation.works_at_location w on w.subject = p.location
                                    where p.placement = :placement and w.actor = s.account and w.valid @> cast(:today as date))
                                or exists (select 1 from trainee.leads_location_of_placement l
                                    where l.subject = :placement and l.actor = s.account and l.valid @> cast(:today as date)))
                        order by s.name
                        """)
                .param("me", actor.account().value())
                .param("placement", placement.value())
                .param("today", days.today(actor.organiser()))
                .query((row, n) -> new Choice(row.getString("value"), row.getString("text")))
                .list();
    }

    /**
     * A colleague writes down what she heard; a trainee chooses whom she tells.
     *
     * @param toldTo only for the trainee
     * @throws Refusal {@code learning.confidence.empty}, {@code learning.confidence.too-long},
     *     {@code learning.confidence.whom}
     */
    void tell(Actor actor, PlacementId placement, @Nullable UUID toldTo, String words) {
        access.require(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
        Refusal.when(words.isBlank(), "learning.confidence.empty");
        Refusal.when(words.strip().length() > LONGEST, "learning.confidence.too-long", LONGEST);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        StaffId hears;
        if (actor.account().value().equals(card.account())) {
            if (toldTo == null) {
                throw new Refusal("learning.confidence.whom");
            }
            hears = among(actor, placement, toldTo);
        } else {
            hears = colleagues.of(actor).orElseThrow(NotVisible::new).id();
        }
        confidences.tell(actor, placement, hears, words.strip(), days.today(actor.organiser()));
        audit.changed(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
    }

    private StaffId among(Actor actor, PlacementId placement, UUID staff) {
        if (people(actor, placement).stream().noneMatch(p -> p.value().equals(staff.toString()))) {
            throw new NotVisible();
        }
        return new StaffId(staff);
    }

    /** Who heard it names somebody who needs to know it too. */
    void name(Actor actor, PlacementId placement, UUID id, UUID reader) {
        access.require(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
        var told = confidences.one(actor, placement, id).orElseThrow(NotVisible::new);
        if (!told.isMine()) {
            throw new NotVisible();
        }
        confidences.name(
                told, placement, among(actor, placement, reader), days.today(actor.organiser()));
        audit.changed(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
    }

    /** Who told it or heard it takes it away; nothing is left of it. */
    void forget(Actor actor, PlacementId placement, UUID id) {
        access.require(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
        var told = confidences.one(actor, placement, id).orElseThrow(NotVisible::new);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        if (!told.isMine() && !actor.account().value().equals(card.account())) {
            throw new NotVisible();
        }
        confidences.forget(told);
        audit.changed(actor, WelcomeAction.TELL_IN_CONFIDENCE, placement);
    }
}
