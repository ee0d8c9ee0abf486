package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.house.GeneratedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RequirementsTest {

    private static final String TWO_LINES =
            """
            # Requirements

            | line | kind | what | shown by |
            | --- | --- | --- | --- |
            | S1.9 | E | Any pm'er — passes on what was said | |
            | S2.A1 | E | Facilitator — plans a track | OldJourney |
            """;

    @TempDir Path folder;

    @Test
    @Tag("docs")
    void the_document_tells_which_journeys_show_each_line() throws IOException {
        var document = Files.readString(Requirements.DOCUMENT);
        GeneratedDocument.check(
                Requirements.DOCUMENT,
                Requirements.filled(document, Requirements.promised(Requirements.JOURNEYS)));
    }

    @Test
    void the_trace_has_all_its_lines_once() throws IOException {
        var lines = Requirements.lines(Files.readString(Requirements.DOCUMENT));

        assertThat(lines).hasSize(232);
        assertThat(lines).extracting(Requirements.Line::id).doesNotHaveDuplicates();
        assertThat(kinds(lines, "E")).isEqualTo(133);
        assertThat(kinds(lines, "R")).isEqualTo(57);
        assertThat(kinds(lines, "N")).isEqualTo(32);
        assertThat(kinds(lines, "G")).isEqualTo(10);
    }

    private static long kinds(List<Requirements.Line> lines, String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).count();
    }

    @Test
    void a_journey_shows_only_lines_that_exist() throws IOException {
        var known =
                Requirements.lines(Files.readString(Requirements.DOCUMENT)).stream()
                        .map(Requirements.Line::id)
                        .toList();

        assertThat(known).containsAll(Requirements.promised(Requirements.JOURNEYS).keySet());
    }

    @Test
    void a_step_in_a_journey_promises_its_lines() throws IOException {
        journey("NoteJourney", "she.step(\"S1.9 S0.15\", \"keeps a note\", () -> {});");
        journey("TrackJourney", "she.step(\n        \"S2.A1\",\n \"plans\", () -> {});");
        journey("QuietJourney", "she.step(\"looks around\", () -> {});");

        assertThat(Requirements.promised(folder))
                .isEqualTo(
                        Map.of(
                                "S1.9", Set.of("NoteJourney"),
                                "S0.15", Set.of("NoteJourney"),
                                "S2.A1", Set.of("TrackJourney")));
    }

    @Test
    void the_last_column_is_written_anew() {
        assertThat(Requirements.filled(TWO_LINES, Map.of("S1.9", Set.of("NoteJourney"))))
                .contains("| S1.9 | E | Any pm'er — passes on what was said | NoteJourney |\n")
                .contains("| S2.A1 | E | Facilitator — plans a track | |\n")
                .startsWith("# Requirements\n\n| line |");
    }

    @Test
    void without_results_a_line_is_not_run() throws IOException {
        assertThat(table())
                .containsPattern("S1.9 +not run +- +NoteJourney")
                .contains("not run: there are no results")
                .endsWith("requirements: 0 shown\n");
    }

    @Test
    void a_line_is_shown_when_its_journey_passed_on_every_screen() throws IOException {
        walked("390", "passed");
        walked("1280", "passed");

        assertThat(table())
                .containsPattern("S1.9 +shown +1280 390 +NoteJourney")
                .endsWith("requirements: 1 shown\n");
    }

    @Test
    void a_line_is_not_shown_by_a_journey_that_failed_on_one_screen() throws IOException {
        walked("390", "passed");
        walked("1280", "failed");

        assertThat(table()).containsPattern("S1.9 +failed").endsWith("requirements: 0 shown\n");
    }

    @Test
    void a_line_is_not_shown_by_a_journey_that_was_cut_off() throws IOException {
        walked("390", "");

        assertThat(table()).containsPattern("S1.9 +failed").endsWith("requirements: 0 shown\n");
    }

    private void journey(String name, String step) throws IOException {
        Files.writeString(folder.resolve(name + ".java"), step);
    }

    private void walked(String screen, String ended) throws IOException {
        var walk = Files.createDirectories(folder.resolve("NoteJourney").resolve(screen));
        var step =
                "{\"journey\":\"NoteJourney\",\"screen\":\"%s\",\"shows\":\"S1.9\",\"what\":\"says \\\"hi\\\"\"}\n"
                        .formatted(screen);
        var end =
                "{\"journey\":\"NoteJourney\",\"screen\":\"%s\",\"ended\":\"%s\"}\n"
                        .formatted(screen, ended);
        Files.writeString(walk.resolve("steps.jsonl"), ended.isEmpty() ? step : step + end);
    }

    private String table() throws IOException {
        return Requirements.table(
                Requirements.lines(TWO_LINES),
                Map.of("S1.9", Set.of("NoteJourney")),
                Requirements.walks(folder),
                false);
    }
}
