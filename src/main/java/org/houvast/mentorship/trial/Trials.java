package org.houvast.mentorship.trial;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Trials: a child and a colleague play together for some weeks before a person chooses. A trial
 * ends by a person's choice and never by itself; it makes nobody a mentor.
 */
@Component
public class Trials {

    /** How long a trial may last, in days; longer is no trial any more. */
    private static final int LONGEST = 92;

    private final JdbcClient jdbc;

    Trials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param from the first day of playing together
     * @param decideOn the day on which a person wants to decide; later than the first day
     * @throws Refusal {@code mentorship.not-in-the-past}, {@code mentorship.trial.decide-later},
     *     {@code mentorship.trial.too-long} or {@code mentorship.trial.goes-on}
     */
    public void start(
            Actor actor,
            CarePlacementId child,
            StaffId mentor,
            LocalDate from,
            LocalDate decideOn,
            LocalDate today) {
        Refusal.when(from.isBefore(today), "mentorship.not-in-the-past");
        Refusal.when(!decideOn.isAfter(from), "mentorship.trial.decide-later", from);
        Refusal.when(decideOn.isAfter(from.plusDays(LONGEST)), "mentorship.trial.too-long");
        var started =
                jdbc.sql(
                                """
                                insert into mentorship.trial
                                    (id, care_placement, mentor, from_day, decide_on, set_by, set_at)
                                values (:id, :child, :mentor, :from, :decide_on, :account, foundation.current_moment())
                                on conflict (organiser, care_placement) where outcome is null do nothing
                                """)
                        .param("id", Id.fresh())
                        .param("child", child.value())
                        .param("mentor", mentor.value())
                        .param("from", from)
                        .param("decide_on", decideOn)
                        .param("account", actor.account().value())
                        .update();
        Refusal.when(started == 0, "mentorship.trial.goes-on");
    }

    /** Somebody became the mentor: who tried, or someone else. Ends the trial that goes on. */
    public void decided(Actor actor, CarePlacementId child, StaffId mentor, UUID choice) {
        end(actor, child, mentor, choice);
    }

    /**
     * Someone else after all; who that is, is chosen later.
     *
     * @throws Refusal {@code mentorship.trial.none} when no trial goes on
     */
    public void someoneElse(Actor actor, CarePlacementId child) {
        Refusal.when(end(actor, child, null, null) == 0, "mentorship.trial.none");
    }

    private int end(
            Actor actor, CarePlacementId child, @Nullable StaffId mentor, @Nullable UUID choice) {
        return jdbc.sql(
                        """
                        update mentorship.trial
                        set outcome = case when mentor = cast(:mentor as uuid) then 'CHOSEN' else 'SOMEONE_ELSE' end,
                            choice = cast(:choice as uuid), decided_by = :account,
                            decided_at = foundation.current_moment()
                        where care_placement = :child and outcome is null
                        """)
                .param("mentor", mentor == null ? null : mentor.value())
                .param("choice", choice)
                .param("account", actor.account().value())
                .param("child", child.value())
                .update();
    }

    /** The last choice of a mentor is taken back: a trial that it ended goes on. */
    public void goOn(CarePlacementId child) {
        jdbc.sql(
                        """
                        update mentorship.trial
                        set outcome = null, choice = null, decided_by = null, decided_at = null
                        where choice = (select c.id from mentorship.choice c
                            join mentorship.mentorship m on m.id = c.mentorship
                            where m.care_placement = :child
                            order by c.chosen_at desc, c.id desc limit 1)
                        """)
                .param("child", child.value())
                .update();
    }
}
