package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.demo.Dice;
import org.houvast.library.ContentPack.ChecklistLine;
import org.jspecify.annotations.Nullable;

/** What had to happen and did, what is planned, and the little that asks attention. */
final class RhythmMaker {

    private static final int AHEAD = 420;
    private static final int WEEKS = 64;
    private static final int RECENT = 40;

    private final Site site;
    private final Dice dice;
    private final Dice hand;
    private final List<Moment> moments = new ArrayList<>();
    private final Map<Colleague, int[]> weeks = new HashMap<>();

    RhythmMaker(Site site) {
        this.site = site;
        this.dice = site.dice.fork("rhythm", 0);
        this.hand = site.dice.fork("hand", 0);
    }

    List<Moment> plan() {
        for (var stay : site.stays) {
            if (stay.terms.isEmpty()) {
                // Starts soon and has no mentor yet: the plan comes with the mentor.
                continue;
            }
            write(stay);
            for (var line : Checklists.of(stay.care)) {
                follow(stay, line);
            }
        }
        moments.stream()
                .filter(moment -> moment.isOpen() && moment.planned == null)
                .sorted(Comparator.comparing(moment -> moment.due))
                .forEach(this::choosePlan);
        moments.stream()
                .filter(moment -> moment.isOpen() && moment.planned != null)
                .forEach(this::byHand);
        return moments;
    }

    /** Some parents write that they want no talk, where it is an offer. */
    private void write(Stay stay) {
        var parents = stay.kid.family.parents;
        if (!stay.fixed.isEmpty()
                || stay.optOut != null
                || !stay.care.afterSchool()
                || stay.through != null
                || parents.isEmpty()
                || !hand.chance(9)) {
            return;
        }
        var day = site.today().minusDays(hand.between(20, 240));
        if (day.isBefore(stay.from.plusDays(20)) || day.isBefore(site.begun())) {
            return;
        }
        var parent = parents.getFirst();
        stay.optOut =
                new Stay.OptOut(
                        day,
                        parent.given() + " " + parent.surname(),
                        hand.one(List.of("MAIL", "MAIL", "MESSAGE", "FORM")),
                        null);
    }

    private static boolean isDeclined(Moment moment) {
        var said = moment.stay.optOut;
        return said != null
                && said.takenBackOn() == null
                && moment.line.kind().equals("PARENT_TALK")
                && !moment.line.required()
                && moment.due.isAfter(said.saidOn());
    }

    private static void decline(Moment moment) {
        var said = moment.stay.optOut;
        moment.close("WAIVED", said == null ? moment.due : said.saidOn(), null);
        moment.planned = null;
        moment.reason = "opt-out";
    }

    /** A few days were chosen by a person; some moved because the mentor is away. */
    private void byHand(Moment moment) {
        var owner = moment.owner;
        var planned = moment.planned;
        if (owner == null || planned == null || planned.isAfter(site.today().plusDays(60))) {
            return;
        }
        var away =
                owner.absences.stream()
                        .filter(range -> range.contains(site.today()))
                        .findFirst()
                        .orElse(null);
        if (away != null && !moment.opens.isAfter(site.today())) {
            moment.movedFrom = site.today().plusDays(hand.between(0, 3));
            moment.movedBecause = "mentor-away";
        } else if (owner.account != null && hand.chance(6)) {
            moment.chosenBy = owner;
        }
    }

    private void follow(Stay stay, ChecklistLine line) {
        var fixed = stay.fixed.get(line.line());
        if (fixed != null) {
            asScripted(stay, line, fixed);
            return;
        }
        var due = first(stay, line);
        var months = line.everyMonths();
        while (due != null && due.isBefore(site.begun().plusDays(10))) {
            due = months == null ? null : due.plusMonths(months);
        }
        while (due != null && stay.holds(due) && due.isBefore(site.today().plusDays(AHEAD))) {
            var moment = moment(stay, line, due);
            moments.add(moment);
            if (isDeclined(moment)) {
                decline(moment);
                return;
            }
            if (!happened(moment)) {
                return;
            }
            var done = moment.closed;
            due =
                    months == null || done == null
                            ? null
                            : line.first().from().equals("ENTRY")
                                    ? done.plusMonths(months)
                                    : due.plusMonths(months);
        }
    }

    private Moment moment(Stay stay, ChecklistLine line, LocalDate due) {
        var opens = due.minusDays(line.windowDays());
        if (opens.isBefore(stay.from)) {
            opens = stay.from;
        }
        return new Moment(site.newId(), stay, line, opens, due);
    }

    private void asScripted(Stay stay, ChecklistLine line, Stay.Fixed fixed) {
        if (fixed.done() != null) {
            var done = moment(stay, line, fixed.done().plusDays(9));
            done.close("DONE", fixed.done(), stay.mentorOn(fixed.done()));
            moments.add(done);
        }
        var open = moment(stay, line, fixed.due());
        if (isDeclined(open)) {
            decline(open);
            moments.add(open);
            return;
        }
        open.planned = fixed.planned();
        open.owner = stay.mentorOn(site.today());
        moments.add(open);
    }

