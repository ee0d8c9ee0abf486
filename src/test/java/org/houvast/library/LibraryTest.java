package org.houvast.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.foundation.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;

class LibraryTest {

    private static final Set<String> KINDS =
            Set.of(
                    "OBSERVATION",
                    "PARENT_TALK",
                    "CHILD_EVALUATION",
                    "TEAM_TALK",
                    "PREPARE_MOVE",
                    "QUARTER_UPDATE",
                    "OTHER");

    private final Library library = new Library();

    @ParameterizedTest
    @CsvSource({
        "DAY_CARE, NL",
        "PRESCHOOL, NL",
        "OUT_OF_SCHOOL_CARE, NL",
        "FAMILY_CARE, NL",
        "GROUP_CARE, BE",
        "FAMILY_CARE, BE",
        "OUT_OF_SCHOOL_CARE, BE"
    })
    void each_kind_of_care_has_a_checklist_that_says_where_it_comes_from(
            String careType, Country country) {
        var pack = library.checklistFor(careType, country).orElseThrow();

        assertThat(pack.language()).isEqualTo(country.locale().toLanguageTag());
        assertThat(pack.checklist().stream().map(ContentPack.ChecklistLine::line))
                .contains(
                        "getting-used", "observation", "parent-talk", "team-talk", "quarter-update")
                .contains(
                        careType.equals("OUT_OF_SCHOOL_CARE")
                                ? "child-evaluation"
                                : "prepare-move");

        assertThat(pack.source()).isNotBlank();
        assertThat(pack.licence()).isEqualTo("EUPL-1.2");
        assertThat(pack.checklist())
                .allSatisfy(line -> {
                    assertThat(line.source()).isNotBlank();
                    assertThat(KINDS).contains(line.kind());
                    assertThat(line.windowDays()).isBetween(1, 366);
                });
        var names = new HashSet<String>();
        assertThat(pack.checklist()).allMatch(line -> names.add(line.line()));
    }

    @Test
    void a_talk_with_parents_is_required_in_day_care_and_an_offer_out_of_school() {
        assertThat(talk("DAY_CARE").required()).isTrue();
        assertThat(talk("OUT_OF_SCHOOL_CARE").required()).isFalse();
    }

    @Test
    void in_a_country_without_a_pack_of_its_own_the_other_one_is_the_offer() {
        assertThat(library.checklistFor("DAY_CARE", Country.BE).orElseThrow().pack())
                .isEqualTo("nl-dagopvang");
    }

    @Test
    void what_a_trainee_reads_is_said_in_each_language_that_helps() {
        var dutch =
                Stream.concat(
                                library.packs().stream()
                                        .flatMap(pack -> pack.questions().stream())
                                        .flatMap(one -> Stream.of(one.question(), one.answer())),
                                library.packs().stream()
                                        .flatMap(pack -> Stream.ofNullable(pack.sheet()))
                                        .filter(sheet -> sheet.kind().equals("FEEDBACK"))
                                        .flatMap(LibraryTest::sentences))
                        .collect(Collectors.toSet());

        assertThat(dutch)
                .allSatisfy(sentence -> {
                    var help = library.phrases().of(sentence);
                    assertThat(help).as(sentence).containsOnlyKeys("fr", "en", "ar", "tr", "uk");
                    assertThat(help.get("ar")).matches("[^a-zA-Z]+");
                    assertThat(help.get("uk")).matches("[^a-zA-Z]+");
                });
        assertThat(
                        library.packs().stream()
                                .flatMap(pack -> pack.phrases().stream())
                                .flatMap(phrase -> phrase.dutch().stream()))
                .as("none for a sentence that is no longer there, or said twice")
                .containsExactlyInAnyOrderElementsOf(dutch);
        assertThat(library.phrases().of("Dit schreef een team zelf.")).isEmpty();
    }

    private static Stream<String> sentences(ContentPack.Sheet sheet) {
        return Stream.concat(
                Stream.of(sheet.title(), sheet.lead()),
                sheet.sections().stream()
                        .flatMap(part ->
                                Stream.concat(
                                        Stream.concat(
                                                Stream.of(part.heading()),
                                                Stream.ofNullable(part.aside())),
                                        part.lines().stream())));
    }

    private ContentPack.ChecklistLine talk(String careType) {
        return library.checklistFor(careType, Country.NL).orElseThrow().checklist().stream()
                .filter(line -> line.kind().equals("PARENT_TALK"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_note_can_begin_in_a_way_that_fits_the_age() {
        assertThat(library.starters("DAY_CARE", 8)).contains("Kroop naar …");
        assertThat(library.starters("DAY_CARE", 40))
                .contains("Bedacht …")
                .doesNotContain("Pakte …");
        for (int months = 0; months < 48; months++) {
            assertThat(library.starters("DAY_CARE", months)).as("%d months", months).isNotEmpty();
        }
        for (int months = 46; months < 160; months++) {
            assertThat(library.starters("OUT_OF_SCHOOL_CARE", months))
                    .as("%d months", months)
                    .isNotEmpty();
        }
    }

    @Test
    void there_are_words_for_a_compliment() {
        assertThat(library.wordsForTrainee()).isNotEmpty();
        assertThat(library.wordsForColleague()).isNotEmpty();
        assertThat(library.wordsForChild()).isNotEmpty();
    }

    @Test
    void a_pack_without_a_source_is_refused() {
        assertThatThrownBy(() -> read("pack: x\ntitle: X\nlanguage: nl-NL\n"))
                .hasStackTraceContaining("a content pack must say its");
    }

    @Test
    void a_word_that_nobody_knows_is_refused() {
        assertThatThrownBy(() ->
                        read(
                                """
                                pack: x
                                title: X
                                language: nl-NL
                                valid-from: 2026-01-01
                                licence: EUPL-1.2
                                source: eigen tekst
                                chekclist: []
                                """))
                .hasStackTraceContaining("chekclist");
    }

    private static ContentPack read(String yaml) {
        return Library.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "a pack"));
    }
}
