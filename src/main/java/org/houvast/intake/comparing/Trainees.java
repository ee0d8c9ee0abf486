package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
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
import org.houvast.foundation.Country;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.intake.reading.Dates;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.PersonName;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.intake.reading.TraineeRow;
import org.houvast.mentorship.MenteeId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeId;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;

/**
 * Trainees in lists, held against those who are known: by e-mail, else by name and group or school.
 * Namesakes are asked about. Who has left already and is not known stays out: nobody needs their
 * data.
 */
final class Trainees {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** A last day that is asked for lies at least so far ahead. */
    private static final int WEEKS_AHEAD = 4;

    /** A trainee that is new in these lists. */
    private record Fresh(TraineeId id, String nameKey, RowRef first) {}

    /** A row while it is held against what is known. */
    private record Held(
            RowRef at,
            TraineeRow row,
            List<Problem> problems,
            List<String> waits,
            List<Line.Remark> remarks) {}

    private final Lists lists;
    private final Knowledge known;
    private final Places places;
    private final MentorNames names;
    private final Asking asking;
    private final LocalDate today;

    private final Map<TraineeId, List<TraineeRegister.Known>> byId = new LinkedHashMap<>();
    private final Map<String, List<TraineeId>> byName = new HashMap<>();
    private final Map<String, TraineeId> byEmail = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Fresh> fresh = new HashMap<>();
    private final Map<String, RowRef> started = new HashMap<>();
    private final Map<PlacementId, RowRef> taken = new HashMap<>();
    private final Set<TraineeId> seen = new HashSet<>();

    private final List<Line> lines = new ArrayList<>();
    private final Map<RowRef, List<TraineeRegister.Change>> changes = new HashMap<>();
    private final Map<RowRef, Work.Pair> pairs = new HashMap<>();

    private Trainees(
            Lists lists,
            Knowledge known,
            Places places,
            MentorNames names,
            Asking asking,
            LocalDate today) {
        this.lists = lists;
        this.known = known;
        this.places = places;
        this.names = names;
        this.asking = asking;
        this.today = today;
        for (var trainee : known.trainees()) {
            if (!byId.containsKey(trainee.trainee())) {
                byName.computeIfAbsent(Spelling.key(trainee.name()), _ -> new ArrayList<>())
                        .add(trainee.trainee());
            }
            byId.computeIfAbsent(trainee.trainee(), _ -> new ArrayList<>()).add(trainee);
            if (trainee.email() != null) {
                byEmail.put(trainee.email(), trainee.trainee());
            }
        }
    }

    static Trainees of(
            Lists lists,
            Knowledge known,
            Places places,
            MentorNames names,
            Asking asking,
            LocalDate today) {
        var trainees = new Trainees(lists, known, places, names, asking, today);
        for (var sheet : lists.sheets()) {
            sheet.trainees().forEach(trainees::name);
        }
        for (int i = 0; i < lists.sheets().size(); i++) {
            for (var row : lists.sheets().get(i).trainees()) {
                trainees.hold(new RowRef(i, row.row()), row);
            }
        }
        return trainees;
    }

    /**
     * Who stands in which group in these lists: a placement there is not another one that moved.
     */
    private void name(TraineeRow row) {
        places.spot(row.location(), row.group())
                .ifPresent(spot -> named.add(row.name().key() + "@" + spot.group().value()));
    }

