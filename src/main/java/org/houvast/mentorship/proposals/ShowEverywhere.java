package org.houvast.mentorship.proposals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Emblem;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Begins a proposal for all locations, says how far it is, and shows it before it is saved. */
@UseCase
class ShowEverywhere {

    private static final int FIRST_REASONS = 3;

    private record LineRow(
            LocationId location,
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            @Nullable UUID mentor,
            @Nullable String mentorName,
            @Nullable String wasName,
            LocalDate startsOn,
            String reasons) {}

    private record Name(UUID id, String name) {}

    private final Access access;
    private final AuditTrail audit;
    private final PlacesToSee places;
    private final KeptProposals kept;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Days days;
    private final int atOnce;

    /**
     * @param atOnce so many children are looked at while a page waits; for more it is worked out
     *     apart
     */
    ShowEverywhere(
            Access access,
            AuditTrail audit,
            PlacesToSee places,
            KeptProposals kept,
            JdbcClient jdbc,
            JsonMapper json,
            Days days,
            @Value("${houvast.proposals.at-once:400}") int atOnce) {
        this.access = access;
        this.audit = audit;
        this.places = places;
        this.kept = kept;
        this.jdbc = jdbc;
        this.json = json;
        this.days = days;
        this.atOnce = atOnce;
    }

