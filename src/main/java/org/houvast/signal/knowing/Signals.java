package org.houvast.signal.knowing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Action;
import org.houvast.access.Actor;
import org.houvast.access.Parts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Rows;
import org.houvast.signal.SignalAction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers what asks someone's attention on a day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Signals {

    /**
     * {@code %1$s}: when one comes back to it; {@code %2$s}: whose; {@code %3$s}: whether one may
     * answer.
     */
    private static final String SQL =
            """
            select x.kind, x.care_placement, x.staff, x.trainee_placement, x.since, x.last_day, x.number, x.title,
                k.child, coalesce(k.called, q.given_name) as called, q.surname, k.emblem, x.mentor, s.called as mentor_name, s.surname as mentor_surname,
                x.%1$s as again_on, x.closed_on, x.why, %3$s as may_answer
            from signal.known(:today) x
            left join child.child_card k on k.placement = x.care_placement
            left join trainee.placement_card q on q.placement = x.trainee_placement
            left join organisation.staff_card s on s.id = x.mentor
            where %2$s
            order by x.since, called, s.called, x.kind, x.care_placement, x.trainee_placement, x.staff
            """;

    private final Access access;
    private final Parts parts;
    private final JdbcClient jdbc;

    Signals(Access access, Parts parts, JdbcClient jdbc) {
        this.access = access;
        this.parts = parts;
        this.jdbc = jdbc;
    }

    /** What asks the attention of someone as a mentor, also what was answered; oldest first. */
    public List<Signal> asMentor(Actor actor, LocalDate today) {
        return list(
                SQL.formatted("mentor_again_on", "s.account = :me and x.kind <> 'AWAY'", "true"),
                Map.of("today", today, "me", actor.account().value()));
    }

    /** What asks the attention of someone who leads or assists, and whose mentor knows already. */
    public List<Signal> asLeader(Actor actor, LocalDate today) {
        return list(
                SQL.formatted(
                        "leader_again_on",
                        "x.leader_from <= :today and (x.kind = 'AWAY' or s.account is distinct from :me) and "
                                + anyOf(
                                        SignalAction.HEAR_OF_CHILD,
                                        SignalAction.HEAR_OF_TRAINEE,
                                        SignalAction.HEAR_OF_COLLEAGUE),
                        anyOf(
                                SignalAction.ANSWER_FOR_CHILD,
                                SignalAction.ANSWER_FOR_TRAINEE,
                                SignalAction.ANSWER_FOR_COLLEAGUE)),
                Map.of("today", today, "me", actor.account().value()));
    }

    /** What waits for an answer around one child, for who may give it. */
    public List<Signal> ofChild(Actor actor, CarePlacementId placement, LocalDate today) {
        return list(
                        SQL.formatted(
                                "mentor_again_on",
                                "x.care_placement = :child and (s.account = :me or x.leader_from <= :today and %s)"
                                        .formatted(
                                                access.rows(
                                                        SignalAction.HEAR_OF_CHILD,
                                                        "x.care_placement")),
                                "false"),
                        Map.of(
                                "today",
                                today,
                                "me",
                                actor.account().value(),
                                "child",
                                placement.value()))
                .stream()
                .filter(signal -> signal.waits(today))
                .toList();
    }

    private String anyOf(Action aboutChild, Action aboutTrainee, Action aboutColleague) {
        return "(%s or %s or %s)"
                .formatted(
                        access.rows(aboutChild, "x.care_placement"),
                        access.rows(aboutTrainee, "x.trainee_placement"),
                        access.rows(aboutColleague, "x.staff"));
    }

    private List<Signal> list(String sql, Map<String, Object> params) {
        return jdbc.sql(sql).params(params).query(Rows.of(Signal.class)).stream()
                .filter(signal -> signal.kind().part().map(parts::isOn).orElse(true))
                .toList();
    }
}
