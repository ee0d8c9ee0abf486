package org.houvast.intake.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.TraineeRegister;

/**
 * A whole organisation, written by a program that nobody here has seen, is the same organisation
 * when it has been read: who works and plays where, on which days, and who is whose mentor.
 */
class OrganisationProperties {

    private static final LocalDate TODAY = Bench.TODAY;
    private static final Locale DUTCH = Locale.of("nl", "NL");

    private static final List<String> FIRST =
            List.of("Zoë", "Teun", "Chloé", "Noor", "Daan", "Fatoumata", "Emine", "Björn", "Saar");
    private static final List<String> LAST =
            List.of("van 't Hof", "Smit", "El Amrani", "O'Connor", "de Vries", "Müller", "Nguyen");
    private static final List<String> MENTORS =
            List.of("Julia", "Mees", "Anouk", "Puck", "Esra", "Thijs", "Lieke", "Floor");
    private static final List<String> LOCATIONS =
            List.of("'t Kwetternest", "De Boom", "Peuter+ Oost");
    private static final List<String> GROUPS = List.of("Egels", "Bijen", "Uilen", "Zeesterren");
    private static final List<String> WEEK = List.of("ma", "di", "wo", "do", "vr");

    /** A group with its team and its children. */
    private record Group(String location, String name) {
        @Override
        public String toString() {
            return location + " · " + name;
        }
    }

    private record Colleague(int number, String first, String last, Group group, String days) {}

    private record Kid(
            int number,
            String first,
            String last,
            LocalDate birth,
            LocalDate start,
            Group group,
            Days days,
            String mail,
            Colleague mentor,
            LocalDate seen) {}

    private record Learner(
            String first,
            String last,
            String school,
            String training,
            Group group,
            LocalDate start,
            LocalDate end,
            Set<DayOfWeek> days,
            Colleague mentor,
            boolean paid) {}

    /** Days in the even and in the odd weeks, Monday first. */
    private record Days(Set<DayOfWeek> odd, Set<DayOfWeek> even) {
        private boolean areEveryWeek() {
            return odd.equals(even);
        }
    }

    private final Random random = new Random();

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void an_organisation_is_the_same_when_it_was_read(@ForAll long seed) {
        random.setSeed(seed);
        var groups = groups();
        var team = team(groups);
        var kids = kids(groups, team);

        var learners = learners(groups, team);
        var comparison = new Bench().compare(Bench.kept(files(team, kids, learners)));

        assertThat(comparison.lines()).allMatch(line -> line.status() == Status.NEW);
        assertThat(found(comparison)).containsExactlyElementsOf(told(team, kids, learners));
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (var location : LOCATIONS.subList(0, 1 + random.nextInt(LOCATIONS.size()))) {
            for (var group : GROUPS.subList(0, 1 + random.nextInt(GROUPS.size()))) {
                groups.add(new Group(location, group));
            }
        }
        return groups;
    }

    private List<Colleague> team(List<Group> groups) {
        var team = new ArrayList<Colleague>();
        for (var group : groups) {
            for (var first : MENTORS.subList(0, 1 + random.nextInt(MENTORS.size()))) {
                team.add(
                        new Colleague(
                                500 + team.size(),
                                first,
                                one(LAST),
                                group,
                                week(days()).replace(" ", "")));
            }
        }
        return team;
    }

    private List<Kid> kids(List<Group> groups, List<Colleague> team) {
        var kids = new ArrayList<Kid>();
        for (var group : groups) {
            var mentors = team.stream().filter(c -> c.group().equals(group)).toList();
            for (int i = 1 + random.nextInt(8); i > 0; i--) {
                var birth = TODAY.minusDays(100 + random.nextInt(3_000));
                var odd = days();
                kids.add(
                        new Kid(
                                1_000 + kids.size(),
                                one(FIRST),
                                one(LAST),
                                birth,
                                birth.plusDays(20),
                                group,
                                new Days(odd, random.nextInt(4) == 0 ? days() : odd),
                                "ouder" + kids.size() + "@voorbeeld.example",
                                one(mentors),
                                TODAY.minusDays(random.nextInt(70))));
            }
        }
        return kids;
    }

