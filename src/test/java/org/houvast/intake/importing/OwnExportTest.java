package org.houvast.intake.importing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Question;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Workplace;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeId;
import org.houvast.trainee.TraineeRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of children that Houvast writes, read in again. */
@HouvastTest
@Import(SmallHouse.class)
class OwnExportTest {

    private static final LocalDate SINCE = TODAY.minusYears(1);
    private static final LocalDate BORN = TODAY.minusYears(6);

    @Autowired SmallHouse house;
    @Autowired Children children;
    @Autowired Workplace workplace;
    @Autowired TraineeRegister trainees;
    @Autowired DropLists drop;
    @Autowired CompareLists compare;
    @Autowired Imports imports;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    SmallHouse.Person farida;
    SignedInBrowser browser;

    @BeforeEach
    void open() {
        house.open(CareType.OUT_OF_SCHOOL_CARE, TODAY.minusDays(100));
        farida = house.leader("Farida");
        var samira = house.educator("Samira", MONDAY, TUESDAY);
        house.pair(house.child("Yılmaz", BORN, SINCE, MONDAY, FRIDAY), samira, SINCE);
        comes("Mees", "7000000");
        comes("Olaf", "4004000+0000000");
        comes("Puck", "1060500");
        comes("Quinn", "70000000007000@2026-01-05");
        var twice = house.child("Roos", BORN, SINCE, MONDAY, TUESDAY);
        house.inside(() -> {
            var second = workplace.group(house.location(), "Zeester", CareType.OUT_OF_SCHOOL_CARE);
            children.playsNoMore(twice, SINCE);
            children.plays(
                    twice, house.group(), DayPattern.parse("7000000"), DateRange.from(SINCE));
            children.plays(twice, second, DayPattern.parse("0700000"), DateRange.from(SINCE));
            children.lasts(house.child("Sem", BORN, SINCE), TODAY.plusDays(90));
            return twice;
        });
        browser =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        farida.signInName(),
                        SmallHouse.PASSWORD);
    }

    private CarePlacementId comes(String name, String days) {
        var child = house.child(name, BORN, SINCE);
        return house.inside(() -> {
            children.comes(child, DayPattern.parse(days), SINCE);
            return child;
        });
    }

    @Test
    void our_own_list_changes_nothing_and_asks_nothing() {
        var list = browser.open("/children/export?format=CSV");
        assertThat(list.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("kinderen-2026-11-17.csv"));
        assertThat(list.body())
                .startsWith("\uFEFFRoepnaam;")
                .contains("Yılmaz;van;Test", "oneven weken", "schoolweken", "Samira Tester");

        var comparison = readAgain(list.body());

        assertThat(comparison.questions()).noneMatch(Question::isOpen);
        assertThat(comparison.lines()).allMatch(line -> line.status() == Status.SAME);
        assertThat(comparison.count(Status.SAME)).isEqualTo(8);
    }

    @Test
    void our_own_list_of_trainees_changes_nothing_either() {
        house.inside(() ->
                trainees.change(
                        List.of(
                                new TraineeRegister.Starts(
                                        TraineeId.fresh(),
                                        PlacementId.fresh(),
                                        true,
                                        new Placements.Start(
                                                "Łucja",
                                                "de Smet",
                                                null,
                                                LearnerKind.WORK_BASED_STUDENT,
                                                "versneld",
                                                true,
                                                false,
                                                "ROC De Maas",
                                                "Pedagogisch werk",
                                                null,
                                                null,
                                                "NL",
                                                house.group(),
                                                new DateRange(
                                                        TODAY.minusDays(9), TODAY.plusDays(200)),
                                                DayPattern.parse("7060000"),
                                                null,
                                                null,
                                                null,
                                                TODAY)))));
        var list = browser.open("/trainees/export?format=CSV").body();
        assertThat(list).contains("Łucja de Smet", "student bbl", "ma; wo middag");

        var comparison = readAgain(list);

        assertThat(comparison.lines()).hasSize(1).allMatch(l -> l.status() == Status.SAME);
        assertThat(comparison.work().isEmpty()).isTrue();
    }

    /** The list dropped in again, held against what is known. */
    private Comparison readAgain(String list) {
        var file = new SpreadsheetFile("lijst.csv", list.getBytes(StandardCharsets.UTF_8));
        var id =
                Objects.requireNonNull(
                        house.as(farida, () -> drop.run(farida.actor(), null, List.of(file))).id());
        return house.as(
                farida,
                () ->
                        Objects.requireNonNull(
                                        transaction.execute(_ ->
                                                compare.compare(
                                                        farida.actor(),
                                                        imports.get(farida.actor(), id))))
                                .comparison());
    }

    @Test
    void the_list_of_colleagues_leaves_as_it_stands_on_the_screen() {
        house.educator("Daan", MONDAY);

        assertThat(browser.open("/colleagues/export?format=CSV").body()).contains("Samira", "Daan");
        assertThat(browser.open("/colleagues/export?format=CSV&search=samira").body())
                .contains("Samira")
                .doesNotContain("Daan");
        assertThat(browser.open("/colleagues/export?format=CSV&which=LEFT").body())
                .doesNotContain("Samira", "Daan");
        assertThat(browser.open("/colleagues?search=samira").body())
                .contains("/colleagues/export?format=CSV&amp;search=samira");
    }

    @Test
    void whoever_takes_a_list_along_is_written_down_with_everyone_in_it() {
        browser.open("/children/export?format=XLSX&search=roos");

        assertThat(
                        house.<String>ask(() ->
                                jdbc.sql(
                                                """
                                                select action || ' ' || cardinality(subjects) from access.audit_event
                                                where action like '%EXPORT%' or action like '%export%'
                                                """)
                                        .query(String.class)
                                        .single()))
                .endsWith(" 1");
    }

    @Test
    void the_invoice_names_the_mentor_of_the_last_day_and_tells_of_changes() {
        var daan = house.educator("Daan");
        var sem = house.child("Tess", BORN, SINCE, MONDAY, TUESDAY);
        house.pair(sem, daan, SINCE);
        house.inside(() -> {
            children.lasts(sem, TODAY.minusDays(30));
            return sem;
        });

        assertThat(browser.open("/mentors/invoice?month=2026-10").body())
                .contains("Tess van Test", "Daan Tester", "Yılmaz van Test", "Samira Tester");
        assertThat(browser.open("/mentors/invoice").body())
                .contains("Yılmaz van Test", "ma 30 nov")
                .doesNotContain("Tess van Test");
        assertThat(browser.open("/mentors/invoice/export?format=CSV&month=2026-11").body())
                .contains("Samira Tester;30-11-2026");
    }
}
