package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static Reading<LocalDate> date(String text) {
        return Dates.of(TODAY, false, List.of(text)).read(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12-3-2024",
                "12-03-2024",
                "12/03/2024",
                "12.3.2024",
                "12 3 2024",
                "12-03-24",
                "12-3-'24",
                "2024-03-12",
                "2024/03/12",
                "2024-03-12T00:00:00",
                "2024-03-12 00:00",
                "20240312",
                "12032024",
                "12 mrt 2024",
                "12 mrt. 2024",
                "12 maart 2024",
                "12-mrt-24",
                "di 12 maart 2024",
                "dinsdag 12 maart 2024",
                "12 march 2024",
                "March 12, 2024",
                "12th March 2024",
                "45363",
                "45363,5",
                "12-03-2024 00:00:00"
            })
    void a_date_is_read_as_lists_write_it(String text) {
        assertThat(date(text)).isEqualTo(Reading.of(LocalDate.of(2024, 3, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2023, date-impossible",
        "29-02-2023, date-impossible",
        "12-13-2024 1, date-unreadable",
        "november 2025, date-no-day",
        "11-2025, date-no-day",
        "gisteren, date-unreadable",
        "1-1-1700, date-impossible",
        "12-3, date-unreadable",
    })
    void what_is_no_date_is_asked(String text, String reason) {
        assertThat(date(text).reason()).isEqualTo(reason);
        assertThat(date(text).value()).isNull();
    }

    @Test
    void the_month_comes_first_where_the_column_shows_it() {
        var american = Dates.of(TODAY, false, List.of("3/4/2024", "3/25/2024"));
        var mixed = Dates.of(TODAY, false, List.of("3/4/2024", "3/25/2024", "25/3/2024"));

        assertThat(american.read("3/4/2024").value()).isEqualTo(LocalDate.of(2024, 3, 4));
        assertThat(mixed.read("3/4/2024").value()).isEqualTo(LocalDate.of(2024, 4, 3));
        assertThat(mixed.read("3/25/2024").reason()).isEqualTo("date-impossible");
    }

    @Test
    void a_leap_day_and_the_years_two_digits_stand_for() {
        assertThat(date("29-2-2024").value()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(date("1-1-85").value()).isEqualTo(LocalDate.of(1985, 1, 1));
        assertThat(date("1-1-27").value()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    @Test
    void old_macs_count_from_1904() {
        assertThat(Dates.of(TODAY, true, List.of()).read("43901").value())
                .isEqualTo(LocalDate.of(2024, 3, 12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "van 't Hof, Saar | Saar | van 't Hof",
                "Hof, van 't, Saar | Saar | van 't Hof",
                "Hof, Saar van 't | Saar | van 't Hof",
                "Heijden van der, Omar | Omar | van der Heijden",
                "Omar van der Heijden | Omar | van der Heijden",
                "Jan Willem de Boer | Jan Willem | de Boer",
                "Puck in 't Veld | Puck | in 't Veld",
                "Idris Vermeulen-de Smet | Idris | Vermeulen-de Smet",
                "Teun O'Connor | Teun | O'Connor",
                "Emine El Amrani | Emine | El Amrani",
                "El Amrani, Emine | Emine | El Amrani",
                "Smit, J.M. (Jan) | Jan | Smit",
                "J.M. (Jan) de Wit | Jan | de Wit",
                "Ben Smit | Ben | Smit",
                "Maria Jose Santos | Maria | Jose Santos",
                "Sanne | Sanne | ''",
                "Peeters, | '' | Peeters",
            })
    void a_whole_name_is_taken_apart_without_losing_a_word(String text, String first, String last) {
        assertThat(Names.split(text)).isEqualTo(new PersonName(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peeters Lotte | Lotte | Peeters",
                "Van den Berg Omar | Omar | Van den Berg",
                "De Smet Jan Willem | Jan Willem | De Smet",
                "Peeters, Lotte | Lotte | Peeters",
            })
    void the_surname_may_come_first_without_a_comma(String text, String first, String last) {
        assertThat(Names.splitSurnameFirst(text)).isEqualTo(new PersonName(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 | 1440",
                "24,5 uur | 1470",
                "24.5 | 1470",
                "24u | 1440",
                "24:30 | 1470",
                "24u30 | 1470",
                "32 uur p/w | 1920",
                "32 uur per week | 1920",
                "0 | 0",
            })
    void contract_hours_are_read(String text, long minutes) {
        assertThat(Hours.read(text)).isEqualTo(Reading.of(Duration.ofMinutes(minutes)));
    }

    @Test
    void hours_that_cannot_be_are_asked() {
        assertThat(Hours.read("16-24").reason()).isEqualTo("hours-unreadable");
        assertThat(Hours.read("0,67 fte").reason()).isEqualTo("hours-unreadable");
        assertThat(Hours.read("112").reason()).isEqualTo("hours-unreadable");
        assertThat(Hours.read("50").reason()).isEqualTo("hours-many");
    }

    @ParameterizedTest
    @CsvSource({
        "leidinggevende, LEADER",
        "Locatiemanager, LEADER",
        "verantwoordelijke, LEADER",
        "assistent-leidinggevende, ASSISTANT_LEADER",
        "pedagogisch medewerker, EDUCATOR",
        "PM'er, EDUCATOR",
        "Kinderbegeleider, EDUCATOR",
        "groepsleidster, EDUCATOR",
        "onthaalouder, EDUCATOR",
        "pedagogisch medewerker in opleiding, EDUCATOR_IN_TRAINING",
        "Stagiaire, EDUCATOR_IN_TRAINING",
        "pedagogisch coach, COACH",
        "huishoudelijk medewerker, OTHER",
        "kok, OTHER",
    })
    void functions_are_known_by_many_names(String text, StaffFunction function) {
        assertThat(StaffFunction.of(text)).contains(function);
    }

    @Test
    void an_unknown_function_is_not_guessed() {
        assertThat(StaffFunction.of("medewerker B")).isEmpty();
    }

    @Test
    void spellings_that_lost_letters_can_be_recognised() {
        assertThat(Spelling.canBe("Y?lmaz", "Yılmaz")).isTrue();
        assertThat(Spelling.canBe("Y?lmaz", "Yalmazz")).isFalse();
        assertThat(Spelling.repaired("ZoÃ« YÄ±lmaz")).contains("Zoë Yılmaz");
        assertThat(Spelling.repaired("Zoë")).isEmpty();
        assertThat(Spelling.key("'T  KWETTERNEST")).isEqualTo(Spelling.key("’t Kwetternest"));
        assertThat(Spelling.key("Ïnes Yılmaz")).isEqualTo("ines yilmaz");
    }
}