    /** Whether there are more children than a page looks at while somebody waits. */
    boolean isLarge(Actor actor) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var today = days.today(actor.organiser());
        var locations = places.of(today, null, null).toRead();
        return locations.size() > 1 && children(locations, today) > atOnce;
    }

    private int children(Collection<LocationId> locations, LocalDate today) {
        return jdbc.sql(
                        """
                        select count(*)::int from child.placement_card p where p.location = any(:locations)
                            and (p.through_day is null or p.through_day >= :today)
                        """)
                .param("locations", locations.stream().map(LocationId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(Integer.class)
                .single();
    }

    /** What can be begun, and the last one that was made. */
    BeginEverywherePage beginPage(Actor actor, @Nullable Strategy strategy) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var today = days.today(actor.organiser());
        var seen = places.of(today, null, null);
        return new BeginEverywherePage(
                seen, strategy, children(seen.toRead(), today), kept.last(actor).orElse(null));
    }

    ProposalId begin(Actor actor, @Nullable Strategy strategy) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var today = days.today(actor.organiser());
        return kept.begin(actor, strategy, places.of(today, null, null).toRead(), today);
    }

    /** How far it is; empty when there is nothing to wait for. */
    Optional<EverywhereProgress> progress(Actor actor, ProposalId id) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        kept.of(actor, id);
        return progress(id, kept.places(id));
    }

    private static Optional<EverywhereProgress> progress(
            ProposalId id, List<KeptProposals.Place> all) {
        if (all.stream().noneMatch(KeptProposals.Place::waits)) {
            return Optional.empty();
        }
        var saving = all.stream().anyMatch(place -> place.asked() && place.solvedAt() != null);
        var concerned = saving ? all.stream().filter(KeptProposals.Place::asked).toList() : all;
        var done = concerned.stream().filter(place -> !place.waits()).toList();
        return Optional.of(
                new EverywhereProgress(
                        id.value(),
                        saving,
                        done.size(),
                        concerned.size(),
                        done.stream().mapToInt(KeptProposals.Place::children).sum(),
                        concerned.stream().mapToInt(KeptProposals.Place::children).sum()));
    }

    /** Whether the work has stopped before it was done. */
    boolean stopped(Actor actor, ProposalId id) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        return kept.of(actor, id).silent()
                && kept.places(id).stream().anyMatch(KeptProposals.Place::waits);
    }

    EverywherePage page(Actor actor, ProposalId id) {
        access.require(actor, MentorshipAction.SEE_PROPOSALS);
        var proposal = kept.of(actor, id);
        var all = kept.places(id);
        var lines = lines(id, all);
        audit.shown(
                actor,
                MentorshipAction.SEE_PROPOSALS,
                lines.values().stream()
                        .flatMap(List::stream)
                        .map(line -> new CarePlacementId(line.placement()))
                        .toList());
        return new EverywherePage(
                id.value(),
                proposal.strategy(),
                progress(id, all).orElse(null),
                all.stream()
                        .map(place ->
                                new EverywherePage.Place(
                                        place.location(),
                                        place.name(),
                                        place.children(),
                                        place.solvedAt() == null,
                                        Boolean.TRUE.equals(place.best()),
                                        place.changed(),
                                        place.saved(),
                                        lines.getOrDefault(place.location(), List.of())))
                        .toList(),
                access.may(actor, MentorshipAction.ACCEPT_PROPOSALS, actor.organiser()));
    }

    private Map<LocationId, List<EverywherePage.Line>> lines(
            ProposalId id, List<KeptProposals.Place> all) {
        var seen =
                all.stream()
                        .filter(place -> place.saved() == null)
                        .map(place -> place.location().value())
                        .toArray(UUID[]::new);
        var rows =
                jdbc.sql(
                                """
                                select l.location, l.care_placement as placement, c.child, c.called as given_name, c.emblem,
                                    l.mentor, m.called as mentor_name, w.called as was_name, l.starts_on,
                                    cast(l.reasons as text) as reasons
                                from mentorship.proposal_line l
                                join child.child_card c on c.placement = l.care_placement
                                left join organisation.staff_card m on m.id = l.mentor
                                left join organisation.staff_card w on w.id = l.was
                                where l.proposal = :id and l.location = any(:seen)
                                order by l.mentor is not null, c.called, l.care_placement
                                """)
                        .param("id", id.value())
                        .param("seen", seen)
                        .query(Rows.of(LineRow.class))
                        .list();
        var reasons = new LinkedHashMap<UUID, List<org.houvast.mentorship.matching.Reason>>();
        var named = new HashSet<UUID>();
        for (var row : rows) {
            var read =
                    KeptReasons.read(
                            Arrays.asList(json.readValue(row.reasons(), Pairs.Why[].class)));
            reasons.put(row.placement(), read);
            named.addAll(KeptReasons.named(read));
        }
        var names = names(named);
        var lines = new LinkedHashMap<LocationId, List<EverywherePage.Line>>();
        for (var row : rows) {
            var words =
                    new ReasonWords(
                            row.givenName(),
                            Objects.requireNonNullElse(row.mentorName(), ""),
                            who -> names.getOrDefault(who, ""),
                            false,
                            null,
                            false);
            var said = reasons.getOrDefault(row.placement(), List.of());
            lines.computeIfAbsent(row.location(), _ -> new ArrayList<>())
                    .add(
                            new EverywherePage.Line(
                                    row.placement(),
                                    row.givenName(),
                                    new Emblem(row.emblem(), Tone.of(row.child())),
                                    row.mentorName(),
                                    row.wasName(),
                                    row.startsOn(),
                                    first(
                                            words.say(
                                                    said.stream()
                                                            .filter(reason ->
                                                                    !reason.asksAttention())
                                                            .toList())),
                                    first(
                                            words.say(
                                                    said.stream()
                                                            .filter(reason ->
                                                                    reason.asksAttention())
                                                            .toList()))));
        }
        return lines;
    }

    private static List<Sentence> first(List<Sentence> all) {
        return all.stream().limit(FIRST_REASONS).toList();
    }

    private Map<UUID, String> names(Set<UUID> people) {
        var names = new LinkedHashMap<UUID, String>();
        if (!people.isEmpty()) {
            jdbc.sql(
                            """
                            select s.id, s.called as name from organisation.staff_card s where s.id = any(:people)
                            union all
                            select c.placement, c.called from child.child_card c where c.placement = any(:people)
                            """)
                    .param("people", people.toArray(UUID[]::new))
                    .query(Rows.of(Name.class))
                    .list()
                    .forEach(name -> names.put(name.id(), name.name()));
        }
        return names;
    }

    /**
     * A person says to save these places; it goes on beside the request.
     *
     * @throws Refusal {@code mentorship.everywhere.nothing-chosen}
     */
    void save(Actor actor, ProposalId id, List<UUID> locations) {
        access.require(actor, MentorshipAction.ACCEPT_PROPOSALS);
        kept.of(actor, id);
        Refusal.when(locations.isEmpty(), "mentorship.everywhere.nothing-chosen");
        kept.ask(id, locations);
    }
}
