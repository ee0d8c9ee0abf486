package org.houvast.intake.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.reading.SpreadsheetFile;

/** Files as nobody should make them: a seed makes the same file each time. */
final class StrangeFiles {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static final List<byte[]> REAL =
            IntakeWorld.files(
                            "netjes/kinderen.csv",
                            "netjes/medewerkers.xlsx",
                            "rommelig/kinderen_export.csv",
                            "rommelig/Medewerkers overzicht.xlsx")
                    .stream()
                    .map(SpreadsheetFile::bytes)
                    .map(bytes -> bytes[0] == 'P' ? bytes : Arrays.copyOf(bytes, 2_500))
                    .toList();

    private static final List<String> HEADINGS =
            List.of(
                    "Kindnummer;Naam kind;Geboortedatum;Locatie;Groep;Startdatum;Opvangdagen;Mentor;Laatste observatie",
                    "nr.;Voornaam;Achternaam;geb. datum;LOCATIE;stamgroep;ma;di;wo;do;vr;e-mail ouder",
                    "Personeelsnummer;Voornaam;Achternaam;Locatie en groep;Werkdagen;uren;functie;e-mail werk",
                    "Kind;Groep;Mentor;Tweede mentor;Laatste observatie;Laatste oudergesprek;Opmerking",
                    "Voornaam;Familienaam;Geboortedatum;Leefgroep;Opvangplan;t/m",
                    "Stagiair;School;Opleiding;Locatie;Groep;Begindatum;Einddatum;Stagedagen;Mentor;betaald",
                    "Naam cursist;CVO;traject;Leefgroep;periode;ma;di;wo;do;vr;werkbegeleider;telt mee");

    private static final List<String> CELLS =
            List.of(
                    "",
                    "",
                    "1",
                    "2",
                    "x",
                    "ma, di",
                    "ma t/m do",
                    "X-XX-",
                    "even weken wo, oneven vr",
                    "1-1-2024",
                    "2024-02-29",
                    "45000",
                    "45000,25",
                    "31-02-2023",
                    "3 mrt 2023",
                    "99999999999",
                    "1-1-0001",
                    "31-12-9999",
                    "-1",
                    "Smit, Zoë",
                    "Y?lmaz, Teun",
                    "van 't Hof, Saar",
                    "Zoë",
                    "Smit",
                    "Nest",
                    "Egels",
                    "Nest - Egels",
                    "Bijen",
                    "Julia",
                    "Julia/Mees",
                    "=1+1",
                    "=HYPERLINK(\"x\")",
                    "@SUM(A1)",
                    "#REF!",
                    "a@b.nl",
                    "a@b.nl c@d.nl; e",
                    "24",
                    "24,5 uur",
                    "Totaal",
                    "\"",
                    "'",
                    ";",
                    "\u0000",
                    "\uFFFD",
                    "\uD800",
                    "ÃƒÂ«",
                    "ZoÃ«",
                    "\u202etxet",
                    "💥",
                    "NaN",
                    "1E+400",
                    "n.v.t.",
                    "ouders weten het",
                    "zondag",
                    "maandag en dinsdag ochtend");

    private static final List<String> CHARSETS =
            List.of("UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "IBM850");

    private StrangeFiles() {}

    static SpreadsheetFile of(Random random) {
        var bytes =
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3, 4 -> text(random);
                    case 5, 6 -> changed(REAL.get(random.nextInt(REAL.size())), random);
                    case 7, 8 -> workbook(random);
                    default -> noise(random);
                };
        return new SpreadsheetFile("lijst" + random.nextInt(3) + ".xlsx", bytes);
    }

