package org.houvast.mentorship.guides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader says who can guide trainees, asks them, and says what a group can carry. */
@UseCase
class KeepGuides {

    /**
     * @param careGroup {@code null} for who leads
     */
    private record Row(
            @Nullable UUID careGroup,
            String groupName,
            String locationName,
            boolean leads,
            StaffId staff,
            String givenName,
            String surname,
            int guidesNow,
            int guided,
            boolean mayAsk) {}

    private final Access access;
    private final AuditTrail audit;
    private final Guides guides;
    private final JdbcClient jdbc;
    private final Days days;

    KeepGuides(Access access, AuditTrail audit, Guides guides, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.guides = guides;
        this.jdbc = jdbc;
        this.days = days;
    }

    GuidesPage page(Actor actor) {
        access.require(actor, MentorshipAction.OPEN_GUIDES);
        var today = days.today(actor.organiser());
        var rows = rows(today);
        var known = guides.of(rows.stream().map(Row::staff).toList());
        Map<String, List<Row>> bySection = new LinkedHashMap<>();
        rows.forEach(row ->
                bySection
                        .computeIfAbsent(
                                row.locationName() + row.careGroup(), _ -> new ArrayList<>())
                        .add(row));
        return new GuidesPage(
                bySection.values().stream().map(some -> section(some, known, today)).toList());
    }

    private GuidesPage.Section section(List<Row> rows, Map<StaffId, Guide> known, LocalDate today) {
        var first = rows.getFirst();
        return new GuidesPage.Section(
                first.careGroup(),
                first.groupName(),
                first.locationName(),
                first.careGroup() == null
                        ? GroupStrength.UNKNOWN
                        : guides.strength(new GroupId(first.careGroup()), today),
                first.leads(),
                rows.stream()
                        .map(row ->
                                new GuidesPage.Line(
                                        row.staff().value(),
                                        row.givenName(),
                                        row.surname(),
                                        row.guidesNow(),
                                        row.guided(),
                                        known.getOrDefault(row.staff(), Guide.unknown(row.staff())),
                                        row.mayAsk()))
                        .toList());
    }

    private List<Row> rows(LocalDate today) {
        return jdbc.sql(
                        """
                        with place as (
                            select g.id, g.name, g.location, g.location_name, %1$s as leads
                            from organisation.group_card g
                            where (g.ended_on is null or g.ended_on >= :today) and %2$s),
                        who as (
                            select p.id as care_group, p.name as group_name, p.location_name, p.leads, w.staff
                            from place p join organisation.staff_group_card w on w.care_group = p.id
                                and w.valid @> cast(:today as date)
                            union
                            select null, '', min(p.location_name), bool_or(p.leads), d.staff
                            from place p join organisation.duty_at_location d on d.subject = p.location
                                and d.kind = 'LEADER' and d.valid @> cast(:today as date)
                            group by d.staff)
                        select who.care_group, who.group_name,
                            case when who.care_group is null then '' else who.location_name end as location_name,
                            who.leads, s.id as staff, s.called as given_name, s.surname,
                            (select count(*)::int from mentorship.term_card t
                                join trainee.placement_card p on p.placement = t.trainee_placement
                                    and p.valid @> cast(:today as date)
                                where t.mentor = s.id and t.valid @> cast(:today as date)) as guides_now,
                            (select count(distinct t.trainee_placement)::int from mentorship.term_card t
                                where t.mentor = s.id and t.trainee_placement is not null) as guided,
                            %3$s as may_ask
                        from who join organisation.staff_card s on s.id = who.staff
                        where s.position <> 'OTHER' and (s.left_on is null or s.left_on >= :today)
                        order by who.care_group is null, who.location_name, who.group_name, s.called, s.id
                        """
                                .formatted(
                                        access.rows(MentorshipAction.SEE_LOAD, "g.location"),
                                        access.rows(
                                                MentorshipAction.SEE_WHO_IS_WITHOUT, "g.location"),
                                        access.rows(MentorshipAction.ASK_GUIDE, "s.id")))
                .param("today", today)
                .query(Rows.of(Row.class))
                .list();
    }

    void say(Actor actor, StaffId staff, boolean eligible, List<String> grounds) {
        access.require(actor, MentorshipAction.ASK_GUIDE, staff);
        guides.eligible(staff, eligible, Guide.GROUNDS.stream().filter(grounds::contains).toList());
        audit.changed(actor, MentorshipAction.ASK_GUIDE, staff);
    }

    void ask(Actor actor, StaffId staff) {
        access.require(actor, MentorshipAction.ASK_GUIDE, staff);
        guides.ask(staff, days.today(actor.organiser()));
        audit.changed(actor, MentorshipAction.ASK_GUIDE, staff);
    }

    void strength(Actor actor, GroupId group, GroupStrength strength) {
        access.require(actor, MentorshipAction.SAY_STRENGTH, group);
        guides.strength(group, strength, days.today(actor.organiser()));
    }
}
