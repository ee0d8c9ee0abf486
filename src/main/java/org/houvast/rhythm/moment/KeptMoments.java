package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Batch;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.Moments;
import org.houvast.rhythm.YearPlans;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The moments of the organiser of the transaction, as the database keeps them. */
@Component
@Transactional
class KeptMoments implements Moments {

    private final AllMoments all;
    private final YearPlans plans;
    private final JdbcClient jdbc;
    private final Days days;

    KeptMoments(AllMoments all, YearPlans plans, JdbcClient jdbc, Days days) {
        this.all = all;
        this.plans = plans;
        this.jdbc = jdbc;
        this.days = days;
    }

    Moment get(MomentId id) {
        return all.findById(id).orElseThrow(NotVisible::new);
    }

    /**
     * Whether the parents can count on this talk: the law asks for it in the Dutch dagopvang, or
     * the checklist says that it belongs to it.
     */
    boolean isOwedToParents(Moment moment) {
        return jdbc.sql(
                        """
                        select p.care_type in ('DAY_CARE', 'PRESCHOOL') or coalesce(l.required, false)
                        from child.placement_card p
                        left join rhythm.checklist_line l on l.id = cast(:line as uuid)
                        where p.placement = :placement
                        """)
                .param("line", moment.line())
                .param("placement", moment.placement().value())
                .query(Boolean.class)
                .single();
    }

    private record BeforeRow(
            MomentId id, CarePlacementId placement, MomentKind kind, LocalDate day) {}

    @Override
    public List<Before> doneBefore(Collection<Before> moments) {
        var rows =
                moments.stream()
                        .distinct()
                        .map(m -> new BeforeRow(MomentId.fresh(), m.placement(), m.kind(), m.day()))
                        .toList();
        return jdbc.sql(
                        """
                        insert into rhythm.moment (id, care_placement, kind, title, opens_on, due_on, state, closed_on)
                        select r.id, r.placement, r.kind, '', r.day, r.day, 'DONE_ELSEWHERE', r.day
                        from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, placement uuid, kind text, day date)
                        where not exists (select 1 from rhythm.moment m
                            where m.care_placement = r.placement and m.kind = r.kind and m.closed_on = r.day)
                        returning care_placement as placement, kind, closed_on as day
                        """)
                .param("rows", Batch.of(rows))
                .query(Rows.of(Before.class))
                .list();
    }

    @Override
    public void forgetDoneBefore(Collection<Before> moments) {
        jdbc.sql(
                        """
                        delete from rhythm.moment m
                        using jsonb_to_recordset(cast(:rows as jsonb)) as r (placement uuid, kind text, day date)
                        where m.care_placement = r.placement and m.kind = r.kind and m.closed_on = r.day
                            and m.state = 'DONE_ELSEWHERE' and m.checklist_line is null
                            and m.closed_by is null
                        """)
                .param("rows", Batch.of(moments))
                .update();
    }

    @Override
    public int forgetPlans(Collection<CarePlacementId> placements) {
        try {
            return jdbc.sql(
                            """
                            delete from rhythm.moment
                            where care_placement = any(:placements) and state = 'OPEN'
                            """)
                    .param(
                            "placements",
                            placements.stream().map(CarePlacementId::value).toArray(UUID[]::new))
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("rhythm.moment.next-has-begun");
        }
    }

    @Override
    public void close(Actor actor, MomentId id, Closing closing) {
        var moment = get(id);
        moment.close(closing, days.today(actor.organiser()), actor.account(), actor.organiser());
        all.save(moment);
        plans.plan(List.of(moment.placement()));
    }

    @Override
    public MomentId done(Actor actor, CarePlacementId placement, MomentKind kind) {
        var today = days.today(actor.organiser());
        var open = openNow(placement, kind, today);
        if (open.isPresent()) {
            close(actor, open.get(), Closing.DONE);
            return open.get();
        }
        var moment = Moment.doneUnasked(placement, kind, today, Closing.DONE, actor.account());
        all.save(moment);
        plans.plan(List.of(placement));
        return moment.id();
    }

    @Override
    public void reopen(Actor actor, MomentId id) {
        var moment = get(id);
        if (moment.line() == null) {
            takeBack(moment);
        } else {
            dropNext(moment);
            moment.reopen(actor.organiser());
            all.save(moment);
        }
        plans.plan(List.of(moment.placement()));
    }

    /** What no plan had asked for is simply not there any more. */
    private void takeBack(Moment moment) {
        jdbc.sql("delete from rhythm.moment where id = :id and checklist_line is null")
                .param("id", moment.id().value())
                .update();
    }

    /** The next one, which came when this one was closed. */
    private void dropNext(Moment moment) {
        try {
            jdbc.sql(
                            """
                            delete from rhythm.moment
                            where care_placement = :placement and checklist_line = :line
                                and state = 'OPEN'
                            """)
                    .param("placement", moment.placement().value())
                    .param("line", moment.line())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("rhythm.moment.next-has-begun");
        }
    }

    @Override
    public Optional<MomentId> openNow(CarePlacementId placement, MomentKind kind, LocalDate day) {
        return jdbc.sql(
                        """
                        select m.id from rhythm.moment m
                        where m.care_placement = :placement and m.kind = :kind and m.state = 'OPEN'
                            and m.opens_on <= :day
                        order by m.due_on, m.id limit 1
                        """)
                .param("placement", placement.value())
                .param("kind", kind.name())
                .param("day", day)
                .query(UUID.class)
                .optional()
                .map(MomentId::new);
    }
}
