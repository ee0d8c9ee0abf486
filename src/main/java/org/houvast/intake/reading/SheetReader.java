package org.houvast.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a list with a mapping: every cell becomes a value, nothing, or a question with
 * its row, its column and its reason.
 */
public final class SheetReader {

    private static final Pattern TOTAL =
            Pattern.compile(
                    "(sub)?(totaal|totalen|total|totals|aantal|som|sum|gemiddelde|average)\\b.*");
    private static final Pattern BROKEN =
            Pattern.compile(
                    "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|N/B|VERW!|NAAM\\?|WAARDE!|DEEL/0!)");
    private static final Pattern FORMULA = Pattern.compile("[=@].*|[+-]\\s*[A-Za-z(].*");
    private static final Pattern LIST = Pattern.compile("\\s*[,;/|+&\\n]\\s*|\\s+(?:en|and)\\s+");
    private static final Pattern LANGUAGES =
            Pattern.compile("\\s*[,;/|+&\\n-]\\s*|\\s+(?:en|and)\\s+");
    private static final Pattern TWO_NAMES =
            Pattern.compile("\\s*[;/|+&\\n]\\s*|\\s+(?:en|and)\\s+");
    private static final Pattern MAILS = Pattern.compile("[\\s,;]+");
    private static final Pattern MAIL =
            Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]{2,}");
    private static final Pattern TOGETHER =
            Pattern.compile("\\s+[-–—/>]\\s+|\\s*[|]\\s*|:\\s+|\\s*>\\s*");
    private static final Pattern TWO_PEOPLE = Pattern.compile(".+(?:/|\\+|&|;| en | and ).+");
    private static final Pattern PARENTS_KNOW =
            Pattern.compile(
                    "ouders? (weten|weet|zijn|is|ingelicht|geinformeerd|op de hoogte)|verteld aan ouder|parents? (know|told|informed)");
    private static final Pattern YES = Pattern.compile("ja|j|yes|y|x|1|✓|✔|true|gedaan|klaar|ok");
    private static final Pattern NO = Pattern.compile("nee|n|no|0|false");
    private static final Pattern PAYS = Pattern.compile("betaald|bezoldigd|loon|paid");
    private static final Pattern PAYS_NOT = Pattern.compile("onbetaald|onbezoldigd|unpaid|geen");
    private static final Pattern AT_SCHOOL =
            Pattern.compile("s|school(dag)?|les(dag)?|terugkomdag|at school|lessons?");
    private static final Pattern ON_THE_FLOOR =
            Pattern.compile("w|werk(dag|plek)?|stage(dag)?|bpv|praktijk(dag)?|st|work|placement");
    private static final Pattern SINCE = Pattern.compile("^\\s*(?:van|vanaf|from)\\s+");
    private static final Pattern THROUGH =
            Pattern.compile(
                    "\\s*(?:t/m|–|—)\\s*|\\s+(?:tem|t\\.e\\.m\\.|tot en met|tot|until|till|through|to|-)\\s+");
    private static final int LONGEST_WORDS = 120;
    private static final int OLDEST_CHILD = 18;

    private final Sheet sheet;
    private final Mapping mapping;
    private final Answers answers;
    private final LocalDate today;
    private final CareDays careDays;
    private final Map<Meaning, Dates> dates = new HashMap<>();
    private final List<Integer> dayColumns = new ArrayList<>();
    private final List<WeekdayHeading> dayHeadings = new ArrayList<>();

    private final List<ChildRow> children = new ArrayList<>();
    private final List<StaffRow> staff = new ArrayList<>();
    private final List<MentorRow> mentors = new ArrayList<>();
    private final List<LocationRow> locations = new ArrayList<>();
    private final List<TraineeRow> trainees = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();

    private SheetReader(Sheet sheet, Mapping mapping, Answers answers, LocalDate today) {
        this.sheet = sheet.with(answers.typed());
        this.mapping = mapping;
        this.answers = answers;
        this.today = today;
        this.careDays = CareDays.of(today, column(sheet, mapping.column(Meaning.DAYS)));
        for (int i = 0; i < mapping.meanings().size(); i++) {
            var heading = sheet.headings().get(i);
            int column = i;
            mapping.meanings()
                    .get(i)
                    .weekday()
                    .ifPresent(day -> {
                        dayColumns.add(column);
                        dayHeadings.add(
                                WeekdayHeading.of(heading)
                                        .filter(known -> known.day() == day)
                                        .orElse(
                                                new WeekdayHeading(
                                                        day, DayTokens.WHOLE_DAY, null)));
                    });
        }
    }

    private static List<String> column(Sheet sheet, int column) {
        return column < 0 ? List.of() : sheet.rows().stream().map(row -> row.cell(column)).toList();
    }

    /**
     * Reads a list.
     *
     * @param today the day on which it is read: it tells a birth from a slip of the pen
     */
    public static ReadSheet read(Sheet sheet, Mapping mapping, Answers answers, LocalDate today) {
        return new SheetReader(sheet, mapping, answers, today).read();
    }

    private ReadSheet read() {
        Map<List<String>, Integer> seen = new HashMap<>();
        for (var row : sheet.rows()) {
            var text = firstFilled(row);
            if (isTotal(row, text)) {
                skipped.add(new Skipped(row.number(), text, "total"));
            } else if (isFooter(row)) {
                skipped.add(new Skipped(row.number(), text, "footer"));
            } else {
                var same = seen.putIfAbsent(row.cells(), row.number());
                if (same == null) {
                    read(row);
                } else {
                    skipped.add(new Skipped(row.number(), Blanks.shortened(text), "twice"));
                }
            }
        }
        return new ReadSheet(
                sheet,
                mapping,
                List.copyOf(children),
                List.copyOf(staff),
                List.copyOf(mentors),
                List.copyOf(locations),
                List.copyOf(trainees),
                List.copyOf(problems),
                List.copyOf(skipped));
    }

    private static String firstFilled(Sheet.Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static boolean isTotal(Sheet.Row row, String first) {
        return first.length() < 60
                && row.filled() <= Math.max(3, row.cells().size() / 2)
                && TOTAL.matcher(first.toLowerCase(Locale.ROOT)).matches();
    }

    /** A line with hardly anything in it, and nothing where the name should be. */
    private boolean isFooter(Sheet.Row row) {
        return row.filled() == 1 && nameText(row).isEmpty() && cell(row, Meaning.NUMBER).isEmpty();
    }

    private String nameText(Sheet.Row row) {
        var text = new StringBuilder();
        for (var meaning :
                List.of(
                        Meaning.FULL_NAME,
                        Meaning.SURNAME_FIRST,
                        Meaning.FIRST_NAME,
                        Meaning.LAST_NAME)) {
            text.append(cell(row, meaning));
        }
        return text.toString();
    }

    private String cell(Sheet.Row row, Meaning meaning) {
        int column = mapping.column(meaning);
        return column < 0 ? "" : row.cell(column);
    }

    private void read(Sheet.Row row) {
        var kind = mapping.kind();
        if (kind == ListKind.LOCATIONS) {
            locations.add(location(row));
            return;
        }
        brokenFormulas(row);
        var name = name(row);
        var place = place(row);
        if (kind == ListKind.STAFF) {
            staff.add(staff(row, name, place));
            return;
        }
        if (kind == ListKind.TRAINEES) {
            trainees.add(trainee(row, name, place));
            return;
        }
        LocalDate birth = kind.hasChildren() ? birth(row) : null;
        if (kind.hasChildren()) {
            children.add(child(row, name, place, birth));
        }
        if (kind.hasMentors()) {
            mentors.add(mentor(row, name, place, birth));
        }
    }

    private LocationRow location(Sheet.Row row) {
        return new LocationRow(
                row.number(),
                orNull(cell(row, Meaning.NUMBER)),
                Blanks.shortened(cell(row, Meaning.LOCATION)),
                orNull(cell(row, Meaning.HOLDER)),
                orNull(cell(row, Meaning.PLACE)),
                orNull(cell(row, Meaning.CARE_TYPE)),
                orNull(cell(row, Meaning.STATUS)));
    }

    private void brokenFormulas(Sheet.Row row) {
        for (int column = 0; column < mapping.meanings().size(); column++) {
            if (mapping.meanings().get(column) != Meaning.OTHER && isBroken(row.cell(column))) {
                ask(row, column, Problem.Weight.ASKS, "formula-broken", row.cell(column));
            }
        }
    }

    private static boolean isBroken(String cell) {
        return cell.startsWith("#") && BROKEN.matcher(cell).matches();
    }

    private PersonName name(Sheet.Row row) {
        var whole = cell(row, Meaning.FULL_NAME);
        var surnameFirst = cell(row, Meaning.SURNAME_FIRST);
        var last = (cell(row, Meaning.SURNAME_PREFIX) + " " + cell(row, Meaning.LAST_NAME)).strip();
        var first = cell(row, Meaning.FIRST_NAME);
        PersonName name;
        if (!first.isEmpty() || !last.isEmpty()) {
            name = new PersonName(first, last);
        } else if (!whole.isEmpty()) {
            name = Names.split(whole);
        } else {
            name = surnameFirst.isEmpty() ? PersonName.NONE : Names.splitSurnameFirst(surnameFirst);
        }
        for (var meaning :
                List.of(
                        Meaning.FIRST_NAME,
                        Meaning.LAST_NAME,
                        Meaning.FULL_NAME,
                        Meaning.SURNAME_FIRST)) {
            judgeName(row, meaning);
        }
        if (name.isEmpty()) {
            ask(row, nameColumn(), Problem.Weight.ASKS, "name-missing");
        } else if (name.first().isEmpty() && mapping.kind() != ListKind.MENTORS) {
            ask(row, nameColumn(), Problem.Weight.ASKS, "first-name-missing", name.last());
        }
        return name;
    }

    private int nameColumn() {
        for (var meaning :
                List.of(
                        Meaning.FIRST_NAME,
                        Meaning.FULL_NAME,
                        Meaning.SURNAME_FIRST,
                        Meaning.LAST_NAME)) {
            if (mapping.has(meaning)) {
                return mapping.column(meaning);
            }
        }
        return -1;
    }

    private void judgeName(Sheet.Row row, Meaning meaning) {
        var text = cell(row, meaning);
        int column = mapping.column(meaning);
        if (text.isEmpty() || isBroken(text)) {
            return;
        }
        var shown = Blanks.shortened(text);
        if (FORMULA.matcher(text).matches()) {
            ask(row, column, Problem.Weight.ASKS, "name-formula", shown);
        } else if (text.length() > 100) {
            ask(row, column, Problem.Weight.ASKS, "name-long", shown);
        } else if (Spelling.hasLostLetters(text)) {
            ask(row, column, Problem.Weight.CONFIRM, "name-lost-letters", shown);
        } else {
            Spelling.repaired(text)
                    .ifPresent(good ->
                            ask(row, column, Problem.Weight.CONFIRM, "name-garbled", shown, good));
        }
    }

    private record Where(@Nullable String location, @Nullable String group) {}

    private Where place(Sheet.Row row) {
        var location = orNull(cell(row, Meaning.LOCATION));
        var group = orNull(cell(row, Meaning.GROUP));
        var together = cell(row, Meaning.LOCATION_AND_GROUP);
        if (together.isEmpty()) {
            return new Where(location, group);
        }
        var cut = TOGETHER.matcher(together);
        int start = -1;
        int end = -1;
        while (cut.find()) {
            start = cut.start();
            end = cut.end();
        }
        if (start <= 0 || end >= together.length()) {
            return location == null
                    ? new Where(null, group == null ? together : group)
                    : new Where(location, together);
        }
        return new Where(together.substring(0, start), together.substring(end));
    }

    private static @Nullable String orNull(String text) {
        return Blanks.isBlank(text) || isBroken(text) ? null : text;
    }

    private @Nullable LocalDate birth(Sheet.Row row) {
        var birth = date(row, Meaning.BIRTH_DATE);
        int column = mapping.column(Meaning.BIRTH_DATE);
        if (birth == null) {
            return null;
        }
        if (birth.isAfter(today.plusYears(1))) {
            ask(row, column, Problem.Weight.ASKS, "birth-in-future", row.cell(column));
        } else if (birth.isAfter(today)) {
            ask(row, column, Problem.Weight.CONFIRM, "birth-expected", row.cell(column));
        } else if (birth.isBefore(today.minusYears(OLDEST_CHILD))) {
            ask(row, column, Problem.Weight.CONFIRM, "birth-long-ago", row.cell(column));
        }
        return birth;
    }

    private @Nullable LocalDate date(Sheet.Row row, Meaning meaning) {
        int column = mapping.column(meaning);
        if (column < 0 || isBroken(row.cell(column))) {
            return null;
        }
        var reader =
                dates.computeIfAbsent(
                        meaning, _ -> Dates.of(today, sheet.from1904(), column(sheet, column)));
        return value(row, column, reader.read(row.cell(column)));
    }

    private <T> @Nullable T value(Sheet.Row row, int column, Reading<T> reading) {
        var reason = reading.reason();
        if (reason != null) {
            var weight = reading.value() == null ? Problem.Weight.ASKS : Problem.Weight.CONFIRM;
            ask(row, column, weight, reason, reading.details().toArray(String[]::new));
        }
        return reading.value();
    }

    private ChildRow child(Sheet.Row row, PersonName name, Where place, @Nullable LocalDate birth) {
        var start = date(row, Meaning.START);
        var end = date(row, Meaning.END);
        if (birth != null && start != null && start.isBefore(birth) && !birth.isAfter(today)) {
            ask(row, Meaning.START, Problem.Weight.ASKS, "start-before-birth");
        }
        endAfterStart(row, start, end);
        return new ChildRow(
                row.number(),
                number(row),
                name,
                birth,
                place.location(),
                place.group(),
                orNull(cell(row, Meaning.CARE_TYPE)),
                start,
                end,
                days(row),
                list(cell(row, Meaning.HOME_LANGUAGE), LANGUAGES),
                list(cell(row, Meaning.INTERESTS), LIST),
                mails(row),
                guardians(row));
    }

    private List<PersonName> guardians(Sheet.Row row) {
        return list(cell(row, Meaning.GUARDIAN), TWO_NAMES).stream()
                .filter(name -> !Spelling.hasLostLetters(name) && !FORMULA.matcher(name).matches())
                .map(Names::split)
                .toList();
    }

    private void endAfterStart(Sheet.Row row, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            ask(row, Meaning.END, Problem.Weight.ASKS, "end-before-start");
        }
    }

    private @Nullable String number(Sheet.Row row) {
        var number = orNull(cell(row, Meaning.NUMBER));
        if (number != null && number.length() > 60) {
            ask(row, Meaning.NUMBER, Problem.Weight.ASKS, "number-long", Blanks.shortened(number));
            return null;
        }
        return number;
    }

    private @Nullable DayPattern days(Sheet.Row row) {
        int column = mapping.column(Meaning.DAYS);
        if (column >= 0 && !row.cell(column).isEmpty()) {
            return isBroken(row.cell(column))
                    ? null
                    : value(row, column, careDays.read(row.cell(column)));
        }
        if (dayColumns.isEmpty()) {
            return null;
        }
        var cells = dayColumns.stream().map(row::cell).map(this::onTheFloor).toList();
        var reading = careDays.readMarks(dayHeadings, cells);
        int where = dayColumns.getFirst();
        if ("days-mark".equals(reading.reason())) {
            where =
                    dayColumns.get(
                            cells.indexOf(firstUnclear(cells, reading.details().getFirst())));
        }
        return value(row, where, reading);
    }

    /** A trainee's week tells of days at school too. */
    private String onTheFloor(String cell) {
        if (mapping.kind() != ListKind.TRAINEES || cell.length() > 20) {
            return cell;
        }
        var key = Spelling.key(cell);
        return AT_SCHOOL.matcher(key).matches()
                ? ""
                : ON_THE_FLOOR.matcher(key).matches() ? "x" : cell;
    }

    private static String firstUnclear(List<String> cells, String shown) {
        return cells.stream()
                .filter(cell -> Blanks.shortened(cell).equals(shown))
                .findFirst()
                .orElse(cells.getFirst());
    }

    private static List<String> list(String text, Pattern between) {
        if (Blanks.isBlank(text) || isBroken(text)) {
            return List.of();
        }
        return Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .map(Blanks::shortened)
                .distinct()
                .limit(20)
                .toList();
    }

    private List<String> mails(Sheet.Row row) {
        var text = cell(row, Meaning.EMAIL);
        if (Blanks.isBlank(text) || isBroken(text)) {
            return List.of();
        }
        var mails =
                Arrays.stream(MAILS.split(text.strip()))
                        .filter(mail -> !mail.isEmpty())
                        .distinct()
                        .toList();
        boolean wrong =
                text.length() > 300
                        || mails.stream().anyMatch(mail -> !MAIL.matcher(mail).matches());
        if (wrong) {
            ask(
                    row,
                    Meaning.EMAIL,
                    Problem.Weight.ASKS,
                    "email-unreadable",
                    Blanks.shortened(text));
            return List.of();
        }
        return mails;
    }

    private StaffRow staff(Sheet.Row row, PersonName name, Where place) {
        var start = date(row, Meaning.START);
        var end = date(row, Meaning.END);
        endAfterStart(row, start, end);
        int hours = mapping.column(Meaning.CONTRACT_HOURS);
        var mails = mails(row);
        return new StaffRow(
                row.number(),
                number(row),
                name,
                place.location(),
                place.group(),
                start,
                end,
                days(row),
                hours < 0 || isBroken(row.cell(hours))
                        ? null
                        : value(row, hours, Hours.read(row.cell(hours))),
                function(row),
                list(cell(row, Meaning.INTERESTS), LIST),
                mails.isEmpty() ? null : mails.getFirst());
    }

    private TraineeRow trainee(Sheet.Row row, PersonName name, Where place) {
        var start = date(row, Meaning.START);
        var end = date(row, Meaning.END);
        var period = start == null && end == null ? period(row) : List.<LocalDate>of();
        if (!period.isEmpty()) {
            start = period.getFirst();
            end = period.getLast();
        }
        endAfterStart(row, start, end);
        var mails = mails(row);
        return new TraineeRow(
                row.number(),
                number(row),
                name,
                mails.isEmpty() ? null : mails.getFirst(),
                place.location(),
                place.group(),
                words(row, Meaning.LEARNER),
                words(row, Meaning.TRACK),
                words(row, Meaning.INSTITUTE),
                words(row, Meaning.PROGRAMME),
                words(row, Meaning.TEACHER),
                words(row, Meaning.TEACHER_CONTACT),
                start,
                end,
                days(row),
                person(row, Meaning.MENTOR),
                yesOrNo(row, Meaning.PAID),
                yesOrNo(row, Meaning.COUNTS));
    }

    /**
     * Both days of {@code 1-9-2026 t/m 31-1-2027}; nothing when they are not there or not clear.
     */
    private List<LocalDate> period(Sheet.Row row) {
        int column = mapping.column(Meaning.PERIOD);
        if (column < 0 || Blanks.isBlank(row.cell(column)) || isBroken(row.cell(column))) {
            return List.of();
        }
        var days = THROUGH.split(SINCE.matcher(row.cell(column)).replaceFirst(""), 3);
        if (days.length != 2 || row.cell(column).length() > 100) {
            ask(
                    row,
                    column,
                    Problem.Weight.ASKS,
                    "period-unreadable",
                    Blanks.shortened(row.cell(column)));
            return List.of();
        }
        var reader = Dates.of(today, sheet.from1904(), List.of(days));
        var from = value(row, column, reader.read(days[0].strip()));
        var through = value(row, column, reader.read(days[1].strip()));
        return from == null || through == null ? List.of() : List.of(from, through);
    }

    /** A few words as the list has them; what is longer is no name of a school or a route. */
    private @Nullable String words(Sheet.Row row, Meaning meaning) {
        var text = orNull(cell(row, meaning));
        if (text != null && text.length() > LONGEST_WORDS) {
            ask(row, meaning, Problem.Weight.ASKS, "text-long", Blanks.shortened(text));
            return null;
        }
        return text;
    }

    private @Nullable Boolean yesOrNo(Sheet.Row row, Meaning meaning) {
        var text = orNull(cell(row, meaning));
        if (text == null) {
            return null;
        }
        var key = Spelling.key(text);
        var plain = key.isEmpty() ? text : key;
        if (PAYS.matcher(plain).matches() || YES.matcher(plain).matches()) {
            return true;
        }
        if (PAYS_NOT.matcher(plain).matches() || NO.matcher(plain).matches()) {
            return false;
        }
        ask(row, meaning, Problem.Weight.ASKS, "yes-no-unreadable", Blanks.shortened(text));
        return null;
    }

    private @Nullable StaffFunction function(Sheet.Row row) {
        var text = orNull(cell(row, Meaning.FUNCTION));
        if (text == null) {
            return null;
        }
        var function = StaffFunction.of(text).orElse(null);
        if (function == null) {
            ask(
                    row,
                    Meaning.FUNCTION,
                    Problem.Weight.CONFIRM,
                    "function-unknown",
                    Blanks.shortened(text));
        }
        return function;
    }

    private MentorRow mentor(
            Sheet.Row row, PersonName name, Where place, @Nullable LocalDate birth) {
        var told = cell(row, Meaning.PARENTS_TOLD);
        var toldKey = Spelling.key(told);
        boolean yes =
                YES.matcher(toldKey.isEmpty() ? told : toldKey).matches()
                        || PARENTS_KNOW.matcher(toldKey).find();
        boolean word = yes || NO.matcher(toldKey).matches();
        var toldOn = word ? null : past(row, Meaning.PARENTS_TOLD, birth);
        var remark = orNull(cell(row, Meaning.REMARK));
        boolean remarkSays = remark != null && PARENTS_KNOW.matcher(Spelling.key(remark)).find();
        return new MentorRow(
                row.number(),
                number(row),
                name,
                place.location(),
                place.group(),
                person(row, Meaning.MENTOR),
                person(row, Meaning.SECOND_MENTOR),
                past(row, Meaning.LAST_OBSERVATION, birth),
                past(row, Meaning.LAST_TALK, birth),
                toldOn,
                yes || toldOn != null || remarkSays,
                remark);
    }

    /** A day on which something was done: not before the child was born, not after today. */
    private @Nullable LocalDate past(Sheet.Row row, Meaning meaning, @Nullable LocalDate birth) {
        var date = date(row, meaning);
        if (date != null && date.isAfter(today)) {
            ask(row, meaning, Problem.Weight.ASKS, "done-in-future", cell(row, meaning));
            return null;
        }
        if (date != null && birth != null && date.isBefore(birth) && !birth.isAfter(today)) {
            ask(row, meaning, Problem.Weight.ASKS, "done-before-birth", cell(row, meaning));
            return null;
        }
        return date;
    }

    private @Nullable String person(Sheet.Row row, Meaning meaning) {
        var text = orNull(cell(row, meaning));
        if (text == null) {
            return null;
        }
        var shown = Blanks.shortened(text);
        if (FORMULA.matcher(text).matches()) {
            ask(row, meaning, Problem.Weight.ASKS, "name-formula", shown);
        } else if (text.length() > 100) {
            ask(row, meaning, Problem.Weight.ASKS, "name-long", shown);
        } else if (TWO_PEOPLE.matcher(text).matches()) {
            ask(row, meaning, Problem.Weight.ASKS, "two-people", shown);
        }
        return text;
    }

    private void ask(
            Sheet.Row row,
            Meaning meaning,
            Problem.Weight weight,
            String reason,
            String... details) {
        ask(row, mapping.column(meaning), weight, reason, details);
    }

    private void ask(
            Sheet.Row row, int column, Problem.Weight weight, String reason, String... details) {
        var problem =
                new Problem(
                        row.number(),
                        column,
                        column < 0 ? "" : sheet.headings().get(column),
                        column < 0 ? "" : row.cell(column),
                        reason,
                        List.of(details),
                        weight);
        if (!answers.confirms(problem)) {
            problems.add(problem);
        }
    }
}