    private void hold(RowRef at, TraineeRow row) {
        var held =
                new Held(
                        at,
                        row,
                        new ArrayList<>(lists.problems(at)),
                        new ArrayList<>(),
                        new ArrayList<>());
        var spot = spot(held);
        var match = spot == null ? null : match(held, spot);
        if (match != null) {
            seen.add(match);
            var better = first(match).name();
            held.problems()
                    .removeIf(p ->
                            p.reason().equals("name-lost-letters")
                                    && Spelling.canBe(row.name().full(), better));
        }
        var now = match == null || spot == null ? null : placement(match, row, spot);
        if (now == null && row.end() != null && row.end().isBefore(today)) {
            held.remarks().add(new Line.Remark("trainee-left", List.of()));
            say(held, Status.SAME, spot, null, new Differences());
            return;
        }
        var kind = kind(held, now);
        var through =
                row.end() != null ? row.end() : now == null ? lastDay(held) : now.throughDay();
        var mentor = mentor(held, spot);
        judge(held, kind, now);
        if (spot == null || through == null || !isClear(held)) {
            say(held, Status.ASKS, spot, now, new Differences());
        } else if (now == null) {
            start(held, spot, match, kind, through, mentor);
        } else {
            compare(held, spot, now, kind, through, mentor);
        }
    }

    private boolean isClear(Held held) {
        return held.waits().stream().noneMatch(asking::isOpen)
                && held.problems().stream().noneMatch(Problem::holdsBack)
                && held.remarks().stream().noneMatch(r -> r.key().startsWith("waits-"));
    }

    /** The group of the row; where none is named, the group of the only mentor of that name. */
    private @Nullable Spot spot(Held held) {
        var row = held.row();
        if (row.group() == null && row.mentor() != null) {
            var ofMentor = names.groupsOfOnly(row.mentor());
            var here =
                    places.spots(row.location(), null).stream()
                            .filter(spot -> ofMentor.contains(spot.group()))
                            .toList();
            if (here.size() == 1) {
                return here.getFirst();
            }
        }
        return places.of(held.at(), row.location(), row.group(), held.problems(), held.waits());
    }

    private List<TraineeRegister.Known> placements(TraineeId trainee) {
        return byId.getOrDefault(trainee, List.of());
    }

    private TraineeRegister.Known first(TraineeId trainee) {
        return placements(trainee).getFirst();
    }

    private @Nullable TraineeId match(Held held, Spot spot) {
        var row = held.row();
        var email = email(row);
        if (email != null && byEmail.containsKey(email)) {
            return byEmail.get(email);
        }
        var namesakes =
                byName.getOrDefault(row.name().key(), List.of()).stream()
                        .filter(t -> email == null || first(t).email() == null)
                        .toList();
        var here = namesakes.stream().filter(t -> isHere(t, row, spot)).toList();
        if (here.size() == 1) {
            return here.getFirst();
        }
        return namesakes.isEmpty() ? null : ask(held, namesakes);
    }

    private boolean isHere(TraineeId trainee, TraineeRow row, Spot spot) {
        return placements(trainee).stream()
                .anyMatch(p ->
                        p.careGroup().equals(spot.group())
                                || (p.institute() != null
                                        && row.institute() != null
                                        && p.location().equals(spot.location())
                                        && Spelling.key(p.institute())
                                                .equals(Spelling.key(row.institute()))));
    }

    private static @Nullable String email(TraineeRow row) {
        return row.email() == null ? null : row.email().toLowerCase(Locale.ROOT);
    }

    private static String question(RowRef at) {
        return "trainee:" + at.list() + "/" + at.row();
    }

    private @Nullable TraineeId ask(Held held, List<TraineeId> namesakes) {
        List<Question.Option> options = new ArrayList<>();
        for (var namesake : namesakes) {
            var one = placements(namesake).getLast();
            options.add(
                    Question.Option.of(
                            namesake.value().toString(),
                            one.name(),
                            places.labels(Set.of(one.careGroup())),
                            one.institute(),
                            one.fromDay()));
        }
        options.add(Question.Option.said(Question.Option.NEW));
        options.add(Question.Option.said(Question.Option.LATER));
        var key = question(held.at());
        var answer =
                asking.ask(
                        key,
                        Question.Kind.SAME_TRAINEE,
                        List.of(held.row().name().full()),
                        List.of(held.at()),
                        options);
        held.waits().add(key);
        return namesakes.stream()
                .filter(trainee -> trainee.value().toString().equals(answer))
                .findFirst()
                .orElse(null);
    }

