package org.houvast.learning.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NameSearch;
import org.houvast.foundation.Rows;
import org.houvast.learning.WelcomeAction;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who learns here, now and soon, as far as someone may see. */
@Answer
class TraineeList {

    private final Access access;
    private final AuditTrail audit;
    private final AloneDays aloneDays;
    private final JdbcClient jdbc;
    private final Days days;

    TraineeList(Access access, AuditTrail audit, AloneDays aloneDays, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.aloneDays = aloneDays;
        this.jdbc = jdbc;
        this.days = days;
    }

    TraineesPage of(Actor actor, String search) {
        LocalDate today = days.today(actor.organiser());
        var all =
                jdbc.sql(
                                """
                                select p.placement, p.trainee, p.name, p.kind, p.institute, p.programme, p.track, p.paid,
                                    p.counts_for_ratio, d.days, p.group_name, p.location_name, p.from_day,
                                    p.through_day, m.given_name as mentor, m.name as mentor_name,
                                    t.weekday, t.starts_at, t.covered_by is not null as covered
                                from trainee.placement_card p
                                left join trainee.placement_days_card d on d.placement = p.placement
                                    and d.valid @> greatest(cast(:today as date), p.from_day)
                                left join mentorship.term_card w on w.trainee_placement = p.placement
                                    and w.valid @> greatest(cast(:today as date), p.from_day)
                                left join organisation.staff_card m on m.id = w.mentor
                                left join trainee.guidance_time_card t on t.placement = p.placement
                                    and t.valid @> greatest(cast(:today as date), p.from_day)
                                where p.through_day >= :today and %s
                                order by p.location_name, p.group_name, p.name, p.placement
                                """
                                        .formatted(
                                                access.rows(
                                                        TraineeAction.SEE_PLACEMENT,
                                                        "p.placement")))
                        .param("today", today)
                        .query(Rows.of(TraineesPage.Line.class))
                        .list();
        var trainees = search.isEmpty() ? all : called(search, all);
        audit.shown(
                actor,
                TraineeAction.SEE_PLACEMENT,
                trainees.stream().map(line -> new PlacementId(line.placement())).toList());
        var mayStart = access.may(actor, TraineeAction.PREPARE_START, actor.organiser());
        var ids = trainees.stream().map(line -> new PlacementId(line.placement())).toList();
        return new TraineesPage(
                search,
                trainees,
                today,
                mayStart,
                access.may(actor, WelcomeAction.OPEN_SHEETS, actor.organiser()),
                mayStart ? aloneDays.of(ids, today) : Map.of());
    }

    /** Those whose name was typed, or nearly. */
    private List<TraineesPage.Line> called(String search, List<TraineesPage.Line> all) {
        var found =
                Set.copyOf(
                        NameSearch.among(
                                jdbc.sql(
                                                """
                                                select p.placement as id, foundation.plain(p.name) as plain,
                                                    foundation.plain(:search) as search
                                                from trainee.placement_card p where p.placement = any(:placements)
                                                """)
                                        .param("search", search)
                                        .param(
                                                "placements",
                                                all.stream()
                                                        .map(TraineesPage.Line::placement)
                                                        .toArray(UUID[]::new))
                                        .query(Rows.of(NameSearch.Named.class))
                                        .list()));
        return all.stream().filter(line -> found.contains(line.placement())).toList();
    }
}
