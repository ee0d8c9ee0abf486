package org.houvast.mentorship.proposals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Batch;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps proposals for many places: how far each place is, and what was found there. */
@Component
class KeptProposals {

    /** After so many tries a place is left to a person. */
    static final int MOST_TRIES = 3;

    /** Without a sign for so long, the work has stopped and can go on anew. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    /**
     * A proposal.
     *
     * @param silent whether the work has stopped, if there is any left
     */
    record Kept(@Nullable Strategy strategy, Instant madeAt, boolean silent) {}

    /**
     * A place of it.
     *
     * @param children how many are there
     * @param asked whether a person said to save it
     * @param changed whether it was worked out again, since something changed
     * @param saved how many children got a mentor; {@code null} until it is saved
     */
    record Place(
            LocationId location,
            String name,
            int children,
            int tries,
            @Nullable String input,
            @Nullable Boolean best,
            @Nullable Instant solvedAt,
            boolean asked,
            boolean changed,
            @Nullable Integer saved) {

        /** Whether something is left to do for it without a person. */
        boolean waits() {
            return tries < MOST_TRIES && (solvedAt == null || asked && saved == null);
        }
    }

    /** What is proposed for a child, as it is kept. */
    record Line(
            UUID carePlacement,
            @Nullable UUID mentor,
            @Nullable UUID was,
            LocalDate startsOn,
            List<Pairs.Why> reasons) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptProposals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ProposalId begin(
            Actor actor,
            @Nullable Strategy strategy,
            Collection<LocationId> locations,
            LocalDate today) {
        var id = ProposalId.fresh();
        jdbc.sql(
                        """
                        insert into mentorship.proposal (id, strategy, made_by, made_at, seen_at)
                        values (:id, :strategy, :account, :now, :now)
                        """)
                .param("id", id.value())
                .param("strategy", strategy == null ? null : strategy.name())
                .param("account", actor.account().value())
                .param("now", now())
                .update();
        jdbc.sql(
                        """
                        insert into mentorship.proposal_place (proposal, location, children)
                        select cast(:id as uuid), l.id, (select count(*) from child.placement_card p
                            where p.location = l.id and (p.through_day is null or p.through_day >= :today))
                        from organisation.location_card l where l.id = any(:locations)
                        """)
                .param("id", id.value())
                .param("today", today)
                .param("locations", locations.stream().map(LocationId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * @throws NotVisible for who did not make it
     */
    Kept of(Actor actor, ProposalId id) {
        return jdbc.sql(
                        """
                        select p.strategy, p.made_at, p.seen_at < :since as silent from mentorship.proposal p
                        where p.id = :id and p.made_by = :account
                        """)
                .param("id", id.value())
                .param("account", actor.account().value())
                .param("since", clock.instant().minus(SILENCE).atOffset(ZoneOffset.UTC))
                .query(Rows.of(Kept.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The last one that someone made. */
    Optional<ProposalId> last(Actor actor) {
        return jdbc.sql(
                        """
                        select p.id from mentorship.proposal p where p.made_by = :account
                        order by p.made_at desc, p.id desc limit 1
                        """)
                .param("account", actor.account().value())
                .query((row, n) -> new ProposalId(row.getObject("id", UUID.class)))
                .optional();
    }

    List<Place> places(ProposalId id) {
        return jdbc.sql(
                        """
                        select p.location, l.name, p.children, p.tries, p.input, p.best, p.solved_at, p.asked, p.changed, p.saved
                        from mentorship.proposal_place p join organisation.location_card l on l.id = p.location
                        where p.proposal = :id order by l.name, l.id
                        """)
                .param("id", id.value())
                .query(Rows.of(Place.class))
                .list();
    }

    /**
     * A place to work on, for one worker at a time; empty when there is none, or another is at it.
     */
    Optional<LocationId> next(ProposalId id) {
        return jdbc.sql(
                        """
                        select p.location from mentorship.proposal_place p
                        where p.proposal = :id and p.tries < :most
                            and (p.solved_at is null or p.asked and p.saved is null)
                        order by p.tries, p.location limit 1 for update skip locked
                        """)
                .param("id", id.value())
                .param("most", MOST_TRIES)
                .query((row, n) -> new LocationId(row.getObject("location", UUID.class)))
                .optional();
    }

    /** The place as it is, held until the end of the transaction. */
    Optional<Place> hold(ProposalId id, LocationId location) {
        return jdbc.sql(
                        """
                        select p.location, '' as name, p.children, p.tries, p.input, p.best, p.solved_at, p.asked, p.changed,
                            p.saved
                        from mentorship.proposal_place p
                        where p.proposal = :id and p.location = :location for update skip locked
                        """)
                .param("id", id.value())
                .param("location", location.value())
                .query(Rows.of(Place.class))
                .optional();
    }

    /** The work goes on; whether or not it succeeds, it was tried once more. */
    void begun(ProposalId id, LocationId location) {
        jdbc.sql("update mentorship.proposal set seen_at = :now where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
        jdbc.sql(
                        """
                        update mentorship.proposal_place set tries = tries + 1
                        where proposal = :id and location = :location
                        """)
                .param("id", id.value())
                .param("location", location.value())
                .update();
    }

    void solved(
            ProposalId id,
            LocationId location,
            String input,
            boolean best,
            boolean again,
            List<Line> lines) {
        jdbc.sql(
                        "delete from mentorship.proposal_line where proposal = :id and location = :location")
                .param("id", id.value())
                .param("location", location.value())
                .update();
        jdbc.sql(
                        """
                        insert into mentorship.proposal_line
                            (proposal, location, care_placement, mentor, was, starts_on, reasons)
                        select cast(:id as uuid), cast(:location as uuid), r.care_placement, r.mentor, r.was, r.starts_on,
                            r.reasons
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (care_placement uuid, mentor uuid, was uuid,
                            starts_on date, reasons jsonb)
                        """)
                .param("id", id.value())
                .param("location", location.value())
                .param("rows", Batch.of(lines))
                .update();
        jdbc.sql(
                        """
                        update mentorship.proposal_place
                        set input = :input, best = :best, solved_at = :now, asked = false, changed = :again, tries = 0
                        where proposal = :id and location = :location
                        """)
                .param("input", input)
                .param("best", best)
                .param("now", now())
                .param("again", again)
                .param("id", id.value())
                .param("location", location.value())
                .update();
    }

    /** A person said to save these places. */
    void ask(ProposalId id, Collection<UUID> locations) {
        jdbc.sql(
                        """
                        update mentorship.proposal_place set asked = true, tries = 0
                        where proposal = :id and location = any(:locations) and solved_at is not null and saved is null
                        """)
                .param("id", id.value())
                .param("locations", locations.toArray(UUID[]::new))
                .update();
    }

    void saved(ProposalId id, LocationId location, int children) {
        jdbc.sql(
                        """
                        update mentorship.proposal_place set saved = :children
                        where proposal = :id and location = :location
                        """)
                .param("children", children)
                .param("id", id.value())
                .param("location", location.value())
                .update();
    }

    /** Who was proposed for whom at a place. */
    List<Proposed> proposed(ProposalId id, LocationId location) {
        return jdbc.sql(
                        """
                        select l.care_placement, l.mentor from mentorship.proposal_line l
                        where l.proposal = :id and l.location = :location order by l.care_placement
                        """)
                .param("id", id.value())
                .param("location", location.value())
                .query(Rows.of(Proposed.class))
                .list();
    }

    /** A child and who is proposed. */
    record Proposed(UUID carePlacement, @Nullable UUID mentor) {}
}
