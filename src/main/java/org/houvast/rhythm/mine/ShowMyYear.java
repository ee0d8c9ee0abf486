package org.houvast.rhythm.mine;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.OwnYear;
import org.houvast.rhythm.OwnYears;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.remarks.Remarks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows a mentor her own year. */
@Answer
class ShowMyYear {

    private static final int TOLD_DAYS = 14;
    private static final int MOST_MOVED = 12;

    private final Access access;
    private final AuditTrail audit;
    private final Colleagues colleagues;
    private final OwnYears years;
    private final Remarks remarks;
    private final JdbcClient jdbc;
    private final Days days;

    ShowMyYear(
            Access access,
            AuditTrail audit,
            Colleagues colleagues,
            OwnYears years,
            Remarks remarks,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.colleagues = colleagues;
        this.years = years;
        this.remarks = remarks;
        this.jdbc = jdbc;
        this.days = days;
    }

    MyYearPage show(Actor actor) {
        access.require(actor, RhythmAction.SEE_OWN_YEAR);
        var me = colleagues.of(actor).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var year = years.of(me.id(), today);
        audit.shown(
                actor,
                RhythmAction.SEE_OWN_YEAR,
                year.coming().stream()
                        .map(OwnYear.Coming::placement)
                        .map(CarePlacementId::new)
                        .toList());
        audit.shown(
                actor,
                RhythmAction.SEE_OWN_YEAR,
                year.children().stream()
                        .map(OwnYear.Child::placement)
                        .map(CarePlacementId::new)
                        .toList());
        var moved = moved(me.id(), today);
        audit.shown(
                actor,
                RhythmAction.SEE_OWN_YEAR,
                moved.stream().map(m -> new CarePlacementId(m.placement())).toList());
        return new MyYearPage(year, moved, remarks.unread(me.id(), today), today);
    }

    /** What the planning moved in the last two weeks; of each moment the last time. */
    private List<MyYearPage.Moved> moved(StaffId mentor, LocalDate today) {
        return jdbc.sql(
                        """
                        select l.placement, l.given_name, l.kind, l.from_day, l.to_day, l.because from (
                            select distinct on (d.moment) c.placement, c.called as given_name, m.kind, d.from_day,
                                d.to_day, d.because, d.moved_on
                            from rhythm.day_moved d
                            join rhythm.moment m on m.id = d.moment and m.state = 'OPEN'
                                and m.planned_on is not distinct from d.to_day
                            join child.child_card c on c.placement = m.care_placement
                            where d.mentor = :mentor and d.moved_on > cast(:today as date) - :told
                            order by d.moment, d.moved_on desc, d.id desc) l
                        order by l.moved_on desc, l.to_day nulls first, l.given_name limit :most
                        """)
                .param("mentor", mentor.value())
                .param("today", today)
                .param("told", TOLD_DAYS)
                .param("most", MOST_MOVED)
                .query(Rows.of(MyYearPage.Moved.class))
                .list();
    }
}
