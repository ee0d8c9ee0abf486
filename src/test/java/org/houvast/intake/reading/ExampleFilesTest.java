package org.houvast.intake.reading;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.foundation.DayPattern;
import org.junit.jupiter.api.Test;

/** The files in src/test/resources/intake, as centres really have them; everyone is invented. */
class ExampleFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    static SpreadsheetFile file(String path) {
        try (var in = ExampleFilesTest.class.getResourceAsStream("/intake/" + path)) {
            var name = path.substring(path.lastIndexOf('/') + 1);
            return new SpreadsheetFile(name, Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReadSheet read(String path) {
        var sheets = file(path).sheets();
        assertThat(sheets).hasSize(1);
        var sheet = sheets.getFirst();
        return SheetReader.read(sheet, Mapping.of(sheet), Answers.NONE, TODAY);
    }

    @Test
    void tidy_children_are_read_without_a_question() {
        var read = read("netjes/kinderen.csv");

        assertThat(read.mapping().kind()).isEqualTo(ListKind.CHILDREN);
        assertThat(read.mapping().meanings()).doesNotContain(Meaning.OTHER);
        assertThat(read.problems()).isEmpty();
        assertThat(read.skipped()).isEmpty();
        assertThat(read.children()).hasSize(153);
        assertThat(read.children().getFirst())
                .isEqualTo(
                        new ChildRow(
                                2,
                                "1005",
                                new PersonName("Teun", "O'Connor"),
                                LocalDate.of(2025, 2, 2),
                                "Zonnestraal",
                                "Lieveheersbeestjes",
                                null,
                                LocalDate.of(2025, 4, 19),
                                null,
                                DayPattern.weekly(FRIDAY),
                                List.of("Nederlands", "Pools"),
                                List.of("voetbal", "puzzelen"),
                                List.of("ouder1005@voorbeeld.example"),
                                List.of()));
        assertThat(read.children())
                .extracting(ChildRow::name)
                .contains(
                        new PersonName("Mila", "Yılmaz"),
                        new PersonName("Teun", "van 't Hof"),
                        new PersonName("Idris", "Vermeulen-de Smet"));
    }

    @Test
    void tidy_staff_have_days_hours_and_a_function() {
        var read = read("netjes/medewerkers.xlsx");

        assertThat(read.mapping().kind()).isEqualTo(ListKind.STAFF);
        assertThat(read.problems()).isEmpty();
        assertThat(read.staff()).hasSize(29);
        assertThat(read.staff().getFirst())
                .isEqualTo(
                        new StaffRow(
                                2,
                                "1001",
                                new PersonName("Mila", "Jansen"),
                                "Zonnestraal",
                                "Lieveheersbeestjes",
                                null,
                                null,
                                DayPattern.weekly(MONDAY, WEDNESDAY, FRIDAY),
                                Duration.ofHours(24),
                                StaffFunction.LEADER,
                                List.of("tuinieren", "dieren"),
                                "m1001@voorbeeld.example"));
        assertThat(read.staff()).filteredOn(s -> s.function() == StaffFunction.LEADER).hasSize(2);
    }

    @Test
    void the_leaders_own_list_has_pairs_and_what_was_last_done() {
        var read = read("netjes/mentorlijst.xlsx");

        assertThat(read.mapping().kind()).isEqualTo(ListKind.MENTORS);
        assertThat(read.problems()).isEmpty();
        assertThat(read.mentors()).hasSize(153);
        assertThat(read.mentors()).filteredOn(m -> m.mentor() == null).hasSize(53);
        assertThat(read.mentors()).filteredOn(MentorRow::parentsKnow).hasSize(24);
        assertThat(read.mentors().getFirst())
                .isEqualTo(
                        new MentorRow(
                                2,
                                null,
                                new PersonName("Teun", "O'Connor"),
                                null,
                                "Lieveheersbeestjes",
                                "Idris Smit",
                                null,
                                LocalDate.of(2026, 3, 22),
                                LocalDate.of(2026, 5, 22),
                                null,
                                true,
                                "ouders weten het"));
    }

    @Test
    void a_messy_export_is_read_below_its_titles_and_above_its_total() {
        var read = read("rommelig/kinderen_export.csv");

        assertThat(read.sheet().headingRow()).isEqualTo(4);
        assertThat(read.mapping().kind()).isEqualTo(ListKind.CHILDREN_WITH_MENTORS);
        assertThat(read.mapping().meanings()).doesNotContain(Meaning.OTHER);
        assertThat(read.skipped())
                .extracting(Skipped::row, Skipped::reason)
                .containsExactly(tuple(255, "twice"), tuple(258, "total"));
        assertThat(read.children()).hasSize(252);
        assertThat(read.mentors()).hasSize(252);
        assertThat(read.children())
                .filteredOn(child -> child.row() == 6 || child.row() == 18)
                .extracting(ChildRow::name, ChildRow::birthDate, ChildRow::days)
                .containsExactly(
                        tuple(
                                new PersonName("Finn", "Visser"),
                                LocalDate.of(2024, 12, 30),
                                DayPattern.weekly(MONDAY, TUESDAY, WEDNESDAY)),
                        tuple(
                                new PersonName("Saar", "van 't Hof"),
                                LocalDate.of(2023, 3, 3),
                                DayPattern.parse("0707000")));
        assertThat(read.children())
                .extracting(ChildRow::name)
                .contains(new PersonName("Çelik", "Dekker"), new PersonName("Ïnes", "Bos"));
    }

    @Test
    void what_is_not_clear_in_a_messy_export_is_asked() {
        var read = read("rommelig/kinderen_export.csv");

        assertThat(read.problems())
                .filteredOn(problem -> !problem.reason().equals("name-lost-letters"))
                .extracting(Problem::row, Problem::heading, Problem::reason)
                .containsExactly(
                        tuple(15, "laatst geobs.", "done-before-birth"),
                        tuple(101, "laatst geobs.", "done-before-birth"),
                        tuple(107, "laatst geobs.", "done-before-birth"),
                        tuple(226, "laatst geobs.", "done-before-birth"),
                        tuple(256, "geb. datum", "date-impossible"),
                        tuple(257, "Naam kind", "name-formula"),
                        tuple(257, "geb. datum", "birth-in-future"),
                        tuple(257, "dagen", "days-weekend"));
        assertThat(read.problems())
                .filteredOn(problem -> problem.reason().equals("name-lost-letters"))
                .hasSize(28)
                .allMatch(problem -> problem.value().matches("(Ayd\\?n|Y\\?lmaz), .*"))
                .allMatch(problem -> problem.weight() == Problem.Weight.CONFIRM);
    }

    @Test
    void messy_staff_have_a_column_per_weekday_and_their_place_in_one() {
        var read = read("rommelig/Medewerkers overzicht.xlsx");

        assertThat(read.mapping().kind()).isEqualTo(ListKind.STAFF);
        assertThat(read.problems()).isEmpty();
        assertThat(read.staff()).hasSize(40);
        assertThat(read.staff().get(1))
                .isEqualTo(
                        new StaffRow(
                                3,
                                "1002",
                                new PersonName("Mees", "van den Berg"),
                                "'t Kwetternest",
                                "Zeesterren",
                                LocalDate.of(2021, 12, 4),
                                null,
                                DayPattern.parse("0777000"),
                                Duration.ofHours(24),
                                null,
                                List.of(),
                                null));
    }

    @Test
    void typed_answers_take_the_place_of_what_stood_there() {
        var sheet = file("rommelig/kinderen_export.csv").sheets().getFirst();
        var mapping = Mapping.of(sheet);
        int name = mapping.column(Meaning.FULL_NAME);
        int birth = mapping.column(Meaning.BIRTH_DATE);
        var answers =
                new Answers(
                        Map.of(
                                new Sheet.Place(8, name), "Aydın, Levi",
                                new Sheet.Place(256, birth), "28-02-2023"),
                        Set.of(
                                new Answers.Confirmed(
                                        new Sheet.Place(9, name), "name-lost-letters")));

        var read = SheetReader.read(sheet, mapping, answers, TODAY);

        assertThat(read.heldBack()).doesNotContain(8, 9, 256).contains(13, 257);
        assertThat(read.children())
                .filteredOn(child -> child.row() == 8 || child.row() == 256)
                .extracting(child -> child.name().full(), ChildRow::birthDate)
                .containsExactly(
                        tuple("Levi Aydın", LocalDate.of(2026, 6, 20)),
                        tuple("Jan Testkind", LocalDate.of(2023, 2, 28)));
    }
}