    private static @Nullable LocalDate first(Stay stay, ChecklistLine line) {
        var birth = stay.kid.birth;
        var from =
                switch (line.first().from()) {
                    case "ENTRY" -> stay.from;
                    case "BIRTHDAY" -> birth;
                    case "THIRD_BIRTHDAY" -> birth.plusYears(3);
                    case "LAST_DAY" -> stay.through;
                    case "QUARTER" -> null;
                    default -> throw new IllegalArgumentException(line.first().from());
                };
        if (from == null) {
            return null;
        }
        var due = from.plusDays(line.first().afterDays());
        while (due.isBefore(stay.from.plusDays(28))) {
            if (line.everyMonths() == null) {
                return null;
            }
            due = due.plusMonths(line.everyMonths());
        }
        return due;
    }

    /** Closes the moment if it happened; a few of the recent ones did not, and ask attention. */
    private boolean happened(Moment moment) {
        var yesterday = site.today().minusDays(1);
        var opens = moment.opens.isBefore(site.begun()) ? site.begun() : moment.opens;
        if (opens.isAfter(yesterday)) {
            return false;
        }
        boolean past = moment.due.isBefore(site.today());
        boolean recent = moment.due.isAfter(site.today().minusDays(RECENT));
        if (!past && !dice.chance(45) || past && recent && dice.chance(22)) {
            return false;
        }
        var last = moment.due.plusDays(4).isAfter(yesterday) ? yesterday : moment.due.plusDays(4);
        var day = dayTogether(moment.stay, opens, last);
        if (day == null) {
            // Nobody could: it was done by who was there, somewhere in the window.
            day = dayThere(moment.stay, opens, last);
        }
        if (day == null) {
            if (past && !recent) {
                moment.close("DONE_ELSEWHERE", last, moment.stay.mentorOn(last));
                return true;
            }
            return false;
        }
        var by = moment.stay.mentorOn(day);
        if (moment.line.kind().equals("PARENT_TALK")
                && !moment.line.required()
                && dice.chance(28)) {
            moment.close("WAIVED", day, by);
            moment.reason = "parents-need-none";
        } else {
            moment.close(dice.chance(9) ? "DONE_ELSEWHERE" : "DONE", day, by);
        }
        return true;
    }

    private @Nullable LocalDate dayTogether(Stay stay, LocalDate from, LocalDate through) {
        var days = (int) ChronoUnit.DAYS.between(from, through);
        for (int i = 0; i < 30 && days >= 0; i++) {
            var day = from.plusDays(dice.below(days + 1));
            var mentor = stay.mentorOn(day);
            if (mentor != null && stay.isThere(day, site.open) && mentor.isThere(day, site.open)) {
                return day;
            }
        }
        return null;
    }

    private @Nullable LocalDate dayThere(Stay stay, LocalDate from, LocalDate through) {
        for (var day = from; !day.isAfter(through); day = day.plusDays(1)) {
            if (stay.isThere(day, site.open)) {
                return day;
            }
        }
        return null;
    }

    /** Chooses a week in which the mentor has little, and a day on which both are there. */
    private void choosePlan(Moment moment) {
        var mentor = moment.stay.mentorOn(later(moment.opens, site.today()));
        if (mentor == null) {
            moment.reason = "no-mentor";
            return;
        }
        moment.owner = mentor;
        var from = later(moment.opens, free(mentor));
        if (moment.due.isBefore(from)) {
            return;
        }
        var counts = weeks.computeIfAbsent(mentor, m -> new int[WEEKS]);
        var best = new ArrayList<LocalDate>();
        int least = Integer.MAX_VALUE;
        for (var day = from; !day.isAfter(moment.due); day = day.plusDays(1)) {
            int week = week(day);
            if (week < WEEKS
                    && counts[week] <= least
                    && moment.stay.isThere(day, site.open)
                    && mentor.isThere(day, site.open)) {
                if (counts[week] < least) {
                    best.clear();
                }
                best.add(day);
                least = counts[week];
            }
        }
        if (best.isEmpty()) {
            moment.owner = null;
            moment.reason = meets(moment.stay, mentor) ? "no-day-left" : "no-shared-day";
            return;
        }
        moment.planned = dice.one(best);
        counts[week(moment.planned)]++;
    }

    private boolean meets(Stay stay, Colleague mentor) {
        var works = mentor.patternOn(site.today());
        return works != null && works.meets(stay.patternOn(later(stay.from, site.today())));
    }

    private int week(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(site.today(), day) / 7;
    }

    /** From when on the script leaves room. */
    private LocalDate free(Colleague mentor) {
        return mentor.scripted ? site.today().plusDays(6) : site.today();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