    private List<Learner> learners(List<Group> groups, List<Colleague> team) {
        var learners = new ArrayList<Learner>();
        for (var group : groups) {
            var mentors = team.stream().filter(c -> c.group().equals(group)).toList();
            for (int i = random.nextInt(3); i > 0; i--) {
                var start = TODAY.minusDays(random.nextInt(200) - 60);
                learners.add(
                        new Learner(
                                FIRST.get(learners.size() % FIRST.size()),
                                LAST.get(learners.size() % LAST.size()),
                                "School " + i,
                                one(List.of("Kinderopvang", "Pedagogisch werk")),
                                group,
                                start,
                                TODAY.plusDays(61 + random.nextInt(300)),
                                days(),
                                one(mentors),
                                random.nextBoolean()));
            }
        }
        return learners;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Set<DayOfWeek> days() {
        var days = EnumSet.noneOf(DayOfWeek.class);
        while (days.isEmpty()) {
            for (var day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
                if (random.nextBoolean()) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    // --- how it is written
    // -------------------------------------------------------------------------

    private record Column<T>(String heading, Function<T, String> cell) {}

    private List<SpreadsheetFile> files(
            List<Colleague> team, List<Kid> kids, List<Learner> learners) {
        var charset =
                Charset.forName(one(List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")));
        var separator = one(List.of(";", ",", "\t", "|"));
        boolean ownList = random.nextBoolean();
        boolean shortNames = isClear(team) && random.nextBoolean();
        var files = new ArrayList<SpreadsheetFile>();
        var children = kidColumns();
        var mentors =
                List.<Column<Kid>>of(
                        new Column<>(
                                one(List.of("Mentor", "naam mentor", "Key worker")),
                                k ->
                                        shortNames
                                                ? k.mentor().first()
                                                : k.mentor().first() + " " + k.mentor().last()),
                        new Column<>(
                                one(
                                        List.of(
                                                "Laatste observatie",
                                                "laatst geobs.",
                                                "Last observed")),
                                k -> k.seen().toString()));
        if (ownList) {
            var own = new ArrayList<Column<Kid>>(mentors);
            own.add(new Column<>(one(List.of("Kindnummer", "kind nr")), k -> "" + k.number()));
            own.add(new Column<>("Kind", k -> k.first() + " " + k.last()));
            own.add(new Column<>("Groep", k -> k.group().name()));
            own.add(new Column<>("Locatie", k -> k.group().location()));
            files.add(file(own, kids, separator, charset));
        } else {
            children.addAll(mentors);
        }
        files.add(file(children, kids, separator, charset));
        files.add(file(teamColumns(), team, separator, charset));
        if (!learners.isEmpty()) {
            files.add(file(learnerColumns(shortNames), learners, separator, charset));
        }
        Collections.shuffle(files, random);
        return files;
    }

    /** A first name says enough where nobody else of the group has it: so it is here, always. */
    private static boolean isClear(List<Colleague> team) {
        return team.stream().map(c -> c.group() + c.first()).distinct().count() == team.size();
    }

    private List<Column<Kid>> kidColumns() {
        var dates =
                one(
                        List.of(
                                "dd-MM-yyyy",
                                "d/M/yyyy",
                                "yyyy-MM-dd",
                                "d MMM yyyy",
                                "d MMMM yyyy",
                                "dd.MM.yyyy",
                                "serial"));
        var columns = new ArrayList<Column<Kid>>();
        columns.add(
                new Column<>(one(List.of("Kindnummer", "Child ID", "nr.")), k -> "" + k.number()));
        names(columns, Kid::first, Kid::last, "Naam kind");
        columns.add(
                new Column<>(
                        one(List.of("Geboortedatum", "geb. datum", "Date of birth")),
                        k -> date(k.birth(), dates)));
        columns.add(
                new Column<>(
                        one(List.of("Startdatum opvang", "begin opvang", "ingangsdatum")),
                        k -> date(k.start(), dates)));
        places(columns, Kid::group);
        columns.add(new Column<>(one(List.of("E-mail ouder", "Parent e-mail")), Kid::mail));
        columns.add(
                new Column<>(
                        one(List.of("Opvangdagen", "Care days", "dagen opvang")),
                        k -> written(k.days())));
        return columns;
    }

    private List<Column<Learner>> learnerColumns(boolean shortNames) {
        var dates = one(List.of("dd-MM-yyyy", "yyyy-MM-dd", "d MMM yyyy", "dd.MM.yyyy"));
        var columns = new ArrayList<Column<Learner>>();
        names(
                columns,
                Learner::first,
                Learner::last,
                one(List.of("Stagiair(e)", "Naam cursist", "Trainee")));
        columns.add(
                new Column<>(
                        one(List.of("School", "Onderwijsinstelling", "CVO")), Learner::school));
        columns.add(
                new Column<>(
                        one(List.of("Opleiding", "Studierichting", "Course")), Learner::training));
        places(columns, Learner::group);
        if (random.nextBoolean()) {
            columns.add(
                    new Column<>(
                            one(List.of("Periode", "bpv-periode")),
                            l -> date(l.start(), dates) + " t/m " + date(l.end(), dates)));
        } else {
            columns.add(
                    new Column<>(
                            one(List.of("Van", "Startdatum stage", "bpv vanaf")),
                            l -> date(l.start(), dates)));
            columns.add(
                    new Column<>(
                            one(List.of("Tot", "Einddatum stage", "t/m")),
                            l -> date(l.end(), dates)));
        }
        if (random.nextBoolean()) {
            for (int day = 0; day < WEEK.size(); day++) {
                var weekday = DayOfWeek.of(day + 1);
                columns.add(
                        new Column<>(
                                WEEK.get(day), l -> l.days().contains(weekday) ? "W" : "school"));
            }
        } else {
            columns.add(
                    new Column<>(
                            one(List.of("Stagedagen", "praktijkdagen", "Placement days")),
                            l -> written(l.days())));
        }
        columns.add(
                new Column<>(
                        one(List.of("Werkbegeleider", "Mentor", "Praktijkopleider")),
                        l ->
                                shortNames
                                        ? l.mentor().first()
                                        : l.mentor().first() + " " + l.mentor().last()));
        columns.add(new Column<>(one(List.of("Betaald", "Paid")), l -> l.paid() ? "ja" : "nee"));
        return columns;
    }

    private List<Column<Colleague>> teamColumns() {
        var columns = new ArrayList<Column<Colleague>>();
        columns.add(
                new Column<>(
                        one(List.of("Personeelsnummer", "Mdw", "Employee ID")),
                        c -> "" + c.number()));
        names(columns, Colleague::first, Colleague::last, "Naam medewerker");
        places(columns, Colleague::group);
        if (random.nextBoolean()) {
            for (int day = 0; day < WEEK.size(); day++) {
                int at = day;
                columns.add(
                        new Column<>(WEEK.get(day), c -> c.days().charAt(at) == '7' ? "x" : ""));
            }
        } else {
            columns.add(
                    new Column<>(
                            one(List.of("Werkdagen", "Working days")),
                            c -> {
                                var marks = new StringBuilder();
                                for (int day = 0; day < WEEK.size(); day++) {
                                    marks.append(c.days().charAt(day) == '7' ? 'X' : '-');
                                }
                                return marks.toString();
                            }));
        }
        return columns;
    }

    private <T> void names(
            List<Column<T>> columns,
            Function<T, String> first,
            Function<T, String> last,
            String whole) {
        switch (random.nextInt(3)) {
            case 0 -> {
                columns.add(
                        new Column<>(one(List.of("Voornaam", "Roepnaam", "First name")), first));
                columns.add(
                        new Column<>(one(List.of("Achternaam", "Familienaam", "Surname")), last));
            }
            case 1 -> columns.add(new Column<>(whole, t -> last.apply(t) + ", " + first.apply(t)));
            default -> columns.add(new Column<>(whole, t -> first.apply(t) + " " + last.apply(t)));
        }
    }

    private <T> void places(List<Column<T>> columns, Function<T, Group> group) {
        if (random.nextBoolean()) {
            columns.add(
                    new Column<>(
                            "Locatie en groep",
                            t -> group.apply(t).location() + " - " + group.apply(t).name()));
        } else {
            boolean loud = random.nextInt(4) == 0;
            // Now and then: a spelling that most rows have is the one that people mean.
            Map<String, Integer> said = new HashMap<>();
            columns.add(
                    new Column<>(
                            one(List.of("Locatie", "Vestiging", "Opvanglocatie")),
                            t ->
                                    loud
                                                    && said.merge(
                                                                            group.apply(t)
                                                                                    .location(),
                                                                            1,
                                                                            Integer::sum)
                                                                    % 4
                                                            == 0
                                            ? group.apply(t).location().toUpperCase(DUTCH)
                                            : group.apply(t).location()));
            columns.add(
                    new Column<>(
                            one(List.of("Groep", "Leefgroep", "stamgroep / basisgroep")),
                            t -> group.apply(t).name()));
        }
    }

    private static String date(LocalDate day, String style) {
        return style.equals("serial")
                ? "" + (day.toEpochDay() + 25_569)
                : day.format(DateTimeFormatter.ofPattern(style, DUTCH));
    }

    private String written(Days days) {
        return days.areEveryWeek()
                ? written(days.odd())
                : "even weken: " + comma(days.even()) + "; oneven weken: " + comma(days.odd());
    }

    private String written(Set<DayOfWeek> days) {
        var in = List.copyOf(days);
        boolean inARow =
                in.size() > 1
                        && in.getLast().getValue() - in.getFirst().getValue() == in.size() - 1;
        if (inARow && random.nextBoolean()) {
            return WEEK.get(in.getFirst().ordinal()) + " t/m " + WEEK.get(in.getLast().ordinal());
        }
        return random.nextBoolean()
                ? comma(days)
                : days.stream()
                        .map(d -> d.getDisplayName(TextStyle.FULL, DUTCH))
                        .collect(Collectors.joining(" en "));
    }

    private static String comma(Set<DayOfWeek> days) {
        return days.stream().map(d -> WEEK.get(d.ordinal())).collect(Collectors.joining(", "));
    }

    private <T> SpreadsheetFile file(
            List<Column<T>> columns, List<T> people, String separator, Charset charset) {
        var shuffled = new ArrayList<>(columns);
        if (shuffled.stream().noneMatch(column -> WEEK.contains(column.heading()))) {
            Collections.shuffle(shuffled, random);
        }
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(3); i > 0; i--) {
            lines.add("Overzicht van november");
        }
        lines.add(line(shuffled.stream().map(Column::heading).toList(), separator));
        for (var person : people) {
            lines.add(line(shuffled.stream().map(c -> c.cell().apply(person)).toList(), separator));
        }
        if (random.nextBoolean()) {
            lines.add("Totaal" + separator + people.size());
        }
        var text = String.join(random.nextBoolean() ? "\r\n" : "\n", lines);
        boolean mark = charset.name().startsWith("UTF-16") || random.nextBoolean();
        var marked = mark && charset.name().startsWith("UTF") ? "\uFEFF" + text : text;
        return new SpreadsheetFile("export.csv", marked.getBytes(charset));
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream()
                .map(cell -> cell.contains(separator) ? '"' + cell + '"' : cell)
                .collect(Collectors.joining(separator));
    }

    // --- what came of it
    // ---------------------------------------------------------------------------

    private static TreeSet<String> told(
            List<Colleague> team, List<Kid> kids, List<Learner> learners) {
        var told = new TreeSet<String>();
        learners.forEach(l ->
                told.add(
                        "%s %s of %s, %s, learns in %s from %s through %s on %s with %d, paid %s"
                                .formatted(
                                        l.first(),
                                        l.last(),
                                        l.school(),
                                        l.training(),
                                        l.group(),
                                        l.start(),
                                        l.end(),
                                        week(l.days()),
                                        l.mentor().number(),
                                        l.paid())));
        team.forEach(c ->
                told.add(
                        "%d %s %s works in %s on %s"
                                .formatted(c.number(), c.first(), c.last(), c.group(), c.days())));
        kids.forEach(k -> {
            told.add(
                    "%d %s %s, born %s, from %s in %s on %s, mail %s"
                            .formatted(
                                    k.number(),
                                    k.first(),
                                    k.last(),
                                    k.birth(),
                                    k.start(),
                                    k.group(),
                                    cycle(k.days()),
                                    k.mail()));
            told.add(
                    "%d has mentor %d, last seen %s"
                            .formatted(k.number(), k.mentor().number(), k.seen()));
        });
        return told;
    }

    private static String cycle(Days days) {
        return days.areEveryWeek()
                ? week(days.odd())
                : week(days.odd()) + week(days.even()) + "@2025-12-29";
    }

    private static String week(Set<DayOfWeek> days) {
        return DayPattern.weekly(days.toArray(DayOfWeek[]::new)).text();
    }

    private static TreeSet<String> found(Comparison comparison) {
        var work = comparison.work();
        Map<GroupId, String> groups =
                work.groups().stream()
                        .collect(
                                Collectors.toMap(
                                        Workplace.Group::id,
                                        g -> g.locationName() + " · " + g.name()));
        var found = new TreeSet<String>();
        var team = new HashMap<StaffId, String[]>();
        for (var change : work.staff()) {
            var about = team.computeIfAbsent(change.staff(), _ -> new String[4]);
            switch (change) {
                case StaffRegister.Begins b -> about[1] = b.givenName() + " " + b.surname();
                case StaffRegister.HasNumber n -> about[0] = n.number().number();
                case StaffRegister.Joins j -> about[2] = String.valueOf(groups.get(j.group()));
                case StaffRegister.Works w -> about[3] = w.days().text();
                default -> throw new AssertionError(change);
            }
        }
        team.values()
                .forEach(a -> found.add(a[0] + " " + a[1] + " works in " + a[2] + " on " + a[3]));
        kids(work, groups, team, found);
        learners(work, groups, team, found);
        return found;
    }

    private static void learners(
            Work work,
            Map<GroupId, String> groups,
            Map<StaffId, String[]> team,
            Set<String> found) {
        for (var change : work.trainees()) {
            if (!(change instanceof TraineeRegister.Starts starts)) {
                throw new AssertionError(change);
            }
            var start = starts.start();
            var mentor =
                    work.pairs().stream()
                            .filter(p -> starts.placement().equals(p.mentee().traineePlacement()))
                            .map(p -> team.get(p.mentor()))
                            .findFirst()
                            .orElse(new String[] {"?"});
            found.add(
                    "%s %s of %s, %s, learns in %s from %s through %s on %s with %s, paid %s"
                            .formatted(
                                    start.givenName(),
                                    start.surname(),
                                    start.institute(),
                                    start.programme(),
                                    groups.get(start.group()),
                                    start.period().from(),
                                    start.period().through(),
                                    start.days().text(),
                                    mentor == null ? "?" : mentor[0],
                                    start.paid()));
        }
    }

    private static void kids(
            Work work,
            Map<GroupId, String> groups,
            Map<StaffId, String[]> team,
            Set<String> found) {
        var kids = new HashMap<ChildId, String[]>();
        var placements = new HashMap<CarePlacementId, ChildId>();
        for (var change : work.children()) {
            var about = kids.computeIfAbsent(change.child(), _ -> new String[7]);
            switch (change) {
                case ChildRegister.TakesIn t -> {
                    about[1] = t.givenName() + " " + t.surname();
                    about[2] = t.birthDate().toString();
                }
                case ChildRegister.HasNumber n -> about[0] = n.number().number();
                case ChildRegister.IsPlaced p -> {
                    placements.put(p.placement(), p.child());
                    about[3] = p.period().from().toString();
                }
                case ChildRegister.Plays p -> about[4] = String.valueOf(groups.get(p.group()));
                case ChildRegister.Comes c -> about[5] = c.days().text();
                case ChildRegister.HasGuardian g -> about[6] = g.email();
                default -> throw new AssertionError(change);
            }
        }
        kids.values()
                .forEach(a ->
                        found.add(
                                "%s %s, born %s, from %s in %s on %s, mail %s"
                                        .formatted((Object[]) a)));
        var seen = new HashMap<CarePlacementId, LocalDate>();
        work.done().forEach(done -> seen.put(done.placement(), done.day()));
        for (var pair : work.pairs()) {
            if (pair.mentee().carePlacement() == null) {
                continue;
            }
            var child = kids.get(placements.get(pair.mentee().carePlacement()));
            var mentor = team.get(pair.mentor());
            found.add(
                    "%s has mentor %s, last seen %s"
                            .formatted(
                                    child == null ? "?" : child[0],
                                    mentor == null ? "?" : mentor[0],
                                    seen.get(pair.mentee().carePlacement())));
        }
    }
}
