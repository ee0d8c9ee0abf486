package org.houvast.intake.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Spelling;
import org.houvast.mentorship.MenteeId;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.TraineeRegister;

/**
 * The outcome of holding lists against what is known: a line per row, the questions for a person,
 * whom the lists do not name, and the work that follows when someone says go.
 *
 * @param lines in the order of the lists and their rows
 * @param newGroups groups that do not exist yet
 * @param settled what answers mean from now on: the id of who was new, or was chosen
 */
public record Comparison(
        List<Line> lines,
        List<Question> questions,
        List<Workplace.Group> newGroups,
        List<Missing> missing,
        List<Missing> missingTrainees,
        Work work,
        Map<String, String> settled) {

    /**
     * @param said the answers that were given so far, by the keys of their questions
     * @param today the day on which changes take effect
     */
    public static Comparison of(
            Lists lists, Knowledge known, Map<String, String> said, LocalDate today) {
        return new Making(lists, known, said, today).make();
    }

    public long count(Status status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    /** How many rows are taken over when someone says go. */
    public long taken() {
        return count(Status.NEW) + count(Status.CHANGED);
    }

    private static final class Making {

        private final Lists lists;
        private final Knowledge known;
        private final Asking asking;
        private final Places places;
        private final Colleagues colleagues;
        private final Kids kids;
        private final Pairing pairing;
        private final Trainees trainees;
        private final Sites sites;
        private final Map<RowRef, Line> lines = new TreeMap<>();

        private Making(Lists lists, Knowledge known, Map<String, String> said, LocalDate today) {
            this.lists = lists;
            this.known = known;
            this.asking = new Asking(said);
            this.places = Places.of(lists, known, asking, today);
            this.colleagues = Colleagues.of(lists, known, places, asking, today);
            this.kids = Kids.of(lists, known, places, asking, today);
            var names = new MentorNames(lists, places, colleagues, asking);
            this.pairing = Pairing.of(lists, known, places, names, kids, asking, today);
            this.trainees = Trainees.of(lists, known, places, names, asking, today);
            this.sites = Sites.of(lists, known, asking);
        }

        private Comparison make() {
            colleagues.lines().forEach(line -> lines.put(line.at(), line));
            kids.lines().forEach(line -> lines.put(line.at(), line));
            sites.lines().forEach(line -> lines.put(line.at(), line));
            trainees.lines().forEach(line -> lines.put(line.at(), line));
            pairing.lines().forEach(line -> lines.merge(line.at(), line, Making::both));
            holdBackWhatLeansOnOthers();
            var work = work();
            return new Comparison(
                    List.copyOf(lines.values()),
                    questions(),
                    work.groups(),
                    kids.missing(),
                    trainees.missing(),
                    work,
                    asking.settled());
        }

        /** A row that tells of a child and of its mentor. */
        private static Line both(Line child, Line mentor) {
            var status =
                    child.status() == Status.ASKS || mentor.status() == Status.ASKS
                            ? Status.ASKS
                            : child.status() == Status.SAME && mentor.status() != Status.SAME
                                    ? Status.CHANGED
                                    : child.status();
            Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
            values.putAll(mentor.values());
            values.putAll(child.values());
            return new Line(
                    child.at(),
                    status,
                    child.subject() == null ? mentor.subject() : child.subject(),
                    child.name(),
                    values,
                    joined(child.differences(), mentor.differences()),
                    joined(child.problems(), mentor.problems()),
                    joined(child.questions(), mentor.questions()),
                    joined(child.remarks(), mentor.remarks()));
        }

        private static <T> List<T> joined(List<T> one, List<T> other) {
            var all = new LinkedHashSet<>(one);
            all.addAll(other);
            return List.copyOf(all);
        }

        private boolean isTaken(RowRef at) {
            var line = lines.get(at);
            return line != null && (line.status() == Status.NEW || line.status() == Status.CHANGED);
        }

        /** A row that speaks of a child whose own row waits, waits too. */
        private void holdBackWhatLeansOnOthers() {
            Set<ChildId> knownChildren = new HashSet<>();
            Set<CarePlacementId> knownPlacements = new HashSet<>();
            for (var child : known.children()) {
                knownChildren.add(child.child());
                if (child.placement() != null) {
                    knownPlacements.add(child.placement());
                }
            }
            for (boolean again = true; again; ) {
                again = false;
                Set<ChildId> children = new HashSet<>(knownChildren);
                Set<CarePlacementId> placements = new HashSet<>(knownPlacements);
                for (var at : lines.keySet()) {
                    if (isTaken(at)) {
                        makes(at, children, placements);
                    }
                }
                for (var at : List.copyOf(lines.keySet())) {
                    if (isTaken(at) && !stands(at, children, placements)) {
                        lines.computeIfPresent(at, (_, line) -> waiting(line));
                        again = true;
                    }
                }
            }
        }

        private void makes(RowRef at, Set<ChildId> children, Set<CarePlacementId> placements) {
            for (var change : kids.changes(at)) {
                if (change instanceof ChildRegister.TakesIn takesIn) {
                    children.add(takesIn.child());
                } else if (change instanceof ChildRegister.IsPlaced placed) {
                    placements.add(placed.placement());
                }
            }
        }

        private boolean stands(RowRef at, Set<ChildId> children, Set<CarePlacementId> placements) {
            for (var change : kids.changes(at)) {
                if (!children.contains(change.child())
                        || (change instanceof ChildRegister.Plays plays
                                && !placements.contains(plays.placement()))) {
                    return false;
                }
            }
            var told = pairing.told(at);
            return told.isEmpty() || placements.contains(told.get().kid().placement());
        }

        private static Line waiting(Line line) {
            return new Line(
                    line.at(),
                    Status.ASKS,
                    line.subject(),
                    line.name(),
                    line.values(),
                    line.differences(),
                    line.problems(),
                    line.questions(),
                    joined(line.remarks(), List.of(new Line.Remark("waits-for-row", List.of()))));
        }

        private List<Question> questions() {
            askSpellings();
            var all = asking.questions();
            all.sort(
                    Comparator.comparing((Question question) -> !question.isOpen())
                            .thenComparing(question -> !question.holdsBack())
                            .thenComparing(question -> -question.rows().size()));
            return List.copyOf(all);
        }

        /** One question per word that lost letters, with the good spellings that it can be. */
        private void askSpellings() {
            Map<String, List<RowRef>> damaged = new LinkedHashMap<>();
            for (var line : lines.values()) {
                for (var problem : line.problems()) {
                    if (problem.reason().equals("name-lost-letters")) {
                        Lists.damagedWords(problem.value())
                                .forEach(word ->
                                        damaged.computeIfAbsent(word, _ -> new ArrayList<>())
                                                .add(line.at()));
                    }
                }
            }
            if (damaged.isEmpty()) {
                return;
            }
            var good = goodWords();
            damaged.forEach((word, rows) -> {
                List<Question.Option> options = new ArrayList<>();
                good.stream()
                        .filter(other -> Spelling.canBe(word, other))
                        .limit(4)
                        .forEach(other -> options.add(Question.Option.of(other, other, "")));
                options.add(Question.Option.said(Question.Option.RIGHT));
                options.add(Question.Option.said(Question.Option.LATER));
                asking.ask(
                        Lists.SPELLING + word,
                        Question.Kind.SPELLING,
                        List.of(word),
                        rows,
                        options);
            });
        }

        private Set<String> goodWords() {
            Set<String> words = new LinkedHashSet<>();
            known.children().forEach(child -> words.addAll(Lists.words(child.name())));
            known.staff().forEach(colleague -> words.addAll(Lists.words(colleague.name())));
            known.trainees().forEach(trainee -> words.addAll(Lists.words(trainee.name())));
            for (var sheet : lists.sheets()) {
                sheet.staff().forEach(row -> words.addAll(Lists.words(row.name().full())));
                sheet.children().forEach(row -> words.addAll(Lists.words(row.name().full())));
                sheet.mentors().forEach(row -> words.addAll(Lists.words(row.child().full())));
                sheet.trainees().forEach(row -> words.addAll(Lists.words(row.name().full())));
            }
            words.removeIf(Spelling::hasLostLetters);
            return words;
        }

        private Work work() {
            List<StaffRegister.Change> staff = new ArrayList<>();
            List<ChildRegister.Change> children = new ArrayList<>();
            List<TraineeRegister.Change> learning = new ArrayList<>();
            List<Work.Pair> pairs = new ArrayList<>();
            List<Knowledge.Done> done = new ArrayList<>();
            for (var at : lines.keySet()) {
                if (isTaken(at)) {
                    staff.addAll(colleagues.changes(at));
                    children.addAll(kids.changes(at));
                    learning.addAll(trainees.changes(at));
                    trainees.pair(at).ifPresent(pairs::add);
                    pairing.told(at).ifPresent(told -> add(told, pairs, done));
                }
            }
            var groups = newGroups(staff, children, learning);
            return new Work(newLocations(groups), groups, staff, children, learning, pairs, done);
        }

        private static void add(
                Pairing.Told told, List<Work.Pair> pairs, List<Knowledge.Done> done) {
            var mentor = told.mentor();
            if (mentor != null) {
                pairs.add(
                        new Work.Pair(
                                MenteeId.of(told.kid().placement()),
                                told.kid().from(),
                                mentor,
                                standIns(told, mentor),
                                told.parentsTold()));
            }
            done.addAll(told.done());
        }

        private static Map<DayOfWeek, StaffId> standIns(Pairing.Told told, StaffId mentor) {
            var second = told.secondMentor();
            Map<DayOfWeek, StaffId> standIns = new EnumMap<>(DayOfWeek.class);
            if (second != null && !second.equals(mentor)) {
                told.standInDays().forEach(day -> standIns.put(day, second));
            }
            return standIns;
        }

        private List<Workplace.Group> newGroups(
                List<StaffRegister.Change> staff,
                List<ChildRegister.Change> children,
                List<TraineeRegister.Change> trainees) {
            Set<GroupId> needed = new HashSet<>();
            staff.forEach(change -> {
                if (change instanceof StaffRegister.Joins joins) {
                    needed.add(joins.group());
                }
            });
            children.forEach(change -> {
                if (change instanceof ChildRegister.Plays plays) {
                    needed.add(plays.group());
                }
            });
            trainees.forEach(change -> {
                if (change instanceof TraineeRegister.Starts starts) {
                    needed.add(starts.start().group());
                } else if (change instanceof TraineeRegister.Learns learns) {
                    needed.add(learns.group());
                }
            });
            return places.all().stream()
                    .filter(spot -> spot.isNew() && needed.contains(spot.group()))
                    .map(spot ->
                            new Workplace.Group(
                                    spot.group(),
                                    spot.groupName(),
                                    spot.careType(),
                                    spot.location(),
                                    spot.locationName()))
                    .toList();
        }

        private List<Workplace.Location> newLocations(List<Workplace.Group> groups) {
            Set<LocationId> there = new HashSet<>();
            known.locations().forEach(location -> there.add(location.id()));
            Map<LocationId, Workplace.Location> fresh = new LinkedHashMap<>();
            sites.fresh().forEach(location -> fresh.put(location.id(), location));
            for (var group : groups) {
                if (!there.contains(group.location())) {
                    fresh.putIfAbsent(
                            group.location(),
                            new Workplace.Location(group.location(), group.locationName()));
                }
            }
            return List.copyOf(fresh.values());
        }
    }
}
