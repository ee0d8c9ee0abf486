package org.houvast.learning.sheet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.learning.WelcomeAction;
import org.houvast.organisation.Colleagues;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows what hangs on the wall. */
@Answer
class ShowSheets {

    private record Place(
            UUID location, String locationName, @Nullable UUID careGroup, @Nullable String name) {}

    private record Own(
            SheetKind kind, UUID location, @Nullable UUID careGroup, LocalDate savedOn) {}

    private final Access access;
    private final AuditTrail audit;
    private final Sheets sheets;
    private final Placements placements;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    ShowSheets(
            Access access,
            AuditTrail audit,
            Sheets sheets,
            Placements placements,
            Colleagues colleagues,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.sheets = sheets;
        this.placements = placements;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** All sheets of all locations that the actor may see. */
    SheetsPage all(Actor actor) {
        access.require(actor, WelcomeAction.OPEN_SHEETS);
        var today = days.today(actor.organiser());
        var places =
                jdbc.sql(
                                """
                                select l.id as location, l.name as location_name, g.id as care_group, g.name
                                from organisation.location_card l
                                left join organisation.group_card g on g.location = l.id
                                    and (g.ended_on is null or g.ended_on >= :today)
                                where (l.ended_on is null or l.ended_on >= :today) and %s
                                order by l.name, l.id, g.name, g.id
                                """
                                        .formatted(access.rows(WelcomeAction.SEE_SHEET, "l.id")))
                        .param("today", today)
                        .query(Rows.of(Place.class))
                        .list();
        var own =
                jdbc.sql("select kind, location, care_group, saved_on from learning.sheet")
                        .query(Rows.of(Own.class))
                        .list();
        var byLocation = new LinkedHashMap<UUID, SheetsPage.Location>();
        for (var place : places) {
            var location =
                    byLocation.computeIfAbsent(
                            place.location(),
                            id ->
                                    new SheetsPage.Location(
                                            place.locationName(), new java.util.ArrayList<>()));
            if (location.sheets().isEmpty()) {
                for (var kind : SheetKind.values()) {
                    if (!kind.isOfGroup()) {
                        location.sheets().add(line(kind, place.location(), null, null, own));
                    }
                }
            }
            if (place.careGroup() != null) {
                location.sheets()
                        .add(
                                line(
                                        SheetKind.DAY_COURSE,
                                        place.location(),
                                        place.careGroup(),
                                        place.name(),
                                        own));
            }
        }
        return new SheetsPage(List.copyOf(byLocation.values()));
    }

    private static SheetsPage.Line line(
            SheetKind kind,
            UUID location,
            @Nullable UUID careGroup,
            @Nullable String groupName,
            List<Own> own) {
        return new SheetsPage.Line(
                kind,
                "/sheets/"
                        + location
                        + "/"
                        + kind.path()
                        + (careGroup == null ? "" : "?group=" + careGroup),
                groupName,
                own.stream()
                        .filter(sheet ->
                                sheet.kind() == kind
                                        && sheet.location().equals(location)
                                        && java.util.Objects.equals(sheet.careGroup(), careGroup))
                        .map(Own::savedOn)
                        .findFirst()
                        .orElse(null));
    }

    /** One sheet on paper, for the team. */
    SheetPage one(Actor actor, SheetKind kind, UUID location, @Nullable UUID careGroup) {
        access.require(actor, WelcomeAction.SEE_SHEET, location);
        var sheet = sheets.find(actor, kind, location, careGroup);
        return new SheetPage(
                sheet,
                place(location, careGroup),
                sheets.signatures(sheet),
                "/sheets",
                null,
                null,
                sheets.phrases());
    }

    /** One sheet on paper, for the trainee and who guides her. */
    SheetPage ofPlacement(Actor actor, PlacementId placement, SheetKind kind) {
        access.require(actor, WelcomeAction.READ_SHEET, placement);
        audit.shown(actor, WelcomeAction.READ_SHEET, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var group = kind.isOfGroup() ? card.careGroup().value() : null;
        var sheet = sheets.find(actor, kind, card.location(), group);
        return new SheetPage(
                sheet,
                place(card.location(), group),
                sheets.signatures(sheet),
                "/placements/"
                        + placement.value()
                        + (access.may(actor, WelcomeAction.SEE_WARM_START, placement)
                                ? "/warm-start"
                                : ""),
                sheets.talks(placement).stream()
                        .filter(talk -> talk.kind() == kind)
                        .findFirst()
                        .orElse(null),
                card.givenName(),
                sheets.phrases());
    }

    /** The form with which the team makes it its own. */
    EditSheetPage edit(
            Actor actor,
            SheetKind kind,
            UUID location,
            @Nullable UUID careGroup,
            @Nullable Sheet typed,
            Problems problems) {
        access.require(actor, WelcomeAction.CHANGE_SHEET, location);
        var sheet = sheets.find(actor, kind, location, careGroup);
        var signatures = sheets.signatures(sheet);
        var me = colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null);
        var may =
                access.allowed(
                        actor,
                        location,
                        List.of(WelcomeAction.SIGN_SHEET, WelcomeAction.SIGN_FOR_TEAM));
        return new EditSheetPage(
                typed == null ? sheet : typed,
                place(location, careGroup),
                signatures,
                may.contains(WelcomeAction.SIGN_SHEET)
                        && me != null
                        && signatures.stream().noneMatch(s -> s.staff().equals(me.value())),
                may.contains(WelcomeAction.SIGN_FOR_TEAM) ? team(actor, location) : List.of(),
                problems);
    }

    private List<EditSheetPage.Person> team(Actor actor, UUID location) {
        return jdbc.sql(
                        """
                        select distinct s.id as staff, s.name from organisation.staff_card s
                        join organisation.staff_group_card w on w.staff = s.id and w.valid @> cast(:today as date)
                        join organisation.group_card g on g.id = w.care_group
                        where g.location = :location and (s.left_on is null or s.left_on >= :today)
                        order by s.name
                        """)
                .param("location", location)
                .param("today", days.today(actor.organiser()))
                .query(Rows.of(EditSheetPage.Person.class))
                .list();
    }

    private String place(UUID location, @Nullable UUID careGroup) {
        return jdbc.sql(
                        """
                        select l.name || coalesce(' · ' || (select g.name from organisation.group_card g
                            where g.id = cast(:care_group as uuid) and g.location = l.id), '')
                        from organisation.location_card l where l.id = :location
                        """)
                .param("location", location)
                .param("care_group", careGroup)
                .query(String.class)
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
