package org.houvast.child.merging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.Belongings;
import org.houvast.child.CareChanged;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildId;
import org.houvast.child.ChildSearch;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts two files of one child together, and takes them apart again. The name and profile of the
 * file that stays hold, and what was empty there is filled; places, family and what was written
 * come along.
 */
@UseCase
class MergeChildren {

    private static final int MOST = 20;
    private static final String CHILD_PLACEMENT = "child.care_placement";
    private static final String GUARDIANSHIP = "child.guardianship";
    private static final String SIBLING = "child.sibling";

    /** What the file that goes may fill in the one that stays, with what empty looks like. */
    private static final Map<String, String> FILLED =
            Map.of(
                    "home_languages", "'{}'",
                    "interests", "'{}'",
                    "own_wish", "null",
                    "parents_wish", "null",
                    "parents_ask_language", "null",
                    "plays_at_home", "null",
                    "finds_hard", "null",
                    "helps", "null");

    private record Place(
            UUID id,
            UUID location,
            String careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {

        boolean isBeside(Place other) {
            return location.equals(other.location)
                    && careType.equals(other.careType)
                    && (throughDay == null || !other.fromDay.isAfter(throughDay))
                    && (other.throughDay == null || !fromDay.isAfter(other.throughDay));
        }
    }

    private record MergeRow(UUID id, UUID kept, UUID gone) {}

    private record Moved(String what, UUID fromWhere, UUID moved) {}

    private final Access access;
    private final AuditTrail audit;
    private final Children children;
    private final ChildSearch byName;
    private final ObjectProvider<Belongings> belongings;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Days days;

    MergeChildren(
            Access access,
            AuditTrail audit,
            Children children,
            ChildSearch byName,
            ObjectProvider<Belongings> belongings,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.children = children;
        this.byName = byName;
        this.belongings = belongings;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
        this.days = days;
    }

    /**
     * Who could be the same child: who was born on the same day, or has the name that was typed.
     */
    MergePage show(Actor actor, CarePlacementId placement, String search) {
        var child = child(actor, placement);
        var today = days.today(actor.organiser());
        var found =
                jdbc.sql(
                                """
                                select distinct on (c.name, c.child) c.placement, c.child, c.name, c.emblem, c.birth_date,
                                    l.name as location
                                from child.child_card c join organisation.location_card l on l.id = c.location
                                where c.child <> :child and %s
                                    and (:search = '' and c.birth_date = :born or c.placement = any(:named))
                                order by c.name, c.child, c.from_day desc limit :most
                                """
                                        .formatted(access.rows(ChildAction.MERGE, "c.placement")))
                        .param("child", child.child().value())
                        .param("search", search.strip())
                        .param("named", byName.named(ChildAction.MERGE, search, today))
                        .param("born", child.birthDate())
                        .param("today", today)
                        .param("most", MOST)
                        .query(Rows.of(MergePage.Found.class))
                        .list();
        audit.shown(
                actor,
                ChildAction.MERGE,
                found.stream().map(one -> new CarePlacementId(one.placement())).toList());
        return new MergePage(
                placement.value(), child.name(), child.birthDate(), search, found, merges(child));
    }

    private List<MergePage.Merged> merges(Children.Card child) {
        return jdbc.sql(
                        """
                        select m.id, c.given_name || ' ' || c.surname as name, m.merged_at
                        from child.merge m join child.child c on c.id = m.gone
                        where m.kept = :child and m.apart_at is null order by m.merged_at desc
                        """)
                .param("child", child.child().value())
                .query(Rows.of(MergePage.Merged.class))
                .list();
    }

    /** The other child, before it is put together with this one. */
    MergeLookPage look(Actor actor, CarePlacementId placement, CarePlacementId other) {
        var kept = child(actor, placement);
        var gone = child(actor, other);
        Refusal.when(kept.child().equals(gone.child()), "child.merge.self");
        return new MergeLookPage(
                placement.value(),
                kept.name(),
                kept.birthDate(),
                other.value(),
                gone.name(),
                gone.birthDate(),
                places(gone.child()).size());
    }

    /**
     * @param placement of the file that stays
     * @param other of the file that goes into it
     * @throws Refusal {@code child.merge.self}
     */
    void together(Actor actor, CarePlacementId placement, CarePlacementId other) {
        var kept = child(actor, placement).child();
        var gone = child(actor, other).child();
        Refusal.when(kept.equals(gone), "child.merge.self");
        var merge = Id.fresh();
        jdbc.sql(
                        """
                        insert into child.merge (id, kept, gone, merged_by, merged_at)
                        values (:id, :kept, :gone, :by, :at)
                        """)
                .param("id", merge)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("by", actor.account().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var own = places(kept);
        for (var place : places(gone)) {
            movePlace(merge, gone, kept, place, own);
        }
        moveGuardians(merge, gone, kept);
        addSiblings(merge, gone, kept);
        fill(merge, gone, kept);
        jdbc.sql(
                        "update child.child set merged_into = :kept, version = version + 1 where id = :gone")
                .param("kept", kept.value())
                .param("gone", gone.value())
                .update();
        changed(actor, placement, other);
    }

    /** The same care twice becomes one: what was written there comes along. */
    private void movePlace(UUID merge, ChildId gone, ChildId kept, Place place, List<Place> own) {
        var beside = own.stream().filter(place::isBeside).findFirst();
        jdbc.sql(
                        """
                        update child.care_placement set child = :kept, merged_into = :into, version = version + 1
                        where id = :id
                        """)
                .param("kept", kept.value())
                .param("into", beside.map(Place::id).orElse(null))
                .param("id", place.id())
                .update();
        remember(merge, CHILD_PLACEMENT, gone.value(), List.of(place.id()));
        beside.ifPresent(into ->
                belongings
                        .orderedStream()
                        .forEach(things ->
                                remember(
                                        merge,
                                        things.table(),
                                        place.id(),
                                        things.move(
                                                new CarePlacementId(place.id()),
                                                new CarePlacementId(into.id())))));
    }

    private void moveGuardians(UUID merge, ChildId gone, ChildId kept) {
        var moved =
                jdbc.sql(
                                """
                                update child.guardianship s set child = :kept from child.guardian g
                                where s.child = :gone and g.id = s.guardian and not exists (
                                    select 1 from child.guardianship o join child.guardian h on h.id = o.guardian
                                    where o.child = :kept and (h.id = g.id or lower(h.email) = lower(g.email)))
                                returning s.id
                                """)
                        .param("kept", kept.value())
                        .param("gone", gone.value())
                        .query((row, n) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
                        .list();
        remember(merge, GUARDIANSHIP, gone.value(), moved);
    }

    private void addSiblings(UUID merge, ChildId gone, ChildId kept) {
        var added =
                jdbc.sql(
                                """
                                with fresh as (select s.sibling from child.sibling s
                                    where s.child = :gone and s.sibling <> :kept and not exists (
                                        select 1 from child.sibling o where o.child = :kept and o.sibling = s.sibling)),
                                there as (insert into child.sibling (child, sibling)
                                    select cast(:kept as uuid), sibling from fresh
                                    union all select sibling, cast(:kept as uuid) from fresh)
                                select sibling from fresh
                                """)
                        .param("kept", kept.value())
                        .param("gone", gone.value())
                        .query((row, n) ->
                                Objects.requireNonNull(row.getObject("sibling", UUID.class)))
                        .list();
        remember(merge, SIBLING, gone.value(), added);
    }

    /** Fills what is empty in the file that stays; never writes over anything. */
    private void fill(UUID merge, ChildId gone, ChildId kept) {
        FILLED.forEach((field, empty) -> {
            int filled =
                    jdbc.sql(
                                    """
                                    update child.child k set %1$s = g.%1$s, version = k.version + 1 from child.child g
                                    where k.id = :kept and g.id = :gone and k.%1$s is not distinct from %2$s
                                        and g.%1$s is distinct from %2$s
                                    """
                                            .formatted(field, empty))
                            .param("kept", kept.value())
                            .param("gone", gone.value())
                            .update();
            remember(
                    merge,
                    "child.child." + field,
                    gone.value(),
                    filled == 0 ? List.of() : List.of(kept.value()));
        });
    }

    /** Empties what was filled, unless someone wrote something else there since. */
    private void emptyAgain(MergeRow row, List<Moved> moved) {
        FILLED.forEach((field, empty) -> {
            if (of(moved, "child.child." + field).length > 0) {
                jdbc.sql(
                                """
                                update child.child k set %1$s = %2$s, version = k.version + 1 from child.child g
                                where k.id = :kept and g.id = :gone and k.%1$s is not distinct from g.%1$s
                                """
                                        .formatted(field, empty))
                        .param("kept", row.kept())
                        .param("gone", row.gone())
                        .update();
            }
        });
        jdbc.sql(
                        """
                        delete from child.sibling where (child = :kept and sibling = any(:added))
                            or (sibling = :kept and child = any(:added))
                        """)
                .param("kept", row.kept())
                .param("added", of(moved, SIBLING))
                .update();
    }

    private void remember(UUID merge, String what, UUID fromWhere, List<UUID> moved) {
        jdbc.sql(
                        """
                        insert into child.merged_row (merge, what, from_where, moved)
                        select :merge, :what, :from_where, unnest(cast(:moved as uuid[]))
                        """)
                .param("merge", merge)
                .param("what", what)
                .param("from_where", fromWhere)
                .param("moved", moved.toArray(UUID[]::new))
                .update();
    }

    /** Takes two files apart: everything is again where it was. */
    void apart(Actor actor, CarePlacementId placement, UUID merge) {
        var kept = child(actor, placement).child();
        var row =
                jdbc.sql(
                                """
                                select m.id, m.kept, m.gone from child.merge m
                                where m.id = :id and m.kept = :kept and m.apart_at is null for update
                                """)
                        .param("id", merge)
                        .param("kept", kept.value())
                        .query(Rows.of(MergeRow.class))
                        .optional()
                        .orElseThrow(NotVisible::new);
        moveBack(row);
        jdbc.sql(
                        "update child.child set merged_into = null, version = version + 1 where id = :gone")
                .param("gone", row.gone())
                .update();
        jdbc.sql("update child.merge set apart_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", merge)
                .update();
        var again = places(new ChildId(row.gone()));
        changed(
                actor,
                placement,
                again.isEmpty() ? placement : new CarePlacementId(again.getFirst().id()));
    }

    private void moveBack(MergeRow row) {
        var moved =
                jdbc.sql(
                                "select what, from_where, moved from child.merged_row where merge = :merge")
                        .param("merge", row.id())
                        .query(Rows.of(Moved.class))
                        .list();
        emptyAgain(row, moved);
        for (var table :
                Map.of(CHILD_PLACEMENT, ", merged_into = null", GUARDIANSHIP, "").entrySet()) {
            jdbc.sql(
                            "update %s set child = :gone%s where id = any(:moved)"
                                    .formatted(table.getKey(), table.getValue()))
                    .param("gone", row.gone())
                    .param("moved", of(moved, table.getKey()))
                    .update();
        }
        belongings
                .orderedStream()
                .forEach(things ->
                        moved.stream()
                                .filter(m -> m.what().equals(things.table()))
                                .collect(
                                        Collectors.groupingBy(
                                                Moved::fromWhere,
                                                Collectors.mapping(
                                                        Moved::moved, Collectors.toList())))
                                .forEach((from, rows) ->
                                        things.moveBack(rows, new CarePlacementId(from))));
    }

    private static UUID[] of(List<Moved> moved, String what) {
        return moved.stream()
                .filter(m -> m.what().equals(what))
                .map(Moved::moved)
                .toArray(UUID[]::new);
    }

    private List<Place> places(ChildId child) {
        return new ArrayList<>(
                jdbc.sql(
                                """
                                select p.id, p.location, p.care_type, p.from_day, p.through_day
                                from child.care_placement p
                                where p.child = :child and p.merged_into is null order by p.from_day, p.id
                                """)
                        .param("child", child.value())
                        .query(Rows.of(Place.class))
                        .list());
    }

    private void changed(Actor actor, CarePlacementId placement, CarePlacementId other) {
        audit.changed(actor, ChildAction.MERGE, List.of(placement, other));
        var today = days.today(actor.organiser());
        events.publishEvent(new CareChanged(actor.organiser(), placement, today));
        events.publishEvent(new CareChanged(actor.organiser(), other, today));
    }

    private Children.Card child(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.MERGE, placement);
        audit.shown(actor, ChildAction.MERGE, placement);
        return children.find(placement).orElseThrow(NotVisible::new);
    }
}