    /** The placement that a row means: in this group, else the only one of that time. */
    private TraineeRegister.@Nullable Known placement(TraineeId match, TraineeRow row, Spot spot) {
        var then =
                placements(match).stream()
                        .filter(p -> p.location().equals(spot.location()) && overlaps(p, row))
                        .toList();
        var inGroup = then.stream().filter(p -> p.careGroup().equals(spot.group())).findFirst();
        if (inGroup.isPresent()) {
            return inGroup.get();
        }
        var others =
                then.stream()
                        .filter(p ->
                                !named.contains(row.name().key() + "@" + p.careGroup().value()))
                        .toList();
        return others.size() == 1 ? others.getFirst() : null;
    }

    private boolean overlaps(TraineeRegister.Known placement, TraineeRow row) {
        var from = row.start() == null ? today : row.start();
        return !placement.throughDay().isBefore(from)
                && (row.end() == null || !placement.fromDay().isAfter(row.end()));
    }

    /** Under which rules: as the row says, as it is known, else as most do, to be put right. */
    private LearnerKind kind(Held held, TraineeRegister.@Nullable Known now) {
        var said = Learners.of(held.row(), known.country());
        if (said.isPresent()) {
            return said.get();
        }
        if (now != null) {
            return now.kind();
        }
        var text = held.row().learner() == null ? heading(held.at()) : held.row().learner();
        var possible = LearnerKind.in(known.country());
        var supposed = Learners.in(text, known.country());
        return LearnerKind.valueOf(
                asking.suppose(
                        "learner:" + Spelling.key(text),
                        Question.Kind.LEARNER,
                        List.of(text),
                        List.of(held.at()),
                        possible.stream().map(kind -> Question.Option.said(kind.name())).toList(),
                        (supposed == null ? possible.getFirst() : supposed).name()));
    }

    private String heading(RowRef at) {
        var sheet = lists.sheets().get(at.list()).sheet();
        int column = lists.column(at, lists.nameColumn(at));
        return column < 0 ? sheet.name() : sheet.headings().get(column);
    }

    /** The last day of who is new; asked once when the whole list has no such column. */
    private @Nullable LocalDate lastDay(Held held) {
        for (var meaning : List.of(Meaning.END, Meaning.PERIOD)) {
            int column = lists.column(held.at(), meaning);
            if (column >= 0) {
                if (held.problems().stream().noneMatch(p -> p.column() == column)) {
                    held.problems()
                            .add(
                                    lists.problem(
                                            held.at(),
                                            meaning,
                                            Problem.Weight.ASKS,
                                            "last-day-missing"));
                }
                return null;
            }
        }
        var proposed = endOfSchoolYear();
        var key = "last-day:" + proposed;
        var answer =
                asking.ask(
                        key,
                        Question.Kind.LAST_DAY,
                        List.of(),
                        List.of(held.at()),
                        List.of(
                                Question.Option.of(proposed.toString(), DAY.format(proposed)),
                                Question.Option.said(Question.Option.LATER)));
        held.waits().add(key);
        var day = answer == null ? Optional.<LocalDate>empty() : Dates.day(answer, today);
        if (day.isEmpty() && !asking.isOpen(key)) {
            held.remarks().add(new Line.Remark("waits-for-last-day", List.of()));
        }
        return day.orElse(null);
    }

    private LocalDate endOfSchoolYear() {
        var month = known.country() == Country.BE ? Month.JUNE : Month.JULY;
        var end = LocalDate.of(today.getYear(), month, month.minLength());
        return end.isBefore(today.plusWeeks(WEEKS_AHEAD)) ? end.plusYears(1) : end;
    }

    private @Nullable StaffId mentor(Held held, @Nullable Spot spot) {
        return spot == null
                ? null
                : names.whom(
                        held.at(),
                        held.row().mentor(),
                        Meaning.MENTOR,
                        Set.of(spot.group()),
                        held.problems(),
                        held.waits(),
                        held.remarks());
    }