    private static byte[] text(Random random) {
        var separator = List.of(";", ";", ",", "\t", "|").get(random.nextInt(5));
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add("EXPORT van " + cell(random));
        }
        var headings = HEADINGS.get(random.nextInt(HEADINGS.size()));
        lines.add(headings.replace(";", separator));
        int columns = headings.split(";").length;
        for (int row = random.nextInt(12); row >= 0; row--) {
            var cells = new ArrayList<String>();
            for (int i = columns + random.nextInt(3) - 1; i > 0; i--) {
                cells.add(
                        random.nextInt(4) == 0
                                ? cell(random)
                                : likely(headings, cells.size(), random));
            }
            lines.add(String.join(separator, cells));
        }
        var text = String.join(random.nextBoolean() ? "\r\n" : "\n", lines);
        var charset = Charset.forName(CHARSETS.get(random.nextInt(CHARSETS.size())));
        var bytes = ((random.nextInt(4) == 0 ? "\uFEFF" : "") + text).getBytes(charset);
        return random.nextInt(4) == 0 ? changed(bytes, random) : bytes;
    }

    private static String cell(Random random) {
        return CELLS.get(random.nextInt(CELLS.size()));
    }

    /** What one would expect under a heading, so that many rows are good. */
    private static String likely(String headings, int column, Random random) {
        var all = headings.split(";");
        var heading = all[Math.min(column, all.length - 1)].toLowerCase(Locale.ROOT);
        if (heading.contains("nummer") || heading.startsWith("nr")) {
            return "" + random.nextInt(9);
        }
        if (heading.startsWith("eind") || heading.equals("periode")) {
            var last = TODAY.plusDays(random.nextInt(300));
            return heading.equals("periode") ? TODAY.minusDays(9) + " t/m " + last : "" + last;
        }
        if (heading.contains("geb") || heading.contains("datum") || heading.startsWith("laatste")) {
            return TODAY.minusDays(random.nextInt(1_500)).toString();
        }
        if (heading.contains("dagen") || heading.contains("plan")) {
            return random.nextBoolean() ? "ma, di" : "wo t/m vr";
        }
        if (heading.equals("locatie")) {
            return "Nest";
        }
        if (heading.contains("groep")) {
            return heading.contains("locatie")
                    ? "Nest - Egels"
                    : random.nextBoolean() ? "Egels" : "Bijen";
        }
        if (heading.contains("naam")
                || heading.contains("kind")
                || heading.contains("mentor")
                || heading.equals("stagiair")) {
            return List.of("Zoë", "Smit, Teun", "Noor", "El Amrani", "Fien de Wit")
                    .get(random.nextInt(5));
        }
        return random.nextBoolean() ? "x" : "";
    }

    private static byte[] workbook(Random random) {
        var rows = new StringBuilder();
        for (int row = random.nextInt(8); row >= 0; row--) {
            rows.append("<row>");
            for (int i = random.nextInt(8); i >= 0; i--) {
                rows.append("<c t=\"")
                        .append(
                                List.of("inlineStr", "s", "str", "n", "b", "e", "d")
                                        .get(random.nextInt(7)))
                        .append("\" s=\"")
                        .append(random.nextInt(3))
                        .append("\"><is><t>")
                        .append(
                                row == 0
                                        ? "Voornaam"
                                        : cell(random).replaceAll("[<&\u0000\uD800]", ""))
                        .append("</t></is><v>")
                        .append(random.nextInt(90_000) - 10)
                        .append("</v></c>");
            }
            rows.append("</row>");
        }
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "xl/workbook.xml",
                utf8(
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                utf8(
                        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
        parts.put(
                "xl/sharedStrings.xml",
                utf8("<sst><si><t>Geboortedatum</t></si><si><t>Groep</t></si></sst>"));
        parts.put(
                "xl/styles.xml",
                utf8(
                        "<styleSheet><cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs></styleSheet>"));
        parts.put(
                "xl/worksheets/sheet1.xml",
                utf8("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
        for (var name : List.copyOf(parts.keySet())) {
            if (random.nextInt(5) == 0) {
                parts.computeIfPresent(name, (_, bytes) -> changed(bytes, random));
            }
        }
        var bytes = zip(parts);
        return random.nextInt(5) == 0 ? changed(bytes, random) : bytes;
    }

    private static byte[] noise(Random random) {
        var bytes = new byte[random.nextInt(400)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] changed(byte[] original, Random random) {
        var bytes = original.clone();
        for (int i = random.nextInt(6); i >= 0 && bytes.length > 4; i--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(9)));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 2 -> bytes = joined(bytes, at, at + length);
                case 3 -> bytes = joined(bytes, at + length, at);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }

    /** Up to one place, and on from another: something is left out, or doubled. */
    private static byte[] joined(byte[] bytes, int to, int from) {
        var joined = Arrays.copyOf(bytes, to + bytes.length - from);
        System.arraycopy(bytes, from, joined, to, bytes.length - from);
        return joined;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
