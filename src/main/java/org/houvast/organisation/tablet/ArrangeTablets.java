package org.houvast.organisation.tablet;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Pins;
import org.houvast.access.Tablets;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader arranges which tablets there are, and unlocks four digits. */
@UseCase
class ArrangeTablets {

    private static final int LONGEST_NAME = 60;

    private final Access access;
    private final AuditTrail audit;
    private final Tablets tablets;
    private final Pins pins;
    private final JdbcClient jdbc;
    private final Days days;

    ArrangeTablets(
            Access access,
            AuditTrail audit,
            Tablets tablets,
            Pins pins,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.tablets = tablets;
        this.pins = pins;
        this.jdbc = jdbc;
        this.days = days;
    }

    TabletsPage show(Actor actor, Problems problems) {
        access.require(actor, OrganisationAction.OPEN_TABLETS);
        var today = days.today(actor.organiser());
        return new TabletsPage(
                jdbc.sql(
                                """
                                select t.tablet, t.name, (t.enrolled_at at time zone :zone)::date as enrolled_on,
                                    (t.seen_at at time zone :zone)::date as taken_on,
                                    string_agg(g.name, ', ' order by g.name) as groups
                                from access.tablet_card t
                                join organisation.tablet_group tg on tg.tablet = t.tablet
                                join organisation.care_group g on g.id = tg.care_group
                                where t.revoked_at is null and %s
                                group by t.tablet, t.name, t.enrolled_at, t.seen_at order by t.name, t.tablet
                                """
                                        .formatted(
                                                access.rows(
                                                        OrganisationAction.ENROL_TABLET, "g.id")))
                        .param("today", today)
                        .param("zone", days.zone(actor.organiser()).getId())
                        .query(Rows.of(TabletsPage.Tablet.class))
                        .list(),
                jdbc.sql(
                                """
                                select s.id as staff, s.called as given_name from organisation.staff_card s
                                join access.pin_card p on p.account = s.account and p.locked
                                where %s order by s.called, s.id
                                """
                                        .formatted(
                                                access.rows(OrganisationAction.UNLOCK_PIN, "s.id")))
                        .param("today", today)
                        .query(Rows.of(TabletsPage.Locked.class))
                        .list(),
                jdbc.sql(
                                """
                                select g.id as group, g.location_name || ' · ' || g.name as name
                                from organisation.group_card g where %s order by name, g.id
                                """
                                        .formatted(
                                                access.rows(
                                                        OrganisationAction.ENROL_TABLET, "g.id")))
                        .param("today", today)
                        .query(Rows.of(TabletsPage.Group.class))
                        .list(),
                problems);
    }

    /**
     * @throws Refusal {@code organisation.tablet.no-name}, {@code organisation.tablet.no-group}
     */
    Tablets.Enrolled enrol(Actor actor, String name, List<UUID> groups) {
        var where = groups.stream().map(GroupId::new).toList();
        where.forEach(group -> access.require(actor, OrganisationAction.ENROL_TABLET, group));
        Refusal.when(groups.isEmpty(), "organisation.tablet.no-group");
        Refusal.when(name.isBlank() || name.length() > LONGEST_NAME, "organisation.tablet.no-name");
        var enrolled = tablets.enrol(actor, name.strip(), days.today(actor.organiser()));
        for (var group : groups) {
            jdbc.sql(
                            "insert into organisation.tablet_group (tablet, care_group) values (:tablet, :group) on conflict do nothing")
                    .param("tablet", enrolled.tablet())
                    .param("group", group)
                    .update();
        }
        audit.changed(actor, OrganisationAction.ENROL_TABLET, where);
        return enrolled;
    }

    void revoke(Actor actor, UUID tablet) {
        var groups =
                jdbc.sql("select care_group from organisation.tablet_group where tablet = :tablet")
                        .param("tablet", tablet)
                        .query((row, n) -> new GroupId(row.getObject("care_group", UUID.class)))
                        .list();
        if (groups.isEmpty()) {
            throw new NotVisible();
        }
        access.require(actor, OrganisationAction.TURN_TABLET_OFF, groups.getFirst());
        tablets.revoke(tablet);
        audit.changed(actor, OrganisationAction.TURN_TABLET_OFF, groups);
    }

    void unlock(Actor actor, StaffId staff) {
        access.require(actor, OrganisationAction.UNLOCK_PIN, staff);
        var account =
                jdbc.sql(
                                "select account from organisation.staff where id = :id and account is not null")
                        .param("id", staff.value())
                        .query((row, n) -> new AccountId(row.getObject("account", UUID.class)))
                        .optional();
        account.ifPresent(pins::unlock);
        audit.changed(actor, OrganisationAction.UNLOCK_PIN, staff);
    }
}
