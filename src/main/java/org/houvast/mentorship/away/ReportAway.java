package org.houvast.mentorship.away;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone is not there: says so, from today, and never why; or is back. */
@UseCase
class ReportAway {

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final Days days;

    ReportAway(Access access, AuditTrail audit, Colleagues colleagues, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.days = days;
    }

    /** Whom one can report: oneself first, then who works today; and who is away already. */
    WhoIsAwayPage show(Actor actor) {
        access.require(actor, MentorshipAction.OPEN_AWAY);
        var today = days.today(actor.organiser());
        var people = people(today);
        audit.shown(
                actor,
                MentorshipAction.OPEN_AWAY,
                people.stream().map(one -> new StaffId(one.staff())).toList());
        var me = colleagues.of(actor).map(one -> one.id().value()).orElse(null);
        return new WhoIsAwayPage(
                today,
                people.stream().filter(one -> one.staff().equals(me)).findFirst().orElse(null),
                people.stream().filter(one -> !one.away() && !one.staff().equals(me)).toList(),
                people.stream().filter(WhoIsAwayPage.Person::away).toList(),
                until(today));
    }

    /** Today; the last day of this week; a week and two weeks later. */
    private static List<LocalDate> until(LocalDate today) {
        var friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return Stream.of(today, friday, friday.plusWeeks(1), friday.plusWeeks(2))
                .distinct()
                .toList();
    }

    private List<WhoIsAwayPage.Person> people(LocalDate today) {
        return jdbc.sql(
                        """
                        select s.id as staff, s.called as given_name, s.surname, a.through_day is not null as away, a.through_day
                        from organisation.on_day(:today) w
                        join organisation.staff_card s on s.id = w.staff
                        left join organisation.away_card a on a.staff = s.id and a.valid @> cast(:today as date)
                        where %s and (w.usual > 0 or a.through_day is not null
                            or s.account = (select foundation.current_account()))
                        order by s.called, s.surname, s.id
                        """
                                .formatted(access.rows(MentorshipAction.REPORT_AWAY, "s.id")))
                .param("today", today)
                .query(Rows.of(WhoIsAwayPage.Person.class))
                .list();
    }

    /**
     * @param through the last day away
     * @return the absence, to undo it
     */
    UUID away(Actor actor, StaffId staff, LocalDate through) {
        begin(actor, staff);
        return colleagues.away(staff, days.today(actor.organiser()), through);
    }

    /** It was a mistake. */
    void undo(Actor actor, StaffId staff, UUID absence) {
        begin(actor, staff);
        colleagues.notAway(staff, absence);
    }

    /** Here again from today on; a second time changes nothing. */
    void back(Actor actor, StaffId staff) {
        begin(actor, staff);
        colleagues.backFrom(staff, days.today(actor.organiser()));
    }

    private void begin(Actor actor, StaffId staff) {
        access.require(actor, MentorshipAction.REPORT_AWAY, staff);
        if (colleagues.find(staff).isEmpty()) {
            throw new NotVisible();
        }
        audit.changed(actor, MentorshipAction.REPORT_AWAY, staff);
    }
}
