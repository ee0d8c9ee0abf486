package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "Kindnummer, NUMBER",
        "nr., NUMBER",
        "Mdw, NUMBER",
        "GEBOORTEDATUM, BIRTH_DATE",
        "Geboorte-datum, BIRTH_DATE",
        "Geboortedaum, BIRTH_DATE",
        "geb. datum, BIRTH_DATE",
        "Geboortedatum (dd-mm-jjjj), BIRTH_DATE",
        "stamgroep / basisgroep, GROUP",
        "Leefgroep, GROUP",
        "Familienaam, LAST_NAME",
        "Hobby's, INTERESTS",
        "E-mail moeder, EMAIL",
        "Telefoon moeder, OTHER",
        "Voornaam vader, OTHER",
        "ma, MONDAY",
        "ma ochtend, MONDAY",
        "vrijdag, FRIDAY",
        "Contracturen per week, CONTRACT_HOURS",
        "Aantal uren per week, CONTRACT_HOURS",
        "Tweede mentor, SECOND_MENTOR",
        "laatst geobs., LAST_OBSERVATION",
        "Laatste oudergesprek, LAST_TALK",
        "Mentor sinds, OTHER",
        "Date of birth, BIRTH_DATE",
        "Key worker, MENTOR",
    })
    void headings_are_known_by_many_words(String heading, Meaning meaning) {
        assertThat(Headings.recognise(heading).map(Headings.Known::meaning)).contains(meaning);
    }

    @Test
    void names_of_people_and_groups_are_no_headings() {
        for (var text :
                List.of("Zeesterren", "Sanne de Wit", "Nederlands, Turks", "12-3-2024", "")) {
            assertThat(Headings.recognise(text)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void naam_beside_roepnaam_is_the_surname_and_a_team_may_hold_the_location() {
        var mapping =
                mapping(
                        "Mdw;Roepnaam;Naam;Team\n1;Anouk;Maes;'t Nest - Bijen\n2;Els;Bos;'t Nest - Egels\n");

        assertThat(mapping)
                .isEqualTo(
                        new Mapping(
                                ListKind.STAFF,
                                List.of(
                                        Meaning.NUMBER,
                                        Meaning.FIRST_NAME,
                                        Meaning.LAST_NAME,
                                        Meaning.LOCATION_AND_GROUP)));
    }

    @Test
    void single_letters_in_a_row_are_weekdays() {
        var mapping = mapping("Naam;Groep;M;D;W;D;V\nEls Bos;Egels;x;x;;;\n");

        assertThat(mapping.meanings().subList(2, 7))
                .containsExactly(
                        Meaning.MONDAY,
                        Meaning.TUESDAY,
                        Meaning.WEDNESDAY,
                        Meaning.THURSDAY,
                        Meaning.FRIDAY);
    }

    @Test
    void a_person_can_correct_what_a_column_means() {
        var mapping = mapping("Naam;Groep;Kleur\nEls Bos;Egels;rood\n");

        var corrected = mapping.with(2, Meaning.GROUP);

        assertThat(corrected.meanings())
                .containsExactly(Meaning.FULL_NAME, Meaning.OTHER, Meaning.GROUP);
        assertThat(corrected.with(ListKind.STAFF).kind()).isEqualTo(ListKind.STAFF);
    }

    private static Mapping mapping(String csv) {
        var sheets =
                new SpreadsheetFile("lijst.csv", csv.getBytes(StandardCharsets.UTF_8)).sheets();
        return Mapping.of(sheets.getFirst());
    }
}
