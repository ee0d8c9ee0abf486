package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.dhatim.fastexcel.Workbook;
import org.houvast.foundation.DayPattern;

/**
 * The same children, written as many programs and people would write them, are read back as the
 * same children.
 */
class DialectProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Locale DUTCH = Locale.of("nl", "NL");

    /** A child as it truly is. */
    record Kid(
            int number,
            String first,
            String last,
            LocalDate birth,
            String location,
            String group,
            LocalDate start,
            Set<DayOfWeek> days,
            List<String> interests,
            String mail) {}

    /** How one program writes its export. */
    record Dialect(
            boolean workbook,
            String charset,
            boolean mark,
            String separator,
            String lineEnd,
            boolean quoteAll,
            int titles,
            boolean total,
            int words,
            NameStyle names,
            String dates,
            DayStyle days,
            boolean placeTogether,
            long order) {}

    enum NameStyle {
        TWO_COLUMNS,
        PREFIX_COLUMN,
        SURNAME_COMMA,
        AS_SAID
    }

    enum DayStyle {
        SHORT,
        LONG,
        SLASHES,
        MARKS,
        COLUMNS,
        IN_A_ROW
    }

    private static final List<List<String>> HEADINGS =
            List.of(
                    List.of(
                            "Kindnummer",
                            "Voornaam",
                            "Tussenvoegsel",
                            "Achternaam",
                            "Naam kind",
                            "Geboortedatum",
                            "Locatie",
                            "Groep",
                            "Locatie en groep",
                            "Startdatum",
                            "Opvangdagen",
                            "Interesses",
                            "E-mail ouder"),
                    List.of(
                            "nr.",
                            "Roepnaam",
                            "tussenv.",
                            "Familienaam",
                            "Kind",
                            "geb. datum",
                            "Opvanglocatie",
                            "Leefgroep",
                            "Locatie / groep",
                            "begin opvang",
                            "dagen",
                            "vindt leuk",
                            "mail ouder"),
                    List.of(
                            "Child ID",
                            "First name",
                            "Prefix",
                            "Surname",
                            "Child",
                            "Date of birth",
                            "Location",
                            "Group",
                            "Location and group",
                            "Start date",
                            "Care days",
                            "Likes",
                            "Parent e-mail"));

    private static final List<List<String>> WEEKDAYS =
            List.of(
                    List.of("ma", "di", "wo", "do", "vr"),
                    List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"),
                    List.of("Mon", "Tue", "Wed", "Thu", "Fri"));

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void the_same_children_come_back_from_every_dialect(
            @ForAll("kids") List<Kid> kids, @ForAll("dialects") Dialect dialect) {
        var rows = table(kids, dialect);
        var bytes = dialect.workbook() ? workbook(rows) : csv(rows, dialect);

        var sheets = new SpreadsheetFile("export", bytes).sheets();
        var sheet = sheets.getFirst();
        var read = SheetReader.read(sheet, Mapping.of(sheet), Answers.NONE, TODAY);

        assertThat(read.problems()).isEmpty();
        assertThat(read.children())
                .extracting(DialectProperties::kid)
                .containsExactlyElementsOf(kids);
        assertThat(read.children().getFirst().row()).isEqualTo(dialect.titles() + 2);
    }

    private static Kid kid(ChildRow row) {
        var days = row.days();
        var number = row.number();
        return new Kid(
                number == null ? -1 : Integer.parseInt(number),
                row.name().first(),
                row.name().last(),
                row.birthDate() == null ? TODAY : row.birthDate(),
                String.valueOf(row.location()),
                String.valueOf(row.group()),
                row.start() == null ? TODAY : row.start(),
                days == null
                                || !days.equals(
                                        DayPattern.weekly(
                                                days.weekdays().toArray(DayOfWeek[]::new)))
                        ? Set.of()
                        : days.weekdays(),
                row.interests(),
                String.join(",", row.guardianEmails()));
    }

    @Provide
    Arbitrary<List<Kid>> kids() {
        var first =
                Arbitraries.of(
                        "Zoë",
                        "Teun",
                        "Ïnes",
                        "D'Angelo",
                        "Fatoumata",
                        "Çelik",
                        "Jan",
                        "Chloé",
                        "Emine");
        var last =
                Arbitraries.of(
                        "van 't Hof",
                        "Smit",
                        "El Amrani",
                        "O'Connor",
                        "Vermeulen-de Smet",
                        "van der Heijden",
                        "de Vries",
                        "in 't Veld",
                        "Müller",
                        "Nguyen");
        var birth = Arbitraries.integers().between(30, 365 * 12).map(TODAY::minusDays);
        var days =
                Arbitraries.of(
                                DayOfWeek.MONDAY,
                                DayOfWeek.TUESDAY,
                                DayOfWeek.WEDNESDAY,
                                DayOfWeek.THURSDAY,
                                DayOfWeek.FRIDAY)
                        .set()
                        .ofMinSize(1)
                        .map(set -> (Set<DayOfWeek>) EnumSet.copyOf(set));
        var place =
                Arbitraries.of(
                        "'t Kwetternest|Egels",
                        "BSO De Boomhut|Uilen",
                        "Oost|Zeesterren",
                        "Peuter+ Oost|De Bijen");
        var interests =
                Arbitraries.of("voetbal", "buiten spelen", "auto's", "dansen")
                        .set()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(List::copyOf);
        var kid =
                Combinators.combine(first, last, birth, days, place, interests)
                        .as((f, l, b, d, p, i) ->
                                new Kid(
                                        0,
                                        f,
                                        l,
                                        b,
                                        p.split("\\|")[0],
                                        p.split("\\|")[1],
                                        b.plusDays(20),
                                        d,
                                        i,
                                        "ouder@voorbeeld.example"));
        return kid.list().ofMinSize(3).ofMaxSize(12).map(DialectProperties::numbered);
    }

    private static List<Kid> numbered(List<Kid> kids) {
        List<Kid> numbered = new ArrayList<>();
        for (var kid : kids) {
            numbered.add(
                    new Kid(
                            1000 + numbered.size(),
                            kid.first(),
                            kid.last(),
                            kid.birth(),
                            kid.location(),
                            kid.group(),
                            kid.start(),
                            kid.days(),
                            kid.interests(),
                            "ouder" + numbered.size() + "@voorbeeld.example"));
        }
        return numbered;
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        var outside =
                Combinators.combine(
                                Arbitraries.of(true, false),
                                Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"),
                                Arbitraries.of(true, false),
                                Arbitraries.of(";", ",", "\t", "|"),
                                Arbitraries.of("\n", "\r\n", "\r"),
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(0, 4),
                                Arbitraries.of(true, false))
                        .as((w, c, m, s, e, q, t, total) ->
                                new Dialect(
                                        w,
                                        c,
                                        m,
                                        s,
                                        e,
                                        q,
                                        t,
                                        total,
                                        0,
                                        NameStyle.AS_SAID,
                                        "",
                                        DayStyle.LONG,
                                        false,
                                        0));
        var inside =
                Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(NameStyle.class),
                        Arbitraries.of(
                                "dd-MM-yyyy",
                                "d-M-yyyy",
                                "dd/MM/yyyy",
                                "yyyy-MM-dd",
                                "d MMM yyyy",
                                "d MMMM yyyy",
                                "dd.MM.yyyy",
                                "dd-MM-yy",
                                "serial"),
                        Arbitraries.of(DayStyle.class),
                        Arbitraries.of(true, false),
                        Arbitraries.longs());
        return outside.flatMap(o ->
                inside.as((w, n, d, day, together, order) ->
                        new Dialect(
                                o.workbook(),
                                o.charset(),
                                o.mark(),
                                o.separator(),
                                o.lineEnd(),
                                o.quoteAll(),
                                o.titles(),
                                o.total(),
                                w,
                                n,
                                d,
                                day,
                                together,
                                order)));
    }

    private static List<List<String>> table(List<Kid> kids, Dialect dialect) {
        List<List<String>> columns = new ArrayList<>();
        var words = HEADINGS.get(dialect.words());
        columns.add(column(words.get(0), kids, kid -> "" + kid.number()));
        addNames(columns, kids, dialect, words);
        columns.add(column(words.get(5), kids, kid -> date(kid.birth(), dialect.dates())));
        if (dialect.placeTogether()) {
            columns.add(column(words.get(8), kids, kid -> kid.location() + " - " + kid.group()));
        } else {
            columns.add(column(words.get(6), kids, Kid::location));
            columns.add(column(words.get(7), kids, Kid::group));
        }
        columns.add(column(words.get(9), kids, kid -> date(kid.start(), dialect.dates())));
        columns.add(column(words.get(11), kids, kid -> String.join(", ", kid.interests())));
        columns.add(column(words.get(12), kids, Kid::mail));
        addDays(columns, kids, dialect, words);
        Collections.shuffle(columns, new Random(dialect.order()));
        return framed(columns, kids.size(), dialect);
    }

    private interface Cell {
        String of(Kid kid);
    }

    private static List<String> column(String heading, List<Kid> kids, Cell cell) {
        List<String> column = new ArrayList<>(List.of(heading));
        kids.forEach(kid -> column.add(cell.of(kid)));
        return column;
    }

    private static void addNames(
            List<List<String>> columns, List<Kid> kids, Dialect dialect, List<String> words) {
        switch (dialect.names()) {
            case TWO_COLUMNS -> {
                columns.add(column(words.get(1), kids, Kid::first));
                columns.add(column(words.get(3), kids, Kid::last));
            }
            case PREFIX_COLUMN -> {
                columns.add(column(words.get(1), kids, Kid::first));
                columns.add(column(words.get(2), kids, kid -> prefix(kid.last())));
                columns.add(
                        column(
                                words.get(3),
                                kids,
                                kid -> kid.last().substring(prefix(kid.last()).length()).strip()));
            }
            case SURNAME_COMMA ->
                    columns.add(column(words.get(4), kids, kid -> kid.last() + ", " + kid.first()));
            case AS_SAID ->
                    columns.add(column(words.get(4), kids, kid -> kid.first() + " " + kid.last()));
        }
    }

    private static String prefix(String last) {
        for (var prefix : List.of("van 't", "van der", "in 't", "de")) {
            if (last.startsWith(prefix + " ")) {
                return prefix;
            }
        }
        return "";
    }

    private static String date(LocalDate day, String style) {
        if (style.equals("serial")) {
            return "" + (day.toEpochDay() + 25_569);
        }
        return day.format(DateTimeFormatter.ofPattern(style, DUTCH));
    }

    private static void addDays(
            List<List<String>> columns, List<Kid> kids, Dialect dialect, List<String> words) {
        var names = WEEKDAYS.get(dialect.words());
        if (dialect.days() == DayStyle.COLUMNS) {
            for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                columns.add(
                        column(
                                names.get(day.ordinal()),
                                kids,
                                kid -> kid.days().contains(day) ? "x" : ""));
            }
            return;
        }
        columns.add(column(words.get(10), kids, kid -> days(kid.days(), dialect.days())));
    }

    private static String days(Set<DayOfWeek> days, DayStyle style) {
        var sorted = new TreeSet<>(days);
        return switch (style) {
            case SHORT -> joined(sorted, 0, ", ");
            case LONG -> joined(sorted, 1, " en ");
            case SLASHES -> joined(sorted, 0, "/");
            case IN_A_ROW -> joined(sorted, 0, sorted.size() > 1 ? "" : " ");
            default -> {
                var marks = new StringBuilder();
                for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                    marks.append(days.contains(day) ? 'X' : '-');
                }
                yield marks.toString();
            }
        };
    }

    private static String joined(Set<DayOfWeek> days, int words, String between) {
        return days.stream()
                .map(day -> WEEKDAYS.get(words).get(day.ordinal()))
                .collect(Collectors.joining(between));
    }

    /** Titles above, a total below, and the columns as rows. */
    private static List<List<String>> framed(
            List<List<String>> columns, int kids, Dialect dialect) {
        List<List<String>> rows = new ArrayList<>();
        for (int title = 0; title < dialect.titles(); title++) {
            rows.add(title == 1 ? List.of() : List.of("EXPORT KINDEREN " + title));
        }
        for (int row = 0; row <= kids; row++) {
            int at = row;
            rows.add(columns.stream().map(column -> column.get(at)).toList());
        }
        if (dialect.total()) {
            rows.add(List.of());
            rows.add(List.of("Totaal", "" + kids));
        }
        return rows;
    }

    private static byte[] csv(List<List<String>> rows, Dialect dialect) {
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(
                            row.stream()
                                    .map(cell -> quoted(cell, dialect))
                                    .collect(Collectors.joining(dialect.separator())))
                    .append(dialect.lineEnd());
        }
        boolean mark = dialect.mark() && dialect.charset().startsWith("UTF");
        return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(dialect.charset()));
    }

    private static String quoted(String cell, Dialect dialect) {
        boolean needed = cell.contains(dialect.separator()) || cell.contains("\"");
        return needed || (dialect.quoteAll() && !cell.isEmpty())
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    private static byte[] workbook(List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Export");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    var cell = rows.get(row).get(column);
                    if (cell.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(cell));
                    } else if (!cell.isEmpty()) {
                        sheet.value(row, column, cell);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(new String(bytes.toByteArray(), StandardCharsets.ISO_8859_1)).startsWith("PK");
        return bytes.toByteArray();
    }
}
