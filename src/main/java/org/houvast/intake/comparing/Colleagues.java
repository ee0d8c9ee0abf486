package org.houvast.intake.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.PersonName;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.intake.reading.StaffFunction;
import org.houvast.intake.reading.StaffRow;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.jspecify.annotations.Nullable;

/**
 * Colleagues in lists, held against those who are known: by number, else by e-mail. A colleague
 * with the same name who was entered by hand is asked about, never taken for the same by itself.
 */
final class Colleagues {

    /**
     * Someone who can be meant by a mentor's name.
     *
     * @param mark what tells this person from others in every reading of the lists
     * @param waits the row in a list on which this person waits; {@code null} for who is there
     */
    record Person(
            StaffId id,
            PersonName name,
            String mark,
            @Nullable String number,
            Set<GroupId> groups,
            @Nullable DayPattern days,
            @Nullable Duration hours,
            @Nullable RowRef waits) {

        Person in(Set<GroupId> all) {
            return new Person(id, name, mark, number, all, days, hours, waits);
        }
    }

    private final Lists lists;
    private final Knowledge known;
    private final Places places;
    private final Asking asking;
    private final LocalDate today;

    private final Map<StaffId, StaffRegister.Known> byId = new HashMap<>();
    private final Map<String, StaffRegister.Known> byEmail = new HashMap<>();
    private final Map<String, List<StaffRegister.Known>> byName = new HashMap<>();
    private final Set<StaffId> numbered;

    private final Map<String, Fresh> fresh = new HashMap<>();
    private final Map<StaffId, Person> people = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<RowRef, List<StaffRegister.Change>> changes = new HashMap<>();

    /** A new colleague may stand in a list once per group. */
    private record Fresh(StaffId id, String nameKey, RowRef first) {}

    private Colleagues(
            Lists lists, Knowledge known, Places places, Asking asking, LocalDate today) {
        this.lists = lists;
        this.known = known;
        this.places = places;
        this.asking = asking;
        this.today = today;
        this.numbered = Set.copyOf(known.staffNumbers().values());
        for (var colleague : known.staff()) {
            byId.put(colleague.staff(), colleague);
            byName.computeIfAbsent(Spelling.key(colleague.name()), _ -> new ArrayList<>())
                    .add(colleague);
            if (colleague.email() != null) {
                byEmail.put(colleague.email(), colleague);
            }
            people.put(
                    colleague.staff(),
                    new Person(
                            colleague.staff(),
                            new PersonName(colleague.givenName(), colleague.surname()),
                            colleague.staff().value().toString(),
                            null,
                            Differences.groups(colleague.groups()),
                            colleague.days(),
                            duration(colleague.contractHours()),
                            null));
        }
    }

