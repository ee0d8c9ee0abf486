package org.houvast.intake.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.Country;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeId;
import org.houvast.trainee.TraineeRegister;
import org.junit.jupiter.api.Test;

/** Lists of those who learn on the floor. */
class TraineesTest {

    private static final String STAFF =
            "Personeelsnummer;Voornaam;Achternaam;Locatie;Groep;Werkdagen\n";
    private static final String TRAINEES =
            "Stagiair;School;Locatie;Groep;Van;Tot;Stagedagen;Mentor\n";

    private final Bench bench = new Bench();

    private static List<Placements.Start> starts(Comparison comparison) {
        return comparison.work().trainees().stream()
                .filter(TraineeRegister.Starts.class::isInstance)
                .map(change -> ((TraineeRegister.Starts) change).start())
                .toList();
    }

    private static List<String> reasons(Comparison comparison) {
        return comparison.lines().stream()
                .flatMap(line -> line.problems().stream())
                .filter(Problem::holdsBack)
                .map(Problem::reason)
                .toList();
    }

    private TraineeRegister.Known known(String given, String surname) {
        if (bench.groups.isEmpty()) {
            var location = new Workplace.Location(LocationId.fresh(), "Nest");
            bench.locations.add(location);
            bench.groups.add(
                    new Workplace.Group(
                            GroupId.fresh(),
                            "Egels",
                            CareType.DAY_CARE,
                            location.id(),
                            location.name()));
        }
        var place = bench.groups.getFirst();
        var known =
                new TraineeRegister.Known(
                        TraineeId.fresh(),
                        given,
                        surname,
                        null,
                        PlacementId.fresh(),
                        place.id(),
                        place.location(),
                        LearnerKind.SCHOOL_BASED_STUDENT,
                        null,
                        false,
                        false,
                        "ROC",
                        null,
                        null,
                        null,
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2027, 1, 31),
                        DayPattern.parse("7000000"));
        bench.trainees.add(known);
        return known;
    }

    @Test
    void a_dutch_list_is_read_unedited() {
        var kept = Bench.examples("stagiairs/Stagiairs 2026.csv");
        assertThat(kept.getFirst().mapping().kind()).isEqualTo(ListKind.TRAINEES);

        var comparison =
                bench.compare(
                        List.of(
                                kept.getFirst(),
                                Bench.csv(
                                                STAFF
                                                        + "7;Sanne;Bakker;Zonnestraal;Lieveheersbeestjes;ma\n")
                                        .getFirst()));

        assertThat(reasons(comparison)).isEmpty();
        assertThat(comparison.questions()).noneMatch(Question::isOpen);
        assertThat(starts(comparison))
                .extracting(
                        s -> s.givenName() + " " + s.surname(),
                        Placements.Start::kind,
                        Placements.Start::paid,
                        s -> s.days().text(),
                        s -> String.valueOf(s.period().through()))
                .containsExactly(
                        tuple(
                                "Elif Öztürk",
                                LearnerKind.WORK_BASED_STUDENT,
                                true,
                                "7707000",
                                "2027-07-09"),
                        tuple(
                                "Jesse de Groot",
                                LearnerKind.SCHOOL_BASED_STUDENT,
                                false,
                                "0070700",
                                "2027-01-29"),
                        tuple(
                                "Łucja Kowalska",
                                LearnerKind.SCHOOL_BASED_STUDENT,
                                false,
                                "7770000",
                                "2027-04-16"),
                        tuple(
                                "Bram Smits",
                                LearnerKind.CAREER_SWITCHER,
                                true,
                                "7707700",
                                "2027-09-30"));
        assertThat(comparison.work().pairs()).hasSize(3);
    }

    @Test
    void a_flemish_list_tells_work_from_school_and_knows_its_own_kinds() {
        bench.country = Country.BE;
        var comparison =
                bench.compare(
                        List.of(
                                Bench.examples("stagiairs/cursisten.xlsx").getFirst(),
                                Bench.csv(STAFF + "7;Griet;Maes;De Kiezels;Kikkers;ma\n")
                                        .getFirst()));

        assertThat(reasons(comparison)).isEmpty();
        assertThat(comparison.count(Status.ASKS)).isZero();
        assertThat(starts(comparison))
                .extracting(
                        Placements.Start::kind,
                        s -> s.days().text(),
                        Placements.Start::countsForRatio)
                .containsExactly(
                        tuple(LearnerKind.ADULT_LEARNER, "7070700", false),
                        tuple(LearnerKind.PUPIL, "7077000", false),
                        tuple(LearnerKind.EMPLOYEE_IN_TRAINING, "7777000", true));
        assertThat(comparison.work().pairs()).hasSize(3);
    }

    @Test
    void a_list_without_a_last_day_asks_once() {
        var kept = Bench.csv("Cursist;Groep;Dagen\nNoor Bos;Egels;ma\nDaan Vos;Egels;di\n");
        var said = Map.of("location-name", "Nest");
        var asked =
                bench.compare(kept, said).questions().stream()
                        .filter(q -> q.kind() == Question.Kind.LAST_DAY)
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.rows()).hasSize(2);

        var answered =
                bench.compare(kept, Map.of("location-name", "Nest", asked.key(), "31-1-2027"));

        assertThat(answered.count(Status.NEW)).isEqualTo(2);
        assertThat(starts(answered))
                .allMatch(s -> LocalDate.of(2027, 1, 31).equals(s.period().through()));
        assertThat(
                        bench.compare(kept, Map.of("location-name", "Nest", asked.key(), "ooit"))
                                .count(Status.ASKS))
                .isEqualTo(2);
    }

    @Test
    void a_mentor_whose_first_name_two_colleagues_have_is_asked() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                STAFF
                                        + "7;Sanne;Bakker;Nest;Egels;ma\n8;Sanne;de Wit;Nest;Egels;di\n",
                                TRAINEES
                                        + "Noor Bos;ROC;Nest;Egels;1-9-2026;31-1-2027;ma;Sanne\n"));

        assertThat(comparison.questions())
                .anyMatch(q -> q.kind() == Question.Kind.WHO_IS_MENTOR && q.isOpen());
        assertThat(comparison.work().trainees()).isEmpty();
    }

    @Test
    void what_changed_is_shown_old_and_new_and_who_is_missing_is_named() {
        var noor = known("Noor", "Bos");
        known("Daan", "Vos");

        var comparison =
                bench.compare(
                        Bench.csv(
                                TRAINEES + "Noor Bos;ROC;Nest;Egels;1-9-2026;30-4-2027;ma, di;\n"));

        var line = comparison.lines().getFirst();
        assertThat(line.status()).isEqualTo(Status.CHANGED);
        assertThat(line.subject()).isEqualTo(noor.placement());
        assertThat(line.differences())
                .extracting(Difference::field)
                .containsExactly(Meaning.END, Meaning.DAYS);
        assertThat(comparison.missingTrainees())
                .extracting(Missing::name)
                .containsExactly("Daan Vos");
    }

    @Test
    void the_same_list_says_nothing_new() {
        known("Noor", "Bos");

        var comparison =
                bench.compare(
                        Bench.csv(TRAINEES + "Noor Bos;ROC;Nest;Egels;1-9-2026;31-1-2027;ma;\n"));

        assertThat(comparison.count(Status.SAME)).isOne();
        assertThat(comparison.work().isEmpty()).isTrue();
    }

    @Test
    void a_namesake_elsewhere_is_asked_about_never_guessed() {
        known("Noor", "Bos");

        var comparison =
                bench.compare(
                        Bench.csv(
                                TRAINEES
                                        + "Noor Bos;CVO;Zuid;Bijen;1-2-2027;30-6-2027;ma;\n"
                                        + "Noor Bos;CVO;Zuid;Bijen;1-2-2027;30-6-2027;di;\n"));

        assertThat(comparison.questions())
                .filteredOn(q -> q.kind() == Question.Kind.SAME_TRAINEE)
                .hasSize(2);
    }

    @Test
    void who_left_before_anyone_knew_them_stays_out() {
        var comparison =
                bench.compare(
                        Bench.csv(TRAINEES + "Noor Bos;ROC;Nest;Egels;1-9-2025;30-4-2026;ma;\n"));

        assertThat(comparison.count(Status.SAME)).isOne();
        assertThat(comparison.work().isEmpty()).isTrue();
    }

    @Test
    void unclear_cells_are_asked_in_place() {
        var comparison =
                bench.compare(
                        Bench.csv(
                                "Stagiair;Locatie;Groep;Periode;Stagedagen;Betaald;Telt mee\n"
                                        + "Noor Bos;Nest;Egels;ergens in mei;ma;nee;nee\n"
                                        + "Daan Vos;Nest;Egels;1-9-2026 t/m 1-2-2027;;nee;nee\n"
                                        + "Els Vis;Nest;Egels;1-9-2026 t/m 1-2-2027;di;nee;ja\n"
                                        + "Bo Pen;Nest;Egels;1-9-2026 t/m 1-2-2027;di;soms;nee\n"));

        assertThat(reasons(comparison))
                .containsExactlyInAnyOrder(
                        "period-unreadable", "days-missing", "unpaid-counts", "yes-no-unreadable");
    }
}