    private boolean isPaid(TraineeRow row, LearnerKind kind, TraineeRegister.@Nullable Known now) {
        return row.paid() != null
                ? row.paid()
                : now == null ? Learners.isUsuallyPaid(kind) : now.paid();
    }

    private boolean counts(TraineeRow row, LearnerKind kind, TraineeRegister.@Nullable Known now) {
        return row.counts() != null
                ? row.counts()
                : now == null
                        ? Learners.usuallyCounts(kind) && isPaid(row, kind, null)
                        : now.countsForRatio();
    }

    /** What does not go together, and what is worth knowing. */
    private void judge(Held held, LearnerKind kind, TraineeRegister.@Nullable Known now) {
        var row = held.row();
        if (counts(row, kind, now) && !isPaid(row, kind, now) && kind != LearnerKind.PUPIL) {
            held.problems()
                    .add(
                            lists.problem(
                                    held.at(),
                                    lists.column(held.at(), Meaning.COUNTS) >= 0
                                            ? Meaning.COUNTS
                                            : Meaning.PAID,
                                    Problem.Weight.ASKS,
                                    "unpaid-counts"));
        }
        if (now == null && row.days() == null) {
            int column = lists.column(held.at(), Meaning.DAYS);
            if (column < 0) {
                held.remarks().add(new Line.Remark("days-unknown", List.of()));
            } else if (held.problems().stream().noneMatch(p -> p.column() == column)) {
                held.problems()
                        .add(
                                lists.problem(
                                        held.at(),
                                        Meaning.DAYS,
                                        Problem.Weight.ASKS,
                                        "days-missing"));
            }
        }
    }

    private void say(
            Held held,
            Status status,
            @Nullable Spot spot,
            TraineeRegister.@Nullable Known now,
            Differences differences) {
        var row = held.row();
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        Differences.show(values, Meaning.GROUP, spot == null ? row.group() : spot.groupName());
        Differences.show(
                values, Meaning.LOCATION, spot == null ? row.location() : spot.locationName());
        Differences.show(values, Meaning.DAYS, row.days());
        Differences.show(values, Meaning.INSTITUTE, row.institute());
        Differences.show(values, Meaning.START, row.start());
        Differences.show(values, Meaning.END, row.end());
        Differences.show(values, Meaning.MENTOR, row.mentor());
        lines.add(
                new Line(
                        held.at(),
                        status,
                        now == null ? null : now.placement(),
                        row.name().full(),
                        values,
                        differences.all(),
                        List.copyOf(held.problems()),
                        List.copyOf(held.waits()),
                        List.copyOf(held.remarks())));
    }

    private void twice(Held held, Spot spot, RowRef before) {
        held.problems()
                .add(
                        lists.problem(
                                held.at(),
                                lists.nameColumn(held.at()),
                                Problem.Weight.ASKS,
                                "trainee-twice",
                                "" + before.row()));
        say(held, Status.ASKS, spot, null, new Differences());
    }

    private void start(
            Held held,
            Spot spot,
            @Nullable TraineeId match,
            LearnerKind kind,
            LocalDate through,
            @Nullable StaffId mentor) {
        var row = held.row();
        var identity = identity(row);
        var before = fresh.get(identity);
        var from = row.start() == null ? today : row.start();
        if (from.isAfter(through)) {
            held.problems()
                    .add(
                            lists.problem(
                                    held.at(),
                                    Meaning.START,
                                    Problem.Weight.ASKS,
                                    "end-before-start"));
            say(held, Status.ASKS, spot, null, new Differences());
            return;
        }
        var trainee = match != null ? match : before != null ? before.id() : TraineeId.fresh();
        var same =
                started.putIfAbsent(
                        (match == null ? identity : match.value()) + "@" + spot.group().value(),
                        held.at());
        if (same != null || (before != null && !before.nameKey().equals(row.name().key()))) {
            twice(held, spot, same == null ? Objects.requireNonNull(before).first() : same);
            return;
        }
        fresh.putIfAbsent(identity, new Fresh(trainee, row.name().key(), held.at()));
        asking.settle(question(held.at()), trainee.value().toString());
        var placement = PlacementId.fresh();
        changes.put(
                held.at(),
                List.of(
                        new TraineeRegister.Starts(
                                trainee,
                                placement,
                                match == null && before == null,
                                new Placements.Start(
                                        row.name().first(),
                                        row.name().last(),
                                        email(row),
                                        kind,
                                        track(row),
                                        isPaid(row, kind, null),
                                        counts(row, kind, null),
                                        row.institute(),
                                        row.institute() == null ? null : row.programme(),
                                        row.teacher(),
                                        row.teacherContact(),
                                        known.country().name(),
                                        spot.group(),
                                        new DateRange(from, through),
                                        row.days() == null ? DayPattern.NEVER : row.days(),
                                        null,
                                        null,
                                        null,
                                        today))));
        if (mentor != null) {
            pairs.put(held.at(), pair(placement, from, mentor));
        }
        say(held, Status.NEW, spot, null, new Differences());
    }

