package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.jspecify.annotations.Nullable;

/** Tells why mentors were chosen since the beginning with Houvast, and who plays together first. */
final class ChoiceTeller {

    private static final int TALKED_BEFORE = 5;

    /** What one location wishes in an order of its own. */
    private static final List<String> OWN_ORDER =
            List.of(
                    "AGE_COHORT",
                    "SHARED_DAYS",
                    "SIBLINGS_TOGETHER",
                    "FAIR_LOAD",
                    "PARENTS_WISH",
                    "ASKED_LANGUAGE",
                    "SHARED_INTERESTS");

    private static final List<String> USUAL_ORDER =
            List.of(
                    "SHARED_DAYS",
                    "FAIR_LOAD",
                    "OWN_WISH",
                    "PARENTS_WISH",
                    "ASKED_LANGUAGE",
                    "SHARED_INTERESTS",
                    "AGE_COHORT");

    private final Site site;
    private final UUID organiser;
    private final Dice dice;
    private final List<Row> rows = new ArrayList<>();

    ChoiceTeller(Site site) {
        this.site = site;
        organiser = site.house.id();
        dice = site.dice.fork("choices", 0);
    }

    List<Row> tell() {
        for (var stay : site.stays) {
            for (var term : stay.terms) {
                if (term.mentor() != null && !term.startsOn().isBefore(site.begun())) {
                    chosen(stay, term.mentor(), term.startsOn());
                }
            }
            if (stay.trial != null) {
                tries(stay, stay.trial);
            }
        }
        agreed();
        return rows;
    }

    private void chosen(Stay stay, Colleague mentor, LocalDate startsOn) {
        rows.add(
                new Row.Choice(
                        id(startsOn),
                        organiser,
                        stay.mentorship,
                        mentor.id,
                        startsOn,
                        leader(),
                        before(startsOn),
                        reasons(stay, mentor, startsOn),
                        site.id.equals(Cast.DE_KLEINE_BEER) ? OWN_ORDER : USUAL_ORDER,
                        Math.floorMod(stay.id.hashCode(), 5) > 0));
    }

    private void tries(Stay stay, Stay.Trial trial) {
        rows.add(
                new Row.Trial(
                        id(trial.from()),
                        organiser,
                        stay.id,
                        trial.with().id,
                        trial.from(),
                        trial.decideOn(),
                        leader(),
                        before(trial.from())));
    }

    /** What a leader set and agreed: an order of wishes, birth dates, a lock and an exclusion. */
    private void agreed() {
        if (site.id.equals(Cast.DE_KLEINE_BEER)) {
            rows.add(new Row.Wishes(organiser, site.id, OWN_ORDER));
            cohorts();
            excluded();
        }
        if (site.id.equals(Cast.ZONNESTRAAL)) {
            tie(Cast.ZOFIA.placement(), Cast.SAMIRA.staff(), "CHILD_ASKS", null);
            tie(Cast.JAYDEN.placement(), Cast.RUBEN.staff(), "LOCKED", "KNOW_EACH_OTHER");
        }
    }

    /** Two colleagues of one group divide its children by age; one of them has a limit. */
    private void cohorts() {
        var year = site.today().getYear();
        var team =
                site
                        .team(site.stays.getFirst().groups.getLast().spell().what(), site.today())
                        .stream()
                        .filter(who -> who.position.equals("EDUCATOR") && who.leftOn == null)
                        .limit(2)
                        .toList();
        for (int i = 0; i < team.size(); i++) {
            rows.add(
                    new Row.MentorWish(
                            organiser,
                            team.get(i).id,
                            LocalDate.of(year - 2 - 2 * i, 1, 1),
                            LocalDate.of(year - 1 - 2 * i, 12, 31),
                            i == 0 ? null : team.get(i).mentees + 2));
        }
    }

    /** A colleague who is an aunt is not proposed. */
    private void excluded() {
        for (var stay : site.stays) {
            if (stay.holds(site.today())
                    && stay.trial == null
                    && !stay.terms.isEmpty()
                    && stay.mentorOn(site.today()) == null) {
                site.team(stay.groupOn(site.today()), site.today()).stream()
                        .filter(who -> who.position.equals("EDUCATOR"))
                        .findFirst()
                        .ifPresent(who -> tie(stay.id, who.id, "EXCLUDED", "FAMILY"));
                return;
            }
        }
    }

    private void tie(UUID placement, UUID mentor, String kind, @Nullable String reason) {
        var on = site.today().minusDays(12);
        rows.add(
                new Row.Tie(
                        id(on), organiser, placement, mentor, kind, reason, leader(), before(on)));
    }

    private UUID id(LocalDate day) {
        return dice.id(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    /** Some days before it begins, and not after today. */
    private Instant before(LocalDate startsOn) {
        var day = startsOn.minusDays(TALKED_BEFORE);
        var today = site.today().minusDays(1);
        return (day.isAfter(today) ? today : day).atTime(12, 40).toInstant(ZoneOffset.UTC);
    }

    private @Nullable UUID leader() {
        return switch (site.house.mailName()) {
            case Regenboog.MAIL -> Cast.MARIEKE.account();
            case Kiezels.MAIL -> Cast.VEERLE.account();
            default -> null;
        };
    }

    private static String reasons(Stay stay, Colleague mentor, LocalDate day) {
        var reasons = new ArrayList<String>();
        var comes = stay.patternOn(day).weekdays();
        var together = days(comes);
        together.retainAll(mentor.weekdays(day));
        var missed = days(comes);
        missed.removeAll(together);
        if (missed.isEmpty() && !comes.isEmpty()) {
            reasons.add(reason("shares-all-days", names(together)));
        }
        if (stay.kid.ownWish != null && stay.kid.ownWish.startsWith(mentor.given)) {
            reasons.add(reason("own-wish", null));
        }
        var likes = new TreeSet<>(stay.kid.interests);
        likes.retainAll(mentor.interests);
        if (!likes.isEmpty()) {
            reasons.add(reason("shares-interests", likes.toString()));
        }
        reasons.add(reason("nobody-moves", null));
        return "[" + String.join(", ", reasons) + "]";
    }

    private static EnumSet<DayOfWeek> days(Collection<DayOfWeek> some) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(some);
        return days;
    }

    private static String names(Collection<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::name).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String reason(String key, @Nullable String detail) {
        return "{\"key\": \"%s\", \"details\": [%s]}"
                .formatted(key, detail == null ? "" : '"' + detail + '"');
    }
}
