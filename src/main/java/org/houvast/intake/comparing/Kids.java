package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.ChildRow;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.PersonName;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;

/**
 * Children in lists, held against those who are known: by number, else by name and day of birth.
 * Twins and namesakes are never made one by themselves.
 */
final class Kids {

    /**
     * A child in a kind of care, of whom a mentor's list may tell something.
     *
     * @param waits the row in a list on which this child waits; {@code null} for who is there or
     *     comes along
     */
    record Kid(
            ChildId child,
            CarePlacementId placement,
            PersonName name,
            @Nullable LocalDate birthDate,
            Set<GroupId> groups,
            LocalDate from,
            @Nullable LocalDate through,
            @Nullable DayPattern days,
            @Nullable String number,
            @Nullable RowRef waits) {}

    /** A child that is new in these lists. */
    private record Fresh(ChildId id, String nameKey, @Nullable LocalDate birthDate, RowRef first) {}

    /** A row, and the group it means. */
    private record Spoken(RowRef at, ChildRow row, Spot spot) {}

    private final Lists lists;
    private final Knowledge known;
    private final Places places;
    private final Map<String, String> said;
    private final LocalDate today;

    private final Map<ChildId, List<ChildRegister.Known>> byId = new LinkedHashMap<>();
    private final Map<String, List<ChildId>> byName = new HashMap<>();
    private final Map<String, List<ChildId>> byNumber = new HashMap<>();
    private final Set<ChildId> numbered = new HashSet<>();

    private final Map<String, Fresh> fresh = new HashMap<>();

    /** The rows that speak of one child in one kind of care at one location. */
    private final Map<String, List<Spoken>> together = new HashMap<>();

    private final Map<String, CarePlacementId> placings = new HashMap<>();
    private final Map<CarePlacementId, Kid> kids = new LinkedHashMap<>();
    private final Map<RowRef, CarePlacementId> placementOfRow = new HashMap<>();
    private final Set<ChildId> seen = new HashSet<>();
    private final Set<CarePlacementId> here = new HashSet<>();

    private final List<Line> lines = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final Map<RowRef, List<ChildRegister.Change>> changes = new HashMap<>();

    private Kids(
            Lists lists,
            Knowledge known,
            Places places,
            Map<String, String> said,
            LocalDate today) {
        this.lists = lists;
        this.known = known;
        this.places = places;
        this.said = said;
        this.today = today;
        Map<ChildId, String> numbers = new HashMap<>();
        known.childNumbers()
                .forEach((number, child) -> {
                    numbers.put(child, number.number());
                    numbered.add(child);
                    byNumber.computeIfAbsent(number.number(), _ -> new ArrayList<>()).add(child);
                });
        for (var child : known.children()) {
            if (!byId.containsKey(child.child())) {
                byName.computeIfAbsent(Spelling.key(child.name()), _ -> new ArrayList<>())
                        .add(child.child());
            }
            byId.computeIfAbsent(child.child(), _ -> new ArrayList<>()).add(child);
            if (child.placement() != null && child.fromDay() != null) {
                here.add(child.placement());
                kids.put(
                        child.placement(),
                        kid(child, child.placement(), child.fromDay(), numbers.get(child.child())));
            }
        }
    }

    private static Kid kid(
            ChildRegister.Known child,
            CarePlacementId placement,
            LocalDate from,
            @Nullable String number) {
        var groups = new LinkedHashSet<GroupId>();
        child.groups().forEach(id -> groups.add(new GroupId(UUID.fromString(id))));
        return new Kid(
                child.child(),
                placement,
                new PersonName(child.givenName(), child.surname()),
                child.birthDate(),
                groups,
                from,
                child.throughDay(),
                child.days(),
                number,
                null);
    }

