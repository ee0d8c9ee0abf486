package org.houvast.rhythm.planning;

import java.time.LocalDate;
import org.houvast.foundation.DateRange;

/**
 * In which days a moment may fall, looked at by itself.
 *
 * <p>What was due before go-live is not late: it may fall in the first weeks after. What was missed
 * since then gets some weeks from today. An agreed day is a window of one day.
 */
final class OwnWindow {

    private OwnWindow() {}

    static DateRange of(MomentToPlan moment, PlanQuestion question) {
        var planned = moment.plannedOn();
        if (moment.agreed() && planned != null) {
            return new DateRange(planned, planned);
        }
        var start = later(question.today(), question.goLive());
        if (isBacklog(moment, question)) {
            var through = weeks(question.goLive(), question.rules().backlogWeeks());
            return through.isBefore(start) ? catchUp(question) : new DateRange(start, through);
        }
        return moment.dueOn().isBefore(start)
                ? catchUp(question)
                : new DateRange(later(moment.opensOn(), start), moment.dueOn());
    }

    static boolean isBacklog(MomentToPlan moment, PlanQuestion question) {
        return moment.dueOn().isBefore(question.goLive());
    }

    /** Some weeks from today on, for what has no day left in its own window. */
    static DateRange catchUp(PlanQuestion question) {
        var start = later(question.today(), question.goLive());
        return new DateRange(start, weeks(start, question.rules().catchUpWeeks()));
    }

    private static LocalDate weeks(LocalDate from, int weeks) {
        return from.plusWeeks(weeks).minusDays(1);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
