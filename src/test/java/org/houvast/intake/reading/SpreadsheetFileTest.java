package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.intake.reading.Zips.utf8;
import static org.houvast.intake.reading.Zips.workbook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.houvast.foundation.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetFileTest {

    private static final String CSV = "Voornaam;Achternaam;Groep\nZoë;Yılmaz;Egels\n";

    private static List<Sheet> sheets(byte[] bytes) {
        return new SpreadsheetFile("lijst.xlsx", bytes).sheets();
    }

    private static AbstractThrowableAssert<?, ?> refused(byte[] bytes) {
        return assertThatThrownBy(() -> sheets(bytes)).isInstanceOf(Refusal.class);
    }

    private static List<String> cells(byte[] bytes, int row) {
        return sheets(bytes).getFirst().rows().get(row).cells();
    }

    @Test
    void an_empty_file_is_refused() {
        refused(new byte[0]).hasMessage("intake.file.empty");
        refused(utf8(" \r\n \n")).hasMessage("intake.file.empty");
        refused(utf8(";;;\n;;\n")).hasMessage("intake.file.empty");
        refused(workbook("")).hasMessage("intake.file.empty");
    }

    @Test
    void headings_without_rows_are_refused() {
        refused(utf8("Voornaam;Achternaam;Groep\n")).hasMessage("intake.file.no-rows");
    }

    @Test
    void a_file_without_headings_we_know_is_refused() {
        refused(utf8("Zoë;Yılmaz;Egels\nTeun;Bos;Egels\n")).hasMessage("intake.file.no-headings");
    }

    @Test
    void what_is_no_spreadsheet_is_refused_whatever_its_name() {
        refused(utf8("%PDF-1.7\n%âãÏÓ\n1 0 obj")).hasMessage("intake.file.pdf");
        refused(utf8("<html><body><table><tr><td>Voornaam")).hasMessage("intake.file.web-page");
        refused(Zips.zip(Map.of("word/document.xml", utf8("<w/>"))))
                .hasMessage("intake.file.not-a-spreadsheet");
        refused(Zips.zip(Map.of("content.xml", utf8("<o/>"))))
                .hasMessage("intake.file.opendocument");
        refused(Zips.zip(Map.of("xl/workbook.bin", utf8("x"))))
                .hasMessage("intake.file.old-workbook");
        var picture = new byte[4_000];
        new Random(1).nextBytes(picture);
        refused(picture).hasMessage("intake.file.not-a-spreadsheet");
    }

    @Test
    void a_locked_workbook_is_told_from_an_old_one() {
        var compound =
                new byte[] {
                    (byte) 0xD0,
                    (byte) 0xCF,
                    0x11,
                    (byte) 0xE0,
                    (byte) 0xA1,
                    (byte) 0xB1,
                    0x1A,
                    (byte) 0xE1
                };
        var locked = new ByteArrayOutputStream();
        locked.writeBytes(compound);
        locked.writeBytes(new byte[500]);
        locked.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        refused(locked.toByteArray()).hasMessage("intake.file.password");
        refused(Arrays.copyOf(compound, 600)).hasMessage("intake.file.old-workbook");
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        refused(new byte[Limits.FILE_BYTES + 1]).hasMessage("intake.file.too-large");
    }

    @Test
    void a_zip_bomb_is_stopped_while_it_inflates() {
        var bomb = Zips.parts("");
        bomb.put("xl/sharedStrings.xml", new byte[60_000_000]);
        bomb.put("xl/styles.xml", utf8("<s>" + " ".repeat(30_000_000) + "</s>"));

        refused(Zips.zip(bomb)).hasMessage("intake.file.too-large-inside");
    }

    @Test
    void a_million_columns_are_refused() {
        refused(utf8("Voornaam;Achternaam" + ";x".repeat(1_000_000) + "\n"))
                .hasMessage("intake.file.too-many-columns");
        refused(
                        workbook(
                                "<row r=\"1\"><c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"))
                .hasMessage("intake.file.too-many-columns");
        refused(workbook("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))
                .hasMessage("intake.file.too-many-columns");
    }

    @Test
    void an_endless_cell_is_refused() {
        refused(utf8("Voornaam;Groep\n" + "a".repeat(40_000) + ";Egels\n"))
                .hasMessage("intake.file.cell-too-long");
        refused(
                        workbook(
                                "<row><c t=\"inlineStr\"><is><t>"
                                        + "a".repeat(40_000)
                                        + "</t></is></c></row>"))
                .hasMessage("intake.file.cell-too-long");
    }

    @Test
    void too_many_rows_are_refused() {
        refused(utf8("Voornaam;Groep\n" + "a;b\n".repeat(Limits.ROWS + 1)))
                .hasMessage("intake.file.too-many-rows");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t=\"s\"><v>2000000000</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row><c><v>1</c></row>",
                "<row><c><v>&bomb;</v></c></row>",
            })
    void a_damaged_workbook_is_refused(String rows) {
        refused(workbook(rows)).hasMessage("intake.file.damaged");
    }

    @Test
    void entities_that_multiply_are_not_followed() {
        var parts = Zips.parts("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(
                        "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                                + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;&f;</t></is></c></row></sheetData></worksheet>"));

        assertThatThrownBy(() -> sheets(Zips.zip(parts))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_formula_is_not_evaluated_its_last_value_counts() {
        var file =
                workbook(
                        "<row><c t=\"inlineStr\"><is><t>Voornaam</t></is></c><c t=\"inlineStr\"><is><t>Groep</t></is></c></row>"
                                + "<row><c t=\"str\"><f>WEBSERVICE(\"http://x\")</f><v>Zoë</v></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>");

        assertThat(cells(file, 0)).containsExactly("Zoë", "#DIV/0!");
        var sheet = sheets(file).getFirst();
        assertThat(
                        SheetReader.read(
                                        sheet,
                                        Mapping.of(sheet),
                                        Answers.NONE,
                                        LocalDate.of(2026, 11, 17))
                                .problems())
                .extracting(Problem::reason)
                .containsExactly("formula-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1254"})
    void text_is_read_in_the_encoding_it_was_written_in(String charset) {
        assertThat(cells(CSV.getBytes(Charset.forName(charset)), 0))
                .containsExactly("Zoë", "Yılmaz", "Egels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252", "x-MacRoman", "IBM850"})
    void western_text_is_read_in_the_encoding_it_was_written_in(String charset) {
        var csv =
                "Voornaam;Achternaam;Groep\nZoë;D'Angelo;Egels\nÇelik;Ïnes;Coöperatie\nChloé;Müller;Curaçao\n";
        var bytes = csv.getBytes(Charset.forName(charset));

        assertThat(cells(bytes, 0)).contains("Zoë");
        assertThat(cells(bytes, 1)).contains("Çelik", "Coöperatie");
        assertThat(cells(bytes, 2)).containsExactly("Chloé", "Müller", "Curaçao");
    }

    @Test
    void a_byte_order_mark_is_no_letter() {
        assertThat(sheets(utf8("\uFEFF" + CSV)).getFirst().headings().getFirst())
                .isEqualTo("Voornaam");
    }

    @Test
    void an_apostrophe_at_the_start_of_a_word_is_no_quote() {
        assertThat(cells(utf8("Voornaam;Locatie\nTeun;'t Kwetternest\nEls;'s-Gravenhage\n"), 0))
                .containsExactly("Teun", "'t Kwetternest");
    }

    @Test
    void cells_in_apostrophes_are_unwrapped() {
        assertThat(cells(utf8("'Voornaam','Groep','Locatie'\n'Teun','Egels','Nest, Oost'\n"), 0))
                .containsExactly("Teun", "Egels", "Nest, Oost");
    }

    @Test
    void a_quote_that_is_never_closed_swallows_nothing() {
        assertThat(sheets(utf8("Voornaam;Groep\n\"Teun;Egels\nEls;Egels\n")).getFirst().rows())
                .hasSize(2);
    }

    @Test
    void row_numbers_are_those_of_the_spreadsheet_program() {
        var csv = "Lijst van mei\n\nVoornaam;Groep\n\nTeun;\"Egels\nboven\"\nEls;Egels\n";

        var sheet = sheets(utf8(csv)).getFirst();

        assertThat(sheet.headingRow()).isEqualTo(3);
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(5, 6);
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Teun", "Egels boven");
    }

    @Test
    void the_separator_may_be_named_in_the_first_line() {
        assertThat(cells(utf8("sep=|\nVoornaam|Groep\nTeun|Egels; boven, links\n"), 0))
                .containsExactly("Teun", "Egels; boven, links");
    }

    @Test
    void dates_in_a_workbook_are_known_by_their_style() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Kinderen");
            sheet.value(0, 0, "Voornaam");
            sheet.value(0, 1, "Geboortedatum");
            sheet.value(0, 2, "Groep");
            sheet.value(1, 0, "Zoë");
            sheet.value(1, 1, LocalDate.of(2024, 2, 29));
            sheet.style(1, 1).format("dd-mm-yyyy").set();
            sheet.value(1, 2, 12.5);
        }

        assertThat(cells(bytes.toByteArray(), 0)).containsExactly("Zoë", "2024-02-29", "12.5");
    }

    @Test
    void every_sheet_with_headings_is_a_list_and_hidden_ones_stay_out() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            for (var name : List.of("Egels", "Uitleg", "Bijen", "Keuzes")) {
                var sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, name.equals("Uitleg") ? "Zo werkt het" : "Kind");
                sheet.value(0, 1, name.equals("Uitleg") ? "" : "Mentor");
                sheet.value(1, 0, "Zoë Bos");
                sheet.value(1, 1, "Els");
                if (name.equals("Keuzes")) {
                    sheet.setVisibilityState(VisibilityState.HIDDEN);
                }
            }
        }

        assertThat(sheets(bytes.toByteArray()))
                .extracting(Sheet::name)
                .containsExactly("Egels", "Bijen");
    }

    @Test
    void a_group_merged_over_its_children_counts_for_each() {
        var parts = Zips.parts("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8(
                        "<worksheet><sheetData>"
                                + row("Groep", "Kind", "Mentor")
                                + row("Egels", "Zoë Bos", "Els")
                                + row("", "Teun Vos", "Els")
                                + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells></worksheet>"));

        assertThat(cells(Zips.zip(parts), 1)).containsExactly("Egels", "Teun Vos", "Els");
    }

    @Test
    void ten_thousand_rows_with_signs_that_xml_escapes_are_read() {
        var rows = new StringBuilder(row("Voornaam", "Achternaam", "Groep"));
        for (int i = 0; i < 10_000; i++) {
            rows.append(row("Zo&amp;ë" + i, "B&lt;os", "&quot;Egels&quot;"));
        }

        assertThat(sheets(workbook(rows.toString())).getFirst().rows()).hasSize(10_000);
    }

    private static String row(String... cells) {
        var row = new StringBuilder("<row>");
        for (var cell : cells) {
            row.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
        }
        return row.append("</row>").toString();
    }
}
