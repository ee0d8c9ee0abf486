package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.houvast.foundation.Refusal;

/**
 * A stranger's file may be anything: it is read, or refused in words. Nothing else ever comes out,
 * and what comes out can be kept by the database.
 */
class FuzzProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final List<byte[]> EXAMPLES =
            List.of(
                    ExampleFilesTest.file("netjes/kinderen.csv").bytes(),
                    ExampleFilesTest.file("netjes/medewerkers.xlsx").bytes(),
                    ExampleFilesTest.file("netjes/mentorlijst.xlsx").bytes(),
                    ExampleFilesTest.file("rommelig/kinderen_export.csv").bytes(),
                    ExampleFilesTest.file("rommelig/Medewerkers overzicht.xlsx").bytes());

    private static void readOrRefused(byte[] bytes) {
        try {
            for (var sheet : new SpreadsheetFile("vreemd.xlsx", bytes).sheets()) {
                var guessed = Mapping.of(sheet);
                var other = ListKind.values()[bytes.length % ListKind.values().length];
                for (var kind : EnumSet.of(guessed.kind(), other)) {
                    var read = SheetReader.read(sheet, guessed.with(kind), Answers.NONE, TODAY);
                    assertThat(read.problems()).allMatch(problem -> problem.row() > 0);
                    read.sheet()
                            .rows()
                            .forEach(row -> row.cells().forEach(FuzzProperties::canBeKept));
                }
            }
        } catch (Refusal refusal) {
            assertThat(refusal.key()).startsWith("intake.file.");
        }
    }

    private static void canBeKept(String cell) {
        assertThat(cell.indexOf('\0')).isNegative();
        assertThat(cell.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(cell.length()).isLessThanOrEqualTo(Limits.CELL_LENGTH);
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    @Property(tries = 500)
    void any_text_below_headings_is_read_or_refused(@ForAll("cells") List<String> cells) {
        var text =
                "Kindnummer;Naam;Geboortedatum;Dagen;Mentor;Laatste observatie;Uren;Functie;E-mail;ma;di\n";
        readOrRefused(Zips.utf8(text + String.join(";", cells) + "\n"));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        var pieces =
                Arbitraries.of(
                        "ma",
                        "di",
                        "t/m",
                        "-",
                        "en",
                        "oneven",
                        "(",
                        ")",
                        ";",
                        ":",
                        "ochtend",
                        "8:00-13:00",
                        "x",
                        "X-XX-",
                        "31-02-2023",
                        "2024",
                        "mrt",
                        "12",
                        "/",
                        "99999",
                        "1e999",
                        "=1+1",
                        "@",
                        "\"",
                        "'",
                        "�",
                        "ZoÃ«",
                        "van",
                        "de,",
                        "\uD800",
                        "\u0000",
                        "24,5",
                        "uur",
                        "n.v.t.");
        var composed = pieces.list().ofMaxSize(8).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(composed, Arbitraries.strings().ofMaxLength(40))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_real_file_with_bytes_changed_is_read_or_refused(@ForAll("seeds") long seed) {
        var random = new Random(seed);
        readOrRefused(mutated(EXAMPLES.get(random.nextInt(EXAMPLES.size())), random));
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void a_workbook_with_parts_changed_is_read_or_refused(@ForAll("seeds") long seed) {
        var random = new Random(seed);
        var parts =
                Zips.parts(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Voornaam</t></is></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>"
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Zo&#235;</t></is></c><c r=\"B2\" s=\"1\"><f>NOW()</f><v>45000.5</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                Zips.utf8("<sst><si><t>Geboortedatum</t><rPh><t>x</t></rPh></si></sst>"));
        parts.put(
                "xl/styles.xml",
                Zips.utf8(
                        "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"));
        for (var name : Set.copyOf(parts.keySet())) {
            if (random.nextInt(3) == 0) {
                parts.computeIfPresent(name, (_, bytes) -> mutated(bytes, random));
            }
        }
        readOrRefused(Zips.zip(Map.copyOf(parts)));
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** Some bytes changed, cut out, doubled or moved. */
    private static byte[] mutated(byte[] original, Random random) {
        var bytes = original.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 4; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> bytes = joined(bytes, 0, at, at + length, bytes.length);
                case 3 -> bytes = joined(bytes, 0, at + length, at, bytes.length);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, int from2, int to2) {
        var joined = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + to2 - from2);
        System.arraycopy(bytes, from2, joined, to - from, to2 - from2);
        return joined;
    }
}
