package org.houvast.bench;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.houvast.foundation.Country;
import org.houvast.foundation.postgres.Database;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.importing.WholeImport;
import org.houvast.intake.reading.SpreadsheetFile;
import org.postgresql.PGConnection;

/**
 * What a full import costs (read, compare, preview, take over, audit, receipts to take it back)
 * beside a bare {@code COPY} of the same rows into a table of text. Also said: how long ten
 * thousand rows take from upload to imported, for which SPEED promises ten seconds on two cores.
 */
public final class B5Import {

    private static final int ROUNDS = 5;
    private static final int ROWS = 10_000;
    private static final int PER_GROUP = 16;
    private static final String[] FIRST = {
        "Zoë", "Teun", "Fatoumata", "Chloé", "Emine", "Daan", "Noor", "Łukasz"
    };
    private static final String[] LAST = {
        "van 't Hof", "Smit", "El Amrani", "O'Connor", "de Vries", "Yılmaz", "Nguyen", "Peeters"
    };

    private B5Import() {}

    /**
     * @param args {@code --long} takes five times as many rows
     */
    public static void main(String[] args) throws Exception {
        int rows = Arrays.asList(args).contains("--long") ? 5 * ROWS : ROWS;
        var children = children(rows * 9 / 10);
        var staff = staff(rows / 10, rows * 9 / 10);
        var files =
                List.of(
                        new SpreadsheetFile(
                                "kinderen.csv", children.getBytes(StandardCharsets.UTF_8)),
                        new SpreadsheetFile("team.csv", staff.getBytes(StandardCharsets.UTF_8)));
        try (var house = new DemoHouse(1, IntakeWorld.class, WholeImport.class);
                var owner = house.bean(Database.class).connectAsOwner()) {
            var leader = house.bean(IntakeWorld.class).begin(Country.NL);
            var whole = house.bean(WholeImport.class);
            try (var statement = owner.createStatement()) {
                statement.execute("create table public.bare (" + columns(children) + ")");
            }
            var copy = owner.unwrap(PGConnection.class).getCopyAPI();
            var imported = new Rounds(ROUNDS);
            var copied = new Rounds(ROUNDS);
            int came = 0;
            for (int round = -1; round < ROUNDS; round++) {
                var measuredImport = round < 0 ? new Rounds(1) : imported;
                var measuredCopy = round < 0 ? new Rounds(1) : copied;
                var id = new ImportId[1];
                measuredImport.measure(() -> id[0] = whole.takesOver(leader, files));
                came = whole.takesBack(leader, id[0]);
                measuredCopy.measure(() -> {
                    try {
                        copy.copyIn(
                                "copy public.bare from stdin (format csv, delimiter ';', header)",
                                new StringReader(children));
                        copy.copyIn(
                                "copy public.bare (c0, c1, c2, c3, c4, c5) from stdin (format csv, delimiter ';', header)",
                                new StringReader(staff));
                    } catch (java.sql.SQLException | java.io.IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
                try (var statement = owner.createStatement()) {
                    statement.execute("truncate public.bare");
                }
            }
            System.out.printf(
                    Locale.ROOT,
                    "B5 COPY/import, %,d rows: %.3f goal 0.25; import %s, COPY %s%n",
                    rows,
                    copied.median() / imported.median(),
                    imported,
                    copied);
            System.out.printf(
                    Locale.ROOT,
                    "B5 upload to imported: %,d of %,d rows in %.1f s, goal under 10 s for 10,000%n",
                    came,
                    rows,
                    imported.median() / 1_000);
        }
    }

    private static String columns(String csv) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < csv.lines().findFirst().orElseThrow().split(";").length; i++) {
            columns.add("c" + i + " text");
        }
        return String.join(", ", columns);
    }

    private static String place(int group) {
        return "Locatie " + (group / 6) + ";Groep " + group;
    }

    private static String children(int many) {
        var random = new Random(5);
        var today = LocalDate.of(2026, 11, 17);
        var csv =
                new StringBuilder(
                        "Kindnummer;Naam kind;Geboortedatum;Locatie;Groep;Startdatum;Opvangdagen;Thuistaal;Mentor;Laatste observatie\n");
        for (int i = 0; i < many; i++) {
            int group = i / PER_GROUP;
            var birth = today.minusDays(200 + random.nextInt(1_000));
            csv.append(100_000 + i)
                    .append(';')
                    .append(LAST[random.nextInt(LAST.length)])
                    .append(", ")
                    .append(FIRST[random.nextInt(FIRST.length)])
                    .append(';')
                    .append(birth)
                    .append(';')
                    .append(place(group))
                    .append(';')
                    .append(birth.plusDays(90))
                    .append(";")
                    .append(random.nextBoolean() ? "ma, di" : "wo t/m vr")
                    .append(";Nederlands;")
                    .append(random.nextInt(3) == 0 ? "" : "Mentor" + (group % 7) + " Groep" + group)
                    .append(';')
                    .append(random.nextBoolean() ? "" : today.minusDays(random.nextInt(90)))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String staff(int many, int children) {
        int groups = (children + PER_GROUP - 1) / PER_GROUP;
        var csv =
                new StringBuilder("Personeelsnummer;Voornaam;Achternaam;Locatie;Groep;Werkdagen\n");
        for (int i = 0; i < many; i++) {
            int group = i % groups;
            csv.append(500_000 + i)
                    .append(";")
                    .append(i < groups ? "Mentor" + (group % 7) : "Collega" + i)
                    .append(";Groep")
                    .append(group)
                    .append(';')
                    .append(place(group))
                    .append(";ma t/m vr\n");
        }
        return csv.toString();
    }
}
