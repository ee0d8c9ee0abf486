package org.houvast.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells what mentors said each quarter: the last two stand, and of the latest one is still open.
 */
final class OverviewTeller {

    private static final int QUARTERS = 3;
    private static final int TIME = 14;

    private final Site site;
    private final UUID organiser;
    private final List<Moment> moments;
    private final Dice dice;
    private final List<Row> rows = new ArrayList<>();

    OverviewTeller(Site site, List<Moment> moments) {
        this.site = site;
        this.organiser = site.house.id();
        this.moments = moments;
        this.dice = site.dice.fork("overviews", 0);
    }

    List<Row> tell() {
        var today = site.today();
        var present = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1, 1);
        for (int back = QUARTERS; back > 0; back--) {
            var quarter = present.minusMonths(3L * back);
            if (!quarter.plusMonths(3).minusDays(1).isBefore(site.begun())) {
                for (var mentor : site.colleagues) {
                    if (isMentorIn(mentor, quarter)) {
                        overview(mentor, quarter, back == 1);
                    }
                }
            }
        }
        remark();
        return rows;
    }

    private boolean isMentorIn(Colleague mentor, LocalDate quarter) {
        var last = quarter.plusMonths(3).minusDays(1);
        return (mentor.leftOn == null || mentor.leftOn.isAfter(last))
                && site.stays.stream()
                        .anyMatch(stay -> stay.holds(last) && stay.mentorOn(last) == mentor);
    }

    private void overview(Colleague mentor, LocalDate quarter, boolean latest) {
        var id = site.newId();
        var last = quarter.plusMonths(3).minusDays(1);
        boolean open = latest && mentor.id.equals(Cast.SAMIRA.staff());
        var sent = last.plusDays(dice.between(3, TIME));
        rows.add(
                new Row.Overview(
                        id,
                        organiser,
                        mentor.id,
                        quarter,
                        last.plusDays(TIME),
                        open ? null : sent,
                        open ? null : mentor.account));
        if (open) {
            return;
        }
        lines(mentor, id, quarter, last);
        if (mentor.account != null && dice.chance(40)) {
            rows.add(
                    new Row.OverviewWord(
                            site.newId(),
                            organiser,
                            id,
                            dice.one(
                                    List.of(
                                            "Het waren volle weken. Toch is ieder kind gezien.",
                                            "De gesprekken bij het halen gingen goed.",
                                            "Ik wil volgend kwartaal eerder beginnen met kijken.")),
                            mentor.account,
                            mentor.given,
                            sent,
                            false));
        }
    }

    private void lines(Colleague mentor, UUID overview, LocalDate quarter, LocalDate last) {
        int position = 0;
        var forgotten = mentor.id.equals(Cast.DAAN.staff());
        var told = new ArrayList<>(moments);
        told.sort(Comparator.comparing(OverviewTeller::day).thenComparing(moment -> moment.id));
        for (var moment : told) {
            var what = what(moment, mentor, quarter, last);
            if (what == null) {
                continue;
            }
            if (forgotten && what.startsWith("DONE")) {
                // One thing came to light later: it shows as a change since.
                forgotten = false;
                continue;
            }
            rows.add(
                    new Row.OverviewLine(
                            site.newId(),
                            organiser,
                            overview,
                            moment.stay.id,
                            moment.id,
                            what,
                            moment.line.kind(),
                            moment.line.title(),
                            day(moment),
                            what.equals("WAIVED") ? moment.reason : null,
                            position++));
        }
    }

    private static LocalDate day(Moment moment) {
        if (moment.closed != null) {
            return moment.closed;
        }
        return moment.planned == null ? moment.due : moment.planned;
    }

    private static @Nullable String what(
            Moment moment, Colleague mentor, LocalDate quarter, LocalDate last) {
        var day = day(moment);
        if (moment.stay.mentorOn(day) != mentor || day.isBefore(quarter)) {
            return null;
        }
        if (!day.isAfter(last)) {
            return moment.closed == null ? null : moment.state;
        }
        return day.isAfter(last.plusMonths(3)) ? null : "COMING";
    }

    /** What who assists asked a mentor about a day that is planned. */
    private void remark() {
        for (var moment : moments) {
            if (moment.stay.id.equals(Cast.IDRIS.placement())
                    && moment.isOpen()
                    && moment.line.kind().equals("OBSERVATION")) {
                rows.add(
                        new Row.Remark(
                                site.newId(),
                                organiser,
                                moment.id,
                                "Die dag is het druk op de groep. Zal ik dan bij jullie staan?",
                                Cast.SORAYA.account(),
                                Cast.SORAYA.givenName(),
                                site.today().minusDays(1)));
            }
        }
    }
}
