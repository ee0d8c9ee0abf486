package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

    /** A row while it is held against what is known. */
    private record Held(RowRef at, ChildRow row, List<Problem> problems, List<String> waits) {}

    private final Lists lists;
    private final KnownKids known;
    private final Places places;
    private final Asking asking;
    private final Turns turns;
    private final LocalDate today;

    private final Map<String, Fresh> fresh = new HashMap<>();
    private final Map<String, CarePlacementId> placings = new HashMap<>();
    private final Map<CarePlacementId, Kid> kids = new LinkedHashMap<>();
    private final Map<RowRef, CarePlacementId> placementOfRow = new HashMap<>();
    private final Set<ChildId> seen = new HashSet<>();
    private final Set<CarePlacementId> here = new HashSet<>();

    private final List<Line> lines = new ArrayList<>();
    private final Map<RowRef, List<ChildRegister.Change>> changes = new HashMap<>();

    private Kids(Lists lists, Knowledge known, Places places, Asking asking, LocalDate today) {
        this.lists = lists;
        this.known = new KnownKids(known);
        this.places = places;
        this.asking = asking;
        this.turns = new Turns(lists, places);
        this.today = today;
        for (var child : known.children()) {
            if (child.placement() != null && child.fromDay() != null) {
                here.add(child.placement());
                kids.put(child.placement(), kid(child, child.placement(), child.fromDay()));
            }
        }
    }

    private Kid kid(ChildRegister.Known child, CarePlacementId placement, LocalDate from) {
        return new Kid(
                child.child(),
                placement,
                new PersonName(child.givenName(), child.surname()),
                child.birthDate(),
                Differences.groups(child.groups()),
                from,
                child.throughDay(),
                child.days(),
                known.number(child.child()),
                null);
    }

    static Kids of(Lists lists, Knowledge known, Places places, Asking asking, LocalDate today) {
        var kids = new Kids(lists, known, places, asking, today);
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).children()) {
                kids.hold(new RowRef(i, row.row()), row);
            }
        }
        return kids;
    }

    private void hold(RowRef at, ChildRow row) {
        var held = new Held(at, row, new ArrayList<>(lists.problems(at)), new ArrayList<>());
        var spot = places.of(at, row.location(), row.group(), held.problems(), held.waits());
        var match = spot == null ? null : match(held, spot);
        if (match != null) {
            seen.add(match);
            var better = known.placements(match).getFirst().name();
            held.problems()
                    .removeIf(p ->
                            p.reason().equals("name-lost-letters")
                                    && Spelling.canBe(row.name().full(), better));
        }
        if (match == null && row.birthDate() == null && !isAskedAlready(held, Meaning.BIRTH_DATE)) {
            held.problems()
                    .add(
                            lists.problem(
                                    at, Meaning.BIRTH_DATE, Problem.Weight.ASKS, "birth-missing"));
        }
        boolean clear =
                held.waits().stream().noneMatch(asking::isOpen)
                        && held.problems().stream().noneMatch(Problem::holdsBack);
        if (spot == null || !clear) {
            waitFor(held, spot, match);
        } else if (match == null) {
            takeIn(held, spot);
        } else {
            compare(held, spot, match);
        }
    }

    private boolean isAskedAlready(Held held, Meaning meaning) {
        int column = lists.column(held.at(), meaning);
        return column >= 0 && held.problems().stream().anyMatch(p -> p.column() == column);
    }

    private @Nullable ChildId match(Held held, Spot spot) {
        var found = known.candidates(held.row(), spot);
        if (found.children().isEmpty()) {
            return null;
        }
        return found.sure() ? found.children().getFirst() : ask(held, found.children());
    }

    private static String question(RowRef at) {
        return "child:" + at.list() + "/" + at.row();
    }

    private @Nullable ChildId ask(Held held, List<ChildId> candidates) {
        List<Question.Option> options = new ArrayList<>();
        for (var candidate : candidates) {
            var child = known.placements(candidate).getFirst();
            options.add(
                    Question.Option.of(
                            candidate.value().toString(), child.name(), child.birthDate()));
        }
        options.add(Question.Option.said(Question.Option.NEW));
        options.add(Question.Option.said(Question.Option.LATER));
        var key = question(held.at());
        var answer =
                asking.ask(
                        key,
                        Question.Kind.SAME_CHILD,
                        List.of(held.row().name().full()),
                        List.of(held.at()),
                        options);
        held.waits().add(key);
        return candidates.stream()
                .filter(child -> child.value().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }

    private void say(Held held, Status status, @Nullable Spot spot, Differences differences) {
        var row = held.row();
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        Differences.show(values, Meaning.GROUP, spot == null ? row.group() : spot.groupName());
        Differences.show(
                values, Meaning.LOCATION, spot == null ? row.location() : spot.locationName());
        Differences.show(values, Meaning.DAYS, row.days());
        Differences.show(values, Meaning.BIRTH_DATE, row.birthDate());
        var placement = placementOfRow.get(held.at());
        lines.add(
                new Line(
                        held.at(),
                        status,
                        placement != null && here.contains(placement) ? placement : null,
                        row.name().full(),
                        values,
                        differences.all(),
                        List.copyOf(held.problems()),
                        List.copyOf(held.waits()),
                        List.of()));
    }

    /** What a mentor's list tells of this child waits for this row. */
    private void waitFor(Held held, @Nullable Spot spot, @Nullable ChildId match) {
        var placed = match == null || spot == null ? null : known.placement(match, spot);
        if (placed != null && placed.placement() != null) {
            placementOfRow.put(held.at(), placed.placement());
        } else {
            var placement = CarePlacementId.fresh();
            var row = held.row();
            placementOfRow.put(held.at(), placement);
            kids.put(
                    placement,
                    new Kid(
                            match == null ? ChildId.fresh() : match,
                            placement,
                            row.name(),
                            row.birthDate(),
                            spot == null ? Set.of() : Set.of(spot.group()),
                            row.start() == null ? today : row.start(),
                            row.end(),
                            row.days(),
                            row.number(),
                            held.at()));
        }
        say(held, Status.ASKS, spot, new Differences());
    }

    private void takeIn(Held held, Spot spot) {
        var row = held.row();
        var birth = Objects.requireNonNull(row.birthDate());
        var sameAs = Turns.identity(row, spot);
        var before = fresh.get(sameAs);
        if (before != null
                && !(before.nameKey().equals(row.name().key())
                        && birth.equals(before.birthDate()))) {
            held.problems()
                    .add(
                            lists.problem(
                                    held.at(),
                                    Meaning.NUMBER,
                                    Problem.Weight.ASKS,
                                    "number-twice",
                                    "" + before.first().row()));
            waitFor(held, spot, null);
            return;
        }
        var child = before == null ? ChildId.fresh() : before.id();
        List<ChildRegister.Change> said = new ArrayList<>();
        if (before == null) {
            fresh.put(sameAs, new Fresh(child, row.name().key(), birth, held.at()));
            said.add(
                    new ChildRegister.TakesIn(
                            child,
                            row.name().first(),
                            row.name().last(),
                            birth,
                            row.homeLanguages(),
                            row.interests()));
            for (var email : row.guardianEmails()) {
                said.add(guardian(row, child, email));
            }
            if (row.number() != null) {
                said.add(new ChildRegister.HasNumber(child, known.number(row.number(), spot)));
            }
        }
        asking.settle(question(held.at()), child.value().toString());
        if (place(held, spot, child, said)) {
            changes.put(held.at(), said);
            say(held, Status.NEW, spot, new Differences());
        } else {
            say(held, Status.ASKS, spot, new Differences());
        }
    }

    /**
     * Places a child, or puts it in a second group on other days.
     *
     * @return whether that goes together with the rows before
     */
    private boolean place(Held held, Spot spot, ChildId child, List<ChildRegister.Change> said) {
        var row = held.row();
        var from = row.start() == null ? today : row.start();
        boolean byTurns = turns.areTaken(row, spot);
        var key = child.value() + "/" + spot.location().value() + "/" + spot.careType();
        var placed = placings.get(key);
        if (placed != null) {
            placementOfRow.put(held.at(), placed);
            if (byTurns) {
                said.add(
                        new ChildRegister.Plays(
                                child, placed, spot.group(), row.days(), from, true));
            } else {
                held.problems().add(twice(held, spot));
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
        var days = turns.days(row, spot);
        if (days != null) {
            said.add(new ChildRegister.Comes(child, placement, days, from));
        }
        placementOfRow.put(held.at(), placement);
        kids.put(
                placement,
                new Kid(
                        child,
                        placement,
                        row.name(),
                        row.birthDate(),
                        turns.groups(row, spot),
                        from,
                        row.end(),
                        days,
                        row.number(),
                        null));
        return true;
    }

    private Problem twice(Held held, Spot spot) {
        return turns.isTwiceInOneGroup(held.at(), held.row(), spot)
                ? lists.problem(
                        held.at(), lists.nameColumn(held.at()), Problem.Weight.ASKS, "child-twice")
                : lists.problem(held.at(), Meaning.DAYS, Problem.Weight.ASKS, "two-groups");
    }

    private void compare(Held held, Spot spot, ChildId child) {
        var row = held.row();
        var person = known.placements(child).getFirst();
        var differences = new Differences();
        List<ChildRegister.Change> said = new ArrayList<>();
        compareName(row, person, differences, said);
        compareDescription(row, person, differences, said);
        compareGuardians(row, person, differences, said);
        if (row.number() != null && !known.hasNumber(row.number(), spot)) {
            said.add(new ChildRegister.HasNumber(child, known.number(row.number(), spot)));
        }
        var placement = known.placement(child, spot);
        boolean goesTogether;
        if (placement == null || placement.placement() == null) {
            differences.add(Meaning.LOCATION, known.where(child, places), spot.label());
            goesTogether = place(held, spot, child, said);
        } else {
            placementOfRow.put(held.at(), placement.placement());
            goesTogether = turns.isFirst(held.at(), row, spot) || turns.areTaken(row, spot);
            if (goesTogether) {
                comparePlacement(held, spot, placement, placement.placement(), differences, said);
            } else {
                held.problems().add(twice(held, spot));
            }
        }
        if (!goesTogether) {
            say(held, Status.ASKS, spot, new Differences());
            return;
        }
        changes.put(held.at(), said);
        say(held, said.isEmpty() ? Status.SAME : Status.CHANGED, spot, differences);
    }

    private void compareName(
            ChildRow row,
            ChildRegister.Known person,
            Differences differences,
            List<ChildRegister.Change> said) {
        var name = row.name();
        if (!Spelling.isNoBetter(name.full(), person.name())) {
            differences.add(Meaning.LAST_NAME, person.name(), name.full());
            said.add(new ChildRegister.IsCalled(person.child(), name.first(), name.last(), today));
        }
    }

    private void compareDescription(
            ChildRow row,
            ChildRegister.Known person,
            Differences differences,
            List<ChildRegister.Change> said) {
        int before = differences.count();
        var languages =
                row.homeLanguages().isEmpty() ? person.homeLanguages() : row.homeLanguages();
        var interests = row.interests().isEmpty() ? person.interests() : row.interests();
        var birth = row.birthDate() == null ? person.birthDate() : row.birthDate();
        differences.compare(Meaning.BIRTH_DATE, person.birthDate(), birth);
        differences.compare(Meaning.HOME_LANGUAGE, person.homeLanguages(), languages);
        differences.compare(Meaning.INTERESTS, person.interests(), interests);
        if (differences.count() > before) {
            said.add(new ChildRegister.IsDescribed(person.child(), birth, languages, interests));
        }
    }

    private void compareGuardians(
            ChildRow row,
            ChildRegister.Known person,
            Differences differences,
            List<ChildRegister.Change> said) {
        for (var email : row.guardianEmails()) {
            var address = email.toLowerCase(Locale.ROOT);
            if (!person.emails().contains(address)) {
                differences.add(
                        Meaning.EMAIL,
                        person.emails().isEmpty() ? null : String.join(", ", person.emails()),
                        address);
                said.add(guardian(row, person.child(), email));
            }
        }
    }

    private ChildRegister.HasGuardian guardian(ChildRow row, ChildId child, String email) {
        var name = row.guardian(email);
        return new ChildRegister.HasGuardian(
                child, name.first(), name.last(), email.toLowerCase(Locale.ROOT), today);
    }

    private void comparePlacement(
            Held held,
            Spot spot,
            ChildRegister.Known now,
            CarePlacementId placement,
            Differences differences,
            List<ChildRegister.Change> said) {
        var row = held.row();
        var from = Objects.requireNonNull(now.fromDay());
        var start = row.start() == null ? from : row.start();
        var end = row.end() == null ? now.throughDay() : row.end();
        var effective = start.isAfter(today) ? start : today;
        boolean first = turns.isFirst(held.at(), row, spot);
        if (first) {
            differences.compare(Meaning.START, from, start);
            differences.compare(Meaning.END, now.throughDay(), end);
            if (!start.equals(from) || !Objects.equals(end, now.throughDay())) {
                said.add(
                        new ChildRegister.Lasts(now.child(), placement, new DateRange(start, end)));
            }
            var days = turns.days(row, spot);
            if (days != null && Differences.inDays(days, now.days())) {
                differences.add(Meaning.DAYS, now.days(), days);
                said.add(
                        new ChildRegister.Comes(
                                now.child(),
                                placement,
                                days,
                                now.days() == null ? start : effective));
            }
        }
        if (turns.groups(row, spot).stream().anyMatch(group -> !now.playsIn(group))) {
            if (!now.playsIn(spot.group())) {
                differences.add(Meaning.GROUP, known.where(now.child(), places), spot.label());
            }
            said.add(
                    new ChildRegister.Plays(
                            now.child(),
                            placement,
                            spot.group(),
                            turns.areTaken(row, spot) ? row.days() : null,
                            effective,
                            !first));
        }
    }

    List<Line> lines() {
        return lines;
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
        return known.missing(covered, seen, places);
    }
}
