package org.houvast.signal.inbox;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.function.Predicate;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.StaffId;
import org.houvast.signal.SignalAction;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signal;
import org.houvast.signal.knowing.Signals;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what a person says of a signal. Coming back later holds for who says it; that it is fine
 * holds for everyone.
 */
@UseCase
class AnswerSignal {

    /** What a person can say. */
    enum Said {
        IN_A_WEEK,
        IN_A_MONTH,
        FINE,
        /** Taken back: it waits again. */
        WAITS
    }

    private static final int LONGEST = 300;

    private static final Map<Said, Period> LATER =
            Map.of(Said.IN_A_WEEK, Period.ofWeeks(1), Said.IN_A_MONTH, Period.ofMonths(1));

    private final Access access;
    private final AuditTrail audit;
    private final Signals signals;
    private final JdbcClient jdbc;
    private final Days days;

    AnswerSignal(Access access, AuditTrail audit, Signals signals, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.signals = signals;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @return whether it still is as it was when the person read it
     * @throws Refusal {@code signal.answer.too-long}
     */
    boolean ofChild(
            Actor actor,
            CarePlacementId placement,
            Kind kind,
            LocalDate since,
            Said said,
            String why) {
        access.require(actor, SignalAction.ANSWER_FOR_CHILD, placement);
        audit.changed(actor, SignalAction.ANSWER_FOR_CHILD, placement);
        return keep(actor, placement, kind, since, said, why);
    }

    /** The same of a signal around a trainee. */
    boolean ofTrainee(
            Actor actor, PlacementId placement, Kind kind, LocalDate since, Said said, String why) {
        access.require(actor, SignalAction.ANSWER_FOR_TRAINEE, placement);
        audit.changed(actor, SignalAction.ANSWER_FOR_TRAINEE, placement);
        return keep(actor, placement, kind, since, said, why);
    }

    /** The same of a signal around a colleague. */
    boolean ofColleague(
            Actor actor, StaffId staff, Kind kind, LocalDate since, Said said, String why) {
        access.require(actor, SignalAction.ANSWER_FOR_COLLEAGUE, staff);
        audit.changed(actor, SignalAction.ANSWER_FOR_COLLEAGUE, staff);
        return keep(actor, staff, kind, since, said, why);
    }

    private boolean keep(
            Actor actor, Id about, Kind kind, LocalDate since, Said said, String typed) {
        var why = typed.strip();
        Refusal.when(why.length() > LONGEST, "signal.answer.too-long", LONGEST);
        var today = days.today(actor.organiser());
        var asMentor = signals.asMentor(actor, today).stream().anyMatch(is(about, kind, since));
        if (!asMentor
                && signals.asLeader(actor, today).stream().noneMatch(is(about, kind, since))) {
            return false;
        }
        var later = LATER.containsKey(said) ? today.plus(LATER.get(said)) : null;
        var closes = said == Said.FINE;
        var again = asMentor ? "mentor_again_on" : "leader_again_on";
        jdbc.sql(
                        """
                        insert into signal.answer as a
                            (id, kind, care_placement, staff, trainee_placement, since, %1$s, closed_on, closed_by, why)
                        values (:id, :kind, :child, :staff, :trainee, :since, :later, :closed_on, :closed_by, :why)
                        on conflict (organiser, kind, care_placement, staff, trainee_placement, since) do update
                        set %1$s = excluded.%1$s, closed_on = excluded.closed_on, closed_by = excluded.closed_by,
                            why = excluded.why
                        """
                                .formatted(again))
                .param("id", Id.fresh())
                .param("kind", kind.name())
                .param("child", about instanceof CarePlacementId ? about.value() : null)
                .param("staff", about instanceof StaffId ? about.value() : null)
                .param("trainee", about instanceof PlacementId ? about.value() : null)
                .param("since", since)
                .param("later", later)
                .param("closed_on", closes ? today : null)
                .param("closed_by", closes ? actor.account().value() : null)
                .param("why", closes && !why.isEmpty() ? why : null)
                .update();
        return true;
    }

    private static Predicate<Signal> is(Id about, Kind kind, LocalDate since) {
        return signal ->
                signal.kind() == kind
                        && signal.about().equals(about)
                        && signal.since().equals(since);
    }
}