    /** Who a new trainee is, within these lists. */
    private static String identity(TraineeRow row) {
        var email = email(row);
        return email != null
                ? email
                : row.number() != null
                        ? "nr " + row.number()
                        : row.name().key()
                                + "/"
                                + (row.institute() == null ? "" : Spelling.key(row.institute()));
    }

    /** A training without a school is a route in the organisation's own words. */
    private static @Nullable String track(TraineeRow row) {
        return row.track() == null && row.institute() == null ? row.programme() : row.track();
    }

    private static Work.Pair pair(PlacementId placement, LocalDate from, StaffId mentor) {
        return new Work.Pair(MenteeId.of(placement), from, mentor, Map.of(), null);
    }

    private void compare(
            Held held,
            Spot spot,
            TraineeRegister.Known now,
            LearnerKind kind,
            LocalDate through,
            @Nullable StaffId mentor) {
        var before = taken.putIfAbsent(now.placement(), held.at());
        if (before != null) {
            twice(held, spot, before);
            return;
        }
        var row = held.row();
        var differences = new Differences();
        List<TraineeRegister.Change> said = new ArrayList<>();
        compareDescription(row, now, differences, said);
        compareLearning(row, spot, now, kind, differences, said);
        var start = row.start() == null ? now.fromDay() : row.start();
        differences.compare(Meaning.START, now.fromDay(), start);
        differences.compare(Meaning.END, now.throughDay(), through);
        if (!start.equals(now.fromDay()) || !through.equals(now.throughDay())) {
            said.add(new TraineeRegister.Lasts(now.trainee(), now.placement(), start, through));
        }
        var days = row.days();
        if (days != null && Differences.inDays(days, now.days())) {
            differences.add(Meaning.DAYS, now.days(), days);
            said.add(
                    new TraineeRegister.Comes(
                            now.trainee(),
                            now.placement(),
                            days,
                            now.days() == null || start.isAfter(today) ? start : today));
        }
        changes.put(held.at(), said);
        boolean begins = compareMentor(held, now, start, mentor, differences);
        say(held, said.isEmpty() && !begins ? Status.SAME : Status.CHANGED, spot, now, differences);
    }

    private void compareDescription(
            TraineeRow row,
            TraineeRegister.Known now,
            Differences differences,
            List<TraineeRegister.Change> said) {
        var name =
                Spelling.isNoBetter(row.name().full(), now.name())
                        ? new PersonName(now.givenName(), now.surname())
                        : row.name();
        var email = email(row) == null ? now.email() : email(row);
        int before = differences.count();
        differences.compare(Meaning.LAST_NAME, now.name(), name.full());
        differences.compare(Meaning.EMAIL, now.email(), email);
        if (differences.count() > before) {
            said.add(
                    new TraineeRegister.IsDescribed(
                            now.trainee(), name.first(), name.last(), email));
        }
    }