    static Colleagues of(
            Lists lists, Knowledge known, Places places, Asking asking, LocalDate today) {
        var colleagues = new Colleagues(lists, known, places, asking, today);
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).staff()) {
                colleagues.hold(new RowRef(i, row.row()), row);
            }
        }
        return colleagues;
    }

    private void hold(RowRef at, StaffRow row) {
        var problems = new ArrayList<>(lists.problems(at));
        var waits = new ArrayList<String>();
        var spot = places.of(at, row.location(), row.group(), problems, waits);
        var match = spot == null ? null : match(at, row, spot, waits);
        problems.removeIf(problem -> isKnownBetter(problem, row.name(), match));
        boolean clear =
                waits.stream().noneMatch(asking::isOpen)
                        && problems.stream().noneMatch(Problem::holdsBack);
        if (spot == null || !clear) {
            lines.add(
                    line(
                            at,
                            Status.ASKS,
                            match == null ? null : match.staff(),
                            row,
                            spot,
                            List.of(),
                            problems,
                            waits));
            waitFor(at, row, spot, match);
            return;
        }
        if (match == null) {
            begin(at, row, spot, problems, waits);
        } else {
            compare(at, row, spot, match, problems, waits);
        }
    }

    /** A better spelling that is known already never gives way to one that lost letters. */
    private static boolean isKnownBetter(
            Problem problem, PersonName name, StaffRegister.@Nullable Known match) {
        return match != null
                && problem.reason().equals("name-lost-letters")
                && Spelling.canBe(name.full(), match.name());
    }

    private StaffRegister.@Nullable Known match(
            RowRef at, StaffRow row, Spot spot, List<String> waits) {
        if (row.number() != null) {
            var id = known.staffNumbers().get(number(row.number(), spot));
            if (id != null && byId.containsKey(id)) {
                return byId.get(id);
            }
            var elsewhere = atAnotherLocation(row);
            if (elsewhere != null) {
                return elsewhere;
            }
        }
        if (row.email() != null) {
            var same = byEmail.get(row.email().toLowerCase(Locale.ROOT));
            if (same != null) {
                return same;
            }
        }
        var namesakes =
                byName.getOrDefault(row.name().key(), List.of()).stream()
                        .filter(other -> row.number() == null || !numbered.contains(other.staff()))
                        .toList();
        if (row.number() == null) {
            var here = namesakes.stream().filter(other -> other.worksIn(spot.group())).toList();
            if (here.size() == 1) {
                return here.getFirst();
            }
        }
        return namesakes.isEmpty() ? null : ask(at, row, namesakes, waits);
    }

    /** The same number and the same name at another location: the same colleague. */
    private StaffRegister.@Nullable Known atAnotherLocation(StaffRow row) {
        for (var other : byName.getOrDefault(row.name().key(), List.of())) {
            if (numbersOf(other.staff()).contains(row.number())) {
                return other;
            }
        }
        return null;
    }

    private Set<String> numbersOf(StaffId staff) {
        var numbers = new LinkedHashSet<String>();
        known.staffNumbers()
                .forEach((number, id) -> {
                    if (id.equals(staff)) {
                        numbers.add(number.number());
                    }
                });
        return numbers;
    }

    private StaffRegister.Number number(String number, Spot spot) {
        return new StaffRegister.Number(known.source(), spot.location(), number);
    }

    private StaffRegister.@Nullable Known ask(
            RowRef at, StaffRow row, List<StaffRegister.Known> namesakes, List<String> waits) {
        List<Question.Option> options = new ArrayList<>();
        for (var other : namesakes) {
            options.add(
                    Question.Option.of(
                            other.staff().value().toString(), other.name(), workplaces(other)));
        }
        options.add(Question.Option.said(Question.Option.NEW));
        options.add(Question.Option.said(Question.Option.LATER));
        var key = question(at);
        var answer =
                asking.ask(
                        key,
                        Question.Kind.SAME_COLLEAGUE,
                        List.of(row.name().full()),
                        List.of(at),
                        options);
        waits.add(key);
        return namesakes.stream()
                .filter(other -> other.staff().value().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }

    private static String question(RowRef at) {
        return "staff:" + at.list() + "/" + at.row();
    }

    private String workplaces(StaffRegister.Known colleague) {
        return places.labels(Differences.groups(colleague.groups()));
    }

    private Line line(
            RowRef at,
            Status status,
            @Nullable StaffId subject,
            StaffRow row,
            @Nullable Spot spot,
            List<Difference> differences,
            List<Problem> problems,
            List<String> waits) {
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        Differences.show(values, Meaning.GROUP, spot == null ? row.group() : spot.groupName());
        Differences.show(
                values, Meaning.LOCATION, spot == null ? row.location() : spot.locationName());
        Differences.show(values, Meaning.DAYS, row.days());
        Differences.show(values, Meaning.CONTRACT_HOURS, row.contractHours());
        return new Line(
                at,
                status,
                subject,
                row.name().full(),
                values,
                differences,
                List.copyOf(problems),
                List.copyOf(waits),
                List.of());
    }

    /** A mentor's name may mean this colleague; then that row waits for this one. */
    private void waitFor(
            RowRef at, StaffRow row, @Nullable Spot spot, StaffRegister.@Nullable Known match) {
        if (match == null && !row.name().isEmpty()) {
            var id = StaffId.fresh();
            people.put(id, person(id, row, spot == null ? Set.of() : Set.of(spot.group()), at));
        }
    }

    private static Person person(
            StaffId id, StaffRow row, Set<GroupId> groups, @Nullable RowRef waits) {
        var mark =
                row.name().key() + "/" + (row.number() == null ? "row " + row.row() : row.number());
        return new Person(
                id, row.name(), mark, row.number(), groups, row.days(), row.contractHours(), waits);
    }

    private void begin(
            RowRef at, StaffRow row, Spot spot, List<Problem> problems, List<String> waits) {
        var number = row.number() == null ? null : number(row.number(), spot);
        var sameAs =
                number != null ? spot.location().value() + "/" + row.number() : email(row.email());
        var before = sameAs == null ? null : fresh.get(sameAs);
        if (before != null && !before.nameKey().equals(row.name().key())) {
            problems.add(
                    lists.problem(
                            at,
                            number == null ? Meaning.EMAIL : Meaning.NUMBER,
                            Problem.Weight.ASKS,
                            "number-twice",
                            "" + before.first().row()));
            lines.add(line(at, Status.ASKS, null, row, spot, List.of(), problems, waits));
            return;
        }
        var id = before == null ? StaffId.fresh() : before.id();
        asking.settle(question(at), id.value().toString());
        var from = from(row);
        List<StaffRegister.Change> said = new ArrayList<>();
        if (before == null) {
            said.add(
                    new StaffRegister.Begins(
                            id,
                            row.name().first(),
                            row.name().last(),
                            position(row.function(), Position.EDUCATOR),
                            email(row.email()),
                            hours(row.contractHours()),
                            row.hobbies()));
            if (number != null) {
                said.add(new StaffRegister.HasNumber(id, number));
            }
            if (sameAs != null) {
                fresh.put(sameAs, new Fresh(id, row.name().key(), at));
            }
            if (row.days() != null) {
                said.add(new StaffRegister.Works(id, row.days(), from));
            }
        }
        var groups = new LinkedHashSet<GroupId>();
        var person = people.get(id);
        if (person != null) {
            groups.addAll(person.groups());
        }
        if (groups.add(spot.group())) {
            said.add(new StaffRegister.Joins(id, spot.group(), from));
        }
        people.put(id, person == null ? person(id, row, groups, null) : person.in(groups));
        changes.put(at, said);
        lines.add(line(at, Status.NEW, null, row, spot, List.of(), problems, waits));
    }

    /** Someone works here since the day that the list says, or as far as we know from today. */
    private LocalDate from(StaffRow row) {
        var start = row.start();
        return start == null ? today : start;
    }

    private static Position position(@Nullable StaffFunction function, Position otherwise) {
        if (function == null) {
            return otherwise;
        }
        return switch (function) {
            case LEADER -> Position.LEADER;
            case ASSISTANT_LEADER -> Position.ASSISTANT_LEADER;
            case EDUCATOR, EDUCATOR_IN_TRAINING -> Position.EDUCATOR;
            case COACH, OTHER -> Position.OTHER;
        };
    }

    private static @Nullable String email(@Nullable String email) {
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static @Nullable BigDecimal hours(@Nullable Duration hours) {
        return hours == null
                ? null
                : BigDecimal.valueOf(hours.toMinutes())
                        .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }

    private void compare(
            RowRef at,
            StaffRow row,
            Spot spot,
            StaffRegister.Known known,
            List<Problem> problems,
            List<String> waits) {
        var differences = new Differences();
        List<StaffRegister.Change> said = new ArrayList<>();
        var name =
                Spelling.isNoBetter(row.name().full(), known.name())
                        ? new PersonName(known.givenName(), known.surname())
                        : row.name();
        var hours = hours(row.contractHours());
        var position = position(row.function(), known.position());
        var email = email(row.email());
        differences.compare(Meaning.LAST_NAME, known.name(), name.full());
        differences.compare(
                Meaning.CONTRACT_HOURS, duration(known.contractHours()), row.contractHours());
        differences.compare(Meaning.FUNCTION, known.position(), position);
        differences.compare(Meaning.EMAIL, known.email(), email);
        differences.compare(
                Meaning.INTERESTS,
                known.interests(),
                row.hobbies().isEmpty() ? known.interests() : row.hobbies());
        if (differences.count() > 0) {
            said.add(
                    new StaffRegister.IsDescribed(
                            known.staff(),
                            name.first().isEmpty() ? known.givenName() : name.first(),
                            name.last().isEmpty() ? known.surname() : name.last(),
                            position,
                            email == null ? known.email() : email,
                            hours == null ? known.contractHours() : hours,
                            row.hobbies().isEmpty() ? known.interests() : row.hobbies()));
        }
        if (Differences.inDays(row.days(), known.days())) {
            differences.add(Meaning.DAYS, known.days(), Objects.requireNonNull(row.days()));
            said.add(
                    new StaffRegister.Works(
                            known.staff(),
                            Objects.requireNonNull(row.days()),
                            known.days() == null ? from(row) : today));
        }
        if (!known.worksIn(spot.group())) {
            differences.add(Meaning.GROUP, workplaces(known), spot.label());
            said.add(new StaffRegister.Joins(known.staff(), spot.group(), today));
        }
        var number = row.number() == null ? null : number(row.number(), spot);
        if (number != null && !this.known.staffNumbers().containsKey(number)) {
            said.add(new StaffRegister.HasNumber(known.staff(), number));
        }
        people.computeIfPresent(
                known.staff(), (_, person) -> person.in(with(person.groups(), spot.group())));
        changes.put(at, said);
        lines.add(
                line(
                        at,
                        said.isEmpty() ? Status.SAME : Status.CHANGED,
                        known.staff(),
                        row,
                        spot,
                        differences.all(),
                        problems,
                        waits));
    }

    private static Set<GroupId> with(Set<GroupId> groups, GroupId group) {
        var all = new LinkedHashSet<>(groups);
        all.add(group);
        return all;
    }

    private static @Nullable Duration duration(@Nullable BigDecimal hours) {
        return hours == null
                ? null
                : Duration.ofMinutes(hours.multiply(BigDecimal.valueOf(60)).longValue());
    }

    List<Line> lines() {
        return lines;
    }

    List<Person> people() {
        return List.copyOf(people.values());
    }

    List<StaffRegister.Change> changes(RowRef at) {
        return changes.getOrDefault(at, List.of());
    }
}
