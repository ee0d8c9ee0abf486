package org.houvast.access.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.houvast.access.ListFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    private static final String HARM = "HYPERLINK(\"http://elders.example\";\"klik\")";

    private static ListFile list(@Nullable Object... cells) {
        return new ListFile(
                "lijst",
                Arrays.stream(cells).map(_ -> "kop").toList(),
                List.of(Arrays.asList(cells)));
    }

    private static String csv(@Nullable Object... cells) {
        return new String(CsvText.of(list(cells)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "\n", " =", "\t=", "＝"})
    void a_text_that_would_be_a_formula_is_a_text_in_csv(String begin) {
        var row = csv(begin + HARM).lines().skip(1).reduce("", (a, b) -> a + b);

        assertThat(row).startsWith("\"'").doesNotStartWith("\"" + begin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r"})
    void no_cell_of_a_workbook_is_a_formula(String begin, @TempDir Path folder) throws IOException {
        var file =
                Files.write(
                        folder.resolve("lijst.xlsx"),
                        Workbook.of(list(begin + HARM, LocalDate.of(2026, 11, 17))));
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                parts.put(
                        part.getName(),
                        new String(
                                zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f").contains("t=\"s\"");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("HYPERLINK");
    }

    @Test
    void a_dutch_excel_opens_it_with_a_double_click() {
        var text = csv("Yılmaz; \"Jayden\"", LocalDate.of(2026, 11, 7), 3, null, "Zoë");

        assertThat(text)
                .isEqualTo(
                        "\uFEFFkop;kop;kop;kop;kop\r\n\"Yılmaz; \"\"Jayden\"\"\";07-11-2026;3;;Zoë\r\n");
    }
}