    private void compareLearning(
            TraineeRow row,
            Spot spot,
            TraineeRegister.Known now,
            LearnerKind kind,
            Differences differences,
            List<TraineeRegister.Change> said) {
        int before = differences.count();
        var institute = row.institute() == null ? now.institute() : row.institute();
        var programme =
                row.programme() == null || institute == null ? now.programme() : row.programme();
        var track = track(row) == null ? now.track() : track(row);
        var teacher = row.teacher() == null ? now.teacherName() : row.teacher();
        var contact = row.teacherContact() == null ? now.teacherContact() : row.teacherContact();
        boolean paid = isPaid(row, kind, now);
        boolean counts = counts(row, kind, now);
        if (!now.careGroup().equals(spot.group())) {
            differences.add(Meaning.GROUP, places.labels(Set.of(now.careGroup())), spot.label());
        }
        differences.compare(Meaning.LEARNER, now.kind(), kind);
        differences.compare(Meaning.TRACK, now.track(), track);
        differences.compare(Meaning.INSTITUTE, now.institute(), institute);
        differences.compare(Meaning.PROGRAMME, now.programme(), programme);
        differences.compare(Meaning.TEACHER, now.teacherName(), teacher);
        differences.compare(Meaning.TEACHER_CONTACT, now.teacherContact(), contact);
        differences.compare(Meaning.PAID, now.paid(), paid);
        differences.compare(Meaning.COUNTS, now.countsForRatio(), counts);
        if (differences.count() > before) {
            said.add(
                    new TraineeRegister.Learns(
                            now.trainee(),
                            now.placement(),
                            spot.group(),
                            kind,
                            track,
                            paid,
                            counts,
                            known.country().name(),
                            institute,
                            programme,
                            teacher,
                            contact));
        }
    }

    /** A mentor who is there stays; whom a person left open stays open. */
    private boolean compareMentor(
            Held held,
            TraineeRegister.Known now,
            LocalDate start,
            @Nullable StaffId mentor,
            Differences differences) {
        if (mentor == null) {
            return false;
        }
        if (!known.guides().containsKey(now.placement())) {
            differences.add(Meaning.MENTOR, null, names.fullName(mentor));
            pairs.put(held.at(), pair(now.placement(), start, mentor));
            return true;
        }
        var present = known.guides().get(now.placement());
        if (present == null) {
            held.remarks().add(new Line.Remark("left-vacant", List.of()));
        } else if (!present.equals(mentor)) {
            held.remarks()
                    .add(new Line.Remark("has-another-mentor", List.of(names.fullName(present))));
        }
        return false;
    }

    List<Line> lines() {
        return lines;
    }

    List<TraineeRegister.Change> changes(RowRef at) {
        return changes.getOrDefault(at, List.of());
    }

    Optional<Work.Pair> pair(RowRef at) {
        return Optional.ofNullable(pairs.get(at));
    }

    /**
     * Who learns at the locations that these lists are about, at a school that they name if they
     * name any, and stands in none of them. Nothing happens to them by itself.
     */
    List<Missing> missing() {
        Set<String> locations = new HashSet<>();
        Set<String> institutes = new HashSet<>();
        for (var sheet : lists.sheets()) {
            for (var row : sheet.trainees()) {
                places.spot(row.location(), row.group())
                        .ifPresent(spot -> locations.add(spot.location().value().toString()));
                institutes.add(row.institute() == null ? "" : Spelling.key(row.institute()));
            }
        }
        List<Missing> missing = new ArrayList<>();
        for (var trainee : known.trainees()) {
            var institute = trainee.institute() == null ? "" : Spelling.key(trainee.institute());
            if (!trainee.throughDay().isBefore(today)
                    && locations.contains(trainee.location().value().toString())
                    && (institutes.contains("") || institutes.contains(institute))
                    && seen.add(trainee.trainee())) {
                missing.add(
                        new Missing(
                                trainee.placement(),
                                trainee.name(),
                                places.labels(Set.of(trainee.careGroup()))));
            }
        }
        return missing;
    }
}
