package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Row;

/**
 * Tells who comes along from outside: a teacher, and two external mentors, of whom one works for
 * two organisers and one is done; their visits, and what is written.
 */
final class OutsideTeller {

    private static final LocalTime QUIET = LocalTime.of(13, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Site site;
    private final UUID organiser;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();

    OutsideTeller(Site site) {
        this.site = site;
        this.organiser = site.house.id();
        this.today = site.today();
    }

    List<Row> tell() {
        for (var trainee : List.of(Cast.AMINA, Cast.OKSANA)) {
            granted(organiser, Cast.BART, "TEACHER", trainee, LocalDate.of(2027, 4, 30));
        }
        for (var trainee :
                List.of(Cast.AMINA, Cast.LORE, Cast.KWABENA, Cast.OKSANA, Cast.HANNE, Cast.MEHDI)) {
            granted(organiser, Cast.NELE, "EXTERNAL_MENTOR", trainee, LocalDate.of(2027, 6, 30));
        }
        granted(organiser, Cast.DIRK, "EXTERNAL_MENTOR", Cast.LORE, today.minusDays(30));
        atRegenboog();
        visits();
        messages();
        rows.add(
                new Row.CheckIn(
                        site.newId(),
                        organiser,
                        Cast.JONAS.staff(),
                        Cast.JONAS.account(),
                        "FULL",
                        "Twee starters tegelijk is veel. Ik wil het graag goed doen.",
                        true,
                        today.minusDays(4)));
        return rows;
    }

    /** One account, two organisers. */
    private void atRegenboog() {
        rows.add(
                new Row.Membership(
                        site.newId(),
                        Cast.REGENBOOG.value(),
                        Cast.NELE.account(),
                        LocalDate.of(2026, 8, 27),
                        LocalDate.of(2027, 6, 30)));
        granted(
                Cast.REGENBOOG.value(),
                Cast.NELE,
                "EXTERNAL_MENTOR",
                Cast.STEFAN,
                LocalDate.of(2027, 6, 30));
    }

    private void granted(
            UUID where, Cast.Visitor who, String purpose, Cast.Trainee whom, LocalDate through) {
        rows.add(
                new Row.Granted(
                        site.newId(),
                        where,
                        who.account(),
                        purpose,
                        whom.placement(),
                        LocalDate.of(2026, 8, 27),
                        through));
    }

    private void visits() {
        var talk = visit(Cast.BART, "TEACHER", Cast.AMINA, QUIET, today.plusDays(9));
        change(talk, "PLANNED", today.plusDays(6), true, today.minusDays(12), today.plusDays(6));
        change(talk, "MOVED", today.plusDays(9), true, today.minusDays(1), today.plusDays(6));
        line(
                talk,
                Cast.BART.account(),
                Cast.BART.name(),
                "Hoe gaat het met de module werken met ouders?");
        line(
                talk,
                Cast.AMINA.account(),
                Cast.AMINA.name(),
                "Ik wil graag vertellen over het gesprek met de papa van Lina.");
        var along = visit(Cast.BART, "TEACHER", Cast.OKSANA, MORNING, today.plusDays(16));
        change(along, "PLANNED", today.plusDays(16), true, today.minusDays(2), today.plusDays(16));
        var soon = visit(Cast.NELE, "EXTERNAL_MENTOR", Cast.LORE, QUIET, today.plusDays(3));
        change(soon, "PLANNED", today.plusDays(3), false, today.minusDays(7), today.plusDays(3));
        var before = visit(Cast.NELE, "EXTERNAL_MENTOR", Cast.AMINA, QUIET, today.minusDays(19));
        change(
                before,
                "PLANNED",
                today.minusDays(19),
                true,
                today.minusDays(40),
                today.minusDays(19));
    }

    /** A visit at a quiet hour; one that begins with the morning is a day along. */
    private Row.Visit visit(
            Cast.Visitor who, String purpose, Cast.Trainee whom, LocalTime at, LocalDate day) {
        var visit =
                new Row.Visit(
                        site.newId(),
                        organiser,
                        whom.placement(),
                        who.account(),
                        who.name(),
                        purpose,
                        at.equals(MORNING),
                        day,
                        at);
        rows.add(visit);
        return visit;
    }

    private void line(Row.Visit visit, UUID account, String name, String words) {
        rows.add(
                new Row.VisitLine(
                        site.newId(),
                        organiser,
                        visit.id(),
                        account,
                        name,
                        words,
                        today.minusDays(1)));
    }

    private void change(
            Row.Visit visit,
            String what,
            LocalDate day,
            boolean byVisitor,
            LocalDate changedOn,
            LocalDate stood) {
        rows.add(
                new Row.VisitChange(
                        site.newId(),
                        organiser,
                        visit.id(),
                        what,
                        day,
                        visit.at(),
                        byVisitor,
                        changedOn,
                        (int) ChronoUnit.DAYS.between(changedOn, stood)));
    }

    private void messages() {
        message(
                Cast.NELE.account(),
                Cast.NELE.name(),
                "EXTERNAL_MENTOR",
                "Amina zoekt een rustige ouder om mee te beginnen. Els, wie past er?",
                5);
        message(
                Cast.ELS.account(),
                Cast.ELS.name(),
                "WORKPLACE",
                "De papa van Lina. We proberen het deze week samen.",
                4);
        message(
                Cast.BART.account(),
                Cast.BART.name(),
                "TEACHER",
                "Fijn. Dan praten we er bij mijn bezoek over verder.",
                1);
    }

    private void message(UUID account, String name, String side, String words, int daysAgo) {
        rows.add(
                new Row.Message(
                        site.newId(),
                        organiser,
                        Cast.AMINA.placement(),
                        account,
                        name,
                        side,
                        words,
                        today.minusDays(daysAgo)
                                .atTime(15, 20)
                                .atZone(ZoneId.of("Europe/Brussels"))
                                .toInstant()));
    }
}