    static Kids of(
            Lists lists,
            Knowledge known,
            Places places,
            Map<String, String> said,
            LocalDate today) {
        var kids = new Kids(lists, known, places, said, today);
        kids.gather();
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).children()) {
                kids.hold(new RowRef(i, row.row()), row);
            }
        }
        return kids;
    }

    private void gather() {
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).children()) {
                var at = new RowRef(i, row.row());
                places.spot(row.location(), row.group())
                        .ifPresent(spot ->
                                together.computeIfAbsent(careKey(row, spot), _ -> new ArrayList<>())
                                        .add(new Spoken(at, row, spot)));
            }
        }
    }

    private static String identity(ChildRow row, Spot spot) {
        return row.number() != null
                ? spot.location().value() + "/" + row.number()
                : row.name().key() + "/" + row.birthDate();
    }

    private static String careKey(ChildRow row, Spot spot) {
        return identity(row, spot) + "/" + spot.location().value() + "/" + spot.careType();
    }

    private List<Spoken> rowsOf(ChildRow row, Spot spot) {
        return together.getOrDefault(careKey(row, spot), List.of());
    }

    /** Whether a child plays in several groups, each on days of its own. */
    private boolean isInGroupsByTurns(ChildRow row, Spot spot) {
        var rows = rowsOf(row, spot);
        int mask = 0;
        var groups = new HashSet<GroupId>();
        for (var each : rows) {
            var days = each.row().days();
            if (days == null || days.text().length() != 7 || (mask & days.weekMask()) != 0) {
                return false;
            }
            mask |= days.weekMask();
            groups.add(each.spot().group());
        }
        return rows.size() > 1 && groups.size() == rows.size();
    }

    /** The days of all groups together. */
    private @Nullable DayPattern allDays(ChildRow row, Spot spot) {
        if (!isInGroupsByTurns(row, spot)) {
            return row.days();
        }
        var week = new StringBuilder();
        for (int day = 0; day < 7; day++) {
            int parts = 0;
            for (var each : rowsOf(row, spot)) {
                var days = each.row().days();
                parts |= days == null ? 0 : Character.digit(days.text().charAt(day), 8);
            }
            week.append(parts);
        }
        return DayPattern.parse(week.toString());
    }

    private Set<GroupId> allGroups(ChildRow row, Spot spot) {
        var groups = new LinkedHashSet<GroupId>();
        groups.add(spot.group());
        if (isInGroupsByTurns(row, spot)) {
            rowsOf(row, spot).forEach(each -> groups.add(each.spot().group()));
        }
        return groups;
    }

    private void hold(RowRef at, ChildRow row) {
        var problems = new ArrayList<>(lists.problems(at));
        var waits = new ArrayList<String>();
        var spot = places.spot(row.location(), row.group());
        places.question(row.location(), row.group()).ifPresent(waits::add);
        if (spot.isEmpty() && waits.isEmpty()) {
            problems.add(
                    lists.problem(
                            at,
                            lists.column(at, Meaning.LOCATION_AND_GROUP) >= 0
                                    ? Meaning.LOCATION_AND_GROUP
                                    : Meaning.GROUP,
                            Problem.Weight.ASKS,
                            row.group() == null ? "group-missing" : "location-missing"));
        }
        var match = spot.isEmpty() ? null : match(at, row, spot.get(), problems, waits);
        if (match != null) {
            seen.add(match);
        }
        var better = match == null ? null : placements(match).getFirst();
        problems.removeIf(p ->
                better != null
                        && p.reason().equals("name-lost-letters")
                        && Spelling.canBe(row.name().full(), better.name()));
        if (match == null
                && row.birthDate() == null
                && problems.stream()
                        .noneMatch(p -> p.heading().equals(heading(at, Meaning.BIRTH_DATE)))) {
            problems.add(
                    lists.problem(at, Meaning.BIRTH_DATE, Problem.Weight.ASKS, "birth-missing"));
        }
        boolean clear =
                waits.stream().noneMatch(this::isOpen)
                        && problems.stream().noneMatch(Problem::holdsBack);
        if (spot.isEmpty() || !clear) {
            waitFor(at, row, spot.orElse(null), match);
            lines.add(line(at, Status.ASKS, row, spot.orElse(null), List.of(), problems, waits));
            return;
        }
        if (match == null) {
            takeIn(at, row, spot.get(), problems, waits);
        } else {
            compare(at, row, spot.get(), match, problems, waits);
        }
    }

    private String heading(RowRef at, Meaning meaning) {
        int column = lists.column(at, meaning);
        return column < 0 ? "-" : lists.sheets().get(at.list()).sheet().headings().get(column);
    }

    private boolean isOpen(String question) {
        var answer = said.get(question);
        return answer == null || answer.equals(Question.Option.LATER);
    }

    private @Nullable ChildId match(
            RowRef at, ChildRow row, Spot spot, List<Problem> problems, List<String> waits) {
        if (row.number() != null) {
            var here = known.childNumbers().get(number(row.number(), spot));
            if (here != null && byId.containsKey(here)) {
                return isSame(here, row) ? here : ask(at, row, List.of(here), waits);
            }
            for (var elsewhere : byNumber.getOrDefault(row.number(), List.of())) {
                if (byId.containsKey(elsewhere)
                        && hasName(elsewhere, row.name())
                        && hasBirthDate(elsewhere, row.birthDate())) {
                    return elsewhere;
                }
            }
        }
        var namesakes =
                byName.getOrDefault(row.name().key(), List.of()).stream()
                        .filter(child -> hasBirthDate(child, row.birthDate()))
                        .filter(child -> row.birthDate() != null || playsIn(child, spot.group()))
                        .toList();
        if (namesakes.isEmpty()) {
            return null;
        }
        return row.number() == null && namesakes.size() == 1
                ? namesakes.getFirst()
                : ask(at, row, namesakes, waits);
    }

    private ChildRegister.Number number(String number, Spot spot) {
        return new ChildRegister.Number(known.source(), spot.location(), number);
    }

    /** A number may get a corrected name or a corrected day of birth, but not both at once. */
    private boolean isSame(ChildId child, ChildRow row) {
        return hasName(child, row.name()) || hasBirthDate(child, row.birthDate());
    }

    private boolean hasName(ChildId child, PersonName name) {
        var knownName = placements(child).getFirst().name();
        return Spelling.key(knownName).equals(name.key()) || Spelling.canBe(name.full(), knownName);
    }

    private boolean hasBirthDate(ChildId child, @Nullable LocalDate birthDate) {
        return birthDate == null || placements(child).getFirst().birthDate().equals(birthDate);
    }

    private boolean playsIn(ChildId child, GroupId group) {
        return placements(child).stream().anyMatch(placement -> placement.playsIn(group));
    }

    private @Nullable ChildId ask(
            RowRef at, ChildRow row, List<ChildId> candidates, List<String> waits) {
        var key = "child:" + at.list() + "/" + at.row();
        List<Question.Option> options = new ArrayList<>();
        for (var candidate : candidates) {
            var child = placements(candidate).getFirst();
            options.add(
                    Question.Option.of(
                            candidate.value().toString(), child.name(), child.birthDate()));
        }
        options.add(Question.Option.said(Question.Option.NEW));
        options.add(Question.Option.said(Question.Option.LATER));
        var answer = said.get(key);
        questions.add(
                new Question(
                        key,
                        Question.Kind.SAME_CHILD,
                        List.of(row.name().full()),
                        List.of(at),
                        options,
                        answer,
                        true));
        waits.add(key);
        return candidates.stream()
                .filter(child -> child.value().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }

    private Line line(
            RowRef at,
            Status status,
            ChildRow row,
            @Nullable Spot spot,
            List<Difference> differences,
            List<Problem> problems,
            List<String> waits) {
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        Colleagues.put(values, Meaning.GROUP, spot == null ? row.group() : spot.groupName());
        Colleagues.put(
                values, Meaning.LOCATION, spot == null ? row.location() : spot.locationName());
        Colleagues.put(values, Meaning.DAYS, row.days());
        Colleagues.put(values, Meaning.BIRTH_DATE, row.birthDate());
        return new Line(
                at,
                status,
                isHere(placementOfRow.get(at)),
                row.name().full(),
                values,
                differences,
                List.copyOf(problems),
                List.copyOf(waits),
                List.of());
    }

    /** The placement, when it was known before these lists. */
    private @Nullable CarePlacementId isHere(@Nullable CarePlacementId placement) {
        return placement != null && here.contains(placement) ? placement : null;
    }

    /** What a mentor's list tells of this child waits for this row. */
    private void waitFor(RowRef at, ChildRow row, @Nullable Spot spot, @Nullable ChildId match) {
        var placed = match == null || spot == null ? null : placement(match, spot);
        if (placed != null && placed.placement() != null) {
            placementOfRow.put(at, placed.placement());
            return;
        }
        var placement = CarePlacementId.fresh();
        placementOfRow.put(at, placement);
        kids.put(
                placement,
                new Kid(
                        ChildId.fresh(),
                        placement,
                        row.name(),
                        row.birthDate(),
                        spot == null ? Set.of() : Set.of(spot.group()),
                        today,
                        null,
                        row.days(),
                        row.number(),
                        at));
    }

    private ChildRegister.@Nullable Known placement(ChildId child, Spot spot) {
        return placements(child).stream()
                .filter(p ->
                        p.placement() != null
                                && spot.location().equals(p.location())
                                && spot.careType() == p.careType())
                .findFirst()
                .orElse(null);
    }

    private void takeIn(
            RowRef at, ChildRow row, Spot spot, List<Problem> problems, List<String> waits) {
        var birth = Objects.requireNonNull(row.birthDate());
        var sameAs = identity(row, spot);
        var before = fresh.get(sameAs);
        if (before != null
                && !(before.nameKey().equals(row.name().key())
                        && birth.equals(before.birthDate()))) {
            problems.add(
                    lists.problem(
                            at,
                            Meaning.NUMBER,
                            Problem.Weight.ASKS,
                            "number-twice",
                            "" + before.first().row()));
            lines.add(line(at, Status.ASKS, row, spot, List.of(), problems, waits));
            waitFor(at, row, spot, null);
            return;
        }
        var child = before == null ? ChildId.fresh() : before.id();
        List<ChildRegister.Change> said = new ArrayList<>();
        if (before == null) {
            fresh.put(sameAs, new Fresh(child, row.name().key(), birth, at));
            said.add(
                    new ChildRegister.TakesIn(
                            child,
                            row.name().first(),
                            row.name().last(),
                            birth,
                            row.homeLanguages(),
                            row.interests()));
            for (var email : row.guardianEmails()) {
                said.add(
                        new ChildRegister.HasGuardian(
                                child, email.toLowerCase(Locale.ROOT), today));
            }
        }
        if (row.number() != null && before == null) {
            said.add(new ChildRegister.HasNumber(child, number(row.number(), spot)));
        }
        if (place(at, row, spot, child, said, problems)) {
            changes.put(at, said);
            lines.add(line(at, Status.NEW, row, spot, List.of(), problems, waits));
        } else {
            lines.add(line(at, Status.ASKS, row, spot, List.of(), problems, waits));
        }
    }

    /**
     * Places a child, or puts it in a second group on other days.
     *
     * @return whether that goes together with the rows before
     */
    private boolean place(
            RowRef at,
            ChildRow row,
            Spot spot,
            ChildId child,
            List<ChildRegister.Change> said,
            List<Problem> problems) {
        var from = row.start() == null ? today : row.start();
        boolean byTurns = isInGroupsByTurns(row, spot);
        var key = child.value() + "/" + spot.location().value() + "/" + spot.careType();
        var placed = placings.get(key);
        if (placed != null) {
            placementOfRow.put(at, placed);
            if (byTurns) {
                said.add(
                        new ChildRegister.Plays(
                                child, placed, spot.group(), row.days(), from, true));
            } else {
                problems.add(twice(at, row, spot));
            }
            return byTurns;
        }
        var placement = CarePlacementId.fresh();
        placings.put(key, placement);
        said.add(
                new ChildRegister.IsPlaced(
                        child,
                        placement,
                        spot.location(),
                        spot.careType(),
                        new DateRange(from, row.end())));
        said.add(
                new ChildRegister.Plays(
                        child, placement, spot.group(), byTurns ? row.days() : null, from, true));
        var days = allDays(row, spot);
        if (days != null) {
            said.add(new ChildRegister.Comes(child, placement, days, from));
        }
        remember(at, row, spot, child, placement, from);
        return true;
    }

    private Problem twice(RowRef at, ChildRow row, Spot spot) {
        boolean sameGroup =
                rowsOf(row, spot).stream()
                        .anyMatch(each ->
                                !each.at().equals(at) && each.spot().group().equals(spot.group()));
        return sameGroup
                ? lists.problem(at, nameColumn(at), Problem.Weight.ASKS, "child-twice")
                : lists.problem(at, Meaning.DAYS, Problem.Weight.ASKS, "two-groups");
    }

    private Meaning nameColumn(RowRef at) {
        for (var meaning : List.of(Meaning.FIRST_NAME, Meaning.FULL_NAME, Meaning.SURNAME_FIRST)) {
            if (lists.column(at, meaning) >= 0) {
                return meaning;
            }
        }
        return Meaning.LAST_NAME;
    }

    private void remember(
            RowRef at,
            ChildRow row,
            Spot spot,
            ChildId child,
            CarePlacementId placement,
            LocalDate from) {
        placementOfRow.put(at, placement);
        kids.put(
                placement,
                new Kid(
                        child,
                        placement,
                        row.name(),
                        row.birthDate(),
                        allGroups(row, spot),
                        from,
                        row.end(),
                        allDays(row, spot),
                        row.number(),
                        null));
    }

    private void compare(
            RowRef at,
            ChildRow row,
            Spot spot,
            ChildId child,
            List<Problem> problems,
            List<String> waits) {
        var person = placements(child).getFirst();
        List<Difference> differences = new ArrayList<>();
        List<ChildRegister.Change> said = new ArrayList<>();
        compareName(row, person, differences, said);
        compareDescription(row, person, differences, said);
        for (var email : row.guardianEmails()) {
            var address = email.toLowerCase(Locale.ROOT);
            if (!person.emails().contains(address)) {
                differences.add(
                        new Difference(
                                Meaning.EMAIL,
                                person.emails().isEmpty()
                                        ? null
                                        : String.join(", ", person.emails()),
                                address));
                said.add(new ChildRegister.HasGuardian(child, address, today));
            }
        }
        if (row.number() != null && !known.childNumbers().containsKey(number(row.number(), spot))) {
            said.add(new ChildRegister.HasNumber(child, number(row.number(), spot)));
        }
        var placement = placement(child, spot);
        if (placement == null || placement.placement() == null) {
            differences.add(new Difference(Meaning.LOCATION, whereNow(child), spot.label()));
            if (!place(at, row, spot, child, said, problems)) {
                lines.add(line(at, Status.ASKS, row, spot, List.of(), problems, waits));
                return;
            }
        } else {
            placementOfRow.put(at, placement.placement());
            if (!isFirst(at, row, spot) && !isInGroupsByTurns(row, spot)) {
                problems.add(twice(at, row, spot));
                lines.add(line(at, Status.ASKS, row, spot, List.of(), problems, waits));
                return;
            }
            comparePlacement(at, row, spot, placement, placement.placement(), differences, said);
        }
        changes.put(at, said);
        lines.add(
                line(
                        at,
                        said.isEmpty() ? Status.SAME : Status.CHANGED,
                        row,
                        spot,
                        differences,
                        problems,
                        waits));
    }

    private @Nullable String whereNow(ChildId child) {
        var groups = new LinkedHashSet<GroupId>();
        placements(child)
                .forEach(p ->
                        p.groups().forEach(id -> groups.add(new GroupId(UUID.fromString(id)))));
        var there = places.labels(groups);
        return there.isEmpty() ? null : there;
    }

    private void compareName(
            ChildRow row,
            ChildRegister.Known person,
            List<Difference> differences,
            List<ChildRegister.Change> said) {
        var name = row.name();
        boolean worse =
                Spelling.hasLostLetters(name.full()) && Spelling.canBe(name.full(), person.name());
        boolean plainer =
                !name.full().equals(person.name())
                        && Spelling.key(person.name()).equals(name.key())
                        && isPlainer(name.full(), person.name());
        if (!worse && !plainer && !name.full().equals(person.name())) {
            differences.add(new Difference(Meaning.LAST_NAME, person.name(), name.full()));
            said.add(new ChildRegister.IsCalled(person.child(), name.first(), name.last(), today));
        }
    }

    /** A spelling without its accents never takes the place of one that has them. */
    private static boolean isPlainer(String now, String before) {
        return now.chars().filter(c -> c > 0x7F).count()
                <= before.chars().filter(c -> c > 0x7F).count();
    }

    private void compareDescription(
            ChildRow row,
            ChildRegister.Known person,
            List<Difference> differences,
            List<ChildRegister.Change> said) {
        int before = differences.size();
        var languages =
                row.homeLanguages().isEmpty() ? person.homeLanguages() : row.homeLanguages();
        var interests = row.interests().isEmpty() ? person.interests() : row.interests();
        var birth = row.birthDate() == null ? person.birthDate() : row.birthDate();
        Colleagues.differ(differences, Meaning.BIRTH_DATE, person.birthDate(), birth);
        Colleagues.differ(differences, Meaning.HOME_LANGUAGE, person.homeLanguages(), languages);
        Colleagues.differ(differences, Meaning.INTERESTS, person.interests(), interests);
        if (differences.size() > before) {
            said.add(new ChildRegister.IsDescribed(person.child(), birth, languages, interests));
        }
    }

    private boolean isFirst(RowRef at, ChildRow row, Spot spot) {
        var rows = rowsOf(row, spot);
        return rows.isEmpty() || rows.getFirst().at().equals(at);
    }

    private void comparePlacement(
            RowRef at,
            ChildRow row,
            Spot spot,
            ChildRegister.Known now,
            CarePlacementId placement,
            List<Difference> differences,
            List<ChildRegister.Change> said) {
        var from = Objects.requireNonNull(now.fromDay());
        var start = row.start() == null ? from : row.start();
        var end = row.end() == null ? now.throughDay() : row.end();
        var effective = start.isAfter(today) ? start : today;
        boolean byTurns = isInGroupsByTurns(row, spot);
        if (isFirst(at, row, spot)) {
            Colleagues.differ(differences, Meaning.START, from, start);
            Colleagues.differ(differences, Meaning.END, now.throughDay(), end);
            if (!start.equals(from) || !Objects.equals(end, now.throughDay())) {
                said.add(
                        new ChildRegister.Lasts(now.child(), placement, new DateRange(start, end)));
            }
            var days = allDays(row, spot);
            if (days != null && Colleagues.differsFrom(days, now.days())) {
                differences.add(new Difference(Meaning.DAYS, now.days(), days));
                said.add(
                        new ChildRegister.Comes(
                                now.child(),
                                placement,
                                days,
                                now.days() == null ? start : effective));
            }
        }
        boolean moves = allGroups(row, spot).stream().anyMatch(group -> !now.playsIn(group));
        if (moves) {
            if (!now.playsIn(spot.group())) {
                differences.add(new Difference(Meaning.GROUP, whereNow(now.child()), spot.label()));
            }
            said.add(
                    new ChildRegister.Plays(
                            now.child(),
                            placement,
                            spot.group(),
                            byTurns ? row.days() : null,
                            effective,
                            !isFirst(at, row, spot)));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Question> questions() {
        return questions;
    }

    List<ChildRegister.Change> changes(RowRef at) {
        return changes.getOrDefault(at, List.of());
    }

    /** The child of a row that tells of mentors too. */
    Optional<Kid> ofRow(RowRef at) {
        var placement = placementOfRow.get(at);
        return placement == null ? Optional.empty() : Optional.ofNullable(kids.get(placement));
    }

    List<Kid> all() {
        return List.copyOf(kids.values());
    }

    /**
     * Children who are known from lists like these, at the locations that these lists are about,
     * and who stand in none of them. Nothing happens to them by itself.
     */
    List<Missing> missing() {
        Set<String> covered = new HashSet<>();
        for (var sheet : lists.sheets()) {
            for (var row : sheet.children()) {
                places.spot(row.location(), row.group())
                        .ifPresent(spot -> covered.add(spot.location().value().toString()));
            }
        }
        List<Missing> missing = new ArrayList<>();
        for (var child : known.children()) {
            var location = child.location();
            boolean expected =
                    child.placement() != null
                            && location != null
                            && covered.contains(location.value().toString())
                            && numbered.contains(child.child());
            if (expected && !seen.contains(child.child())) {
                missing.add(
                        new Missing(
                                child.child(),
                                child.name(),
                                String.valueOf(whereNow(child.child()))));
            }
        }
        return missing;
    }

    private List<ChildRegister.Known> placements(ChildId child) {
        return byId.getOrDefault(child, List.of());
    }
}
