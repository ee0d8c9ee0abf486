package org.houvast.intake.comparing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildRegister;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.MentorRow;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.Spelling;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Mentors and last moments in lists, brought to the children they are about. */
final class Pairing {

    /**
     * What a row tells, once it is clear whom it is about.
     *
     * @param standInDays the weekdays on which the second mentor can stand in
     */
    record Told(
            Kids.Kid kid,
            @Nullable StaffId mentor,
            @Nullable StaffId secondMentor,
            Set<DayOfWeek> standInDays,
            @Nullable LocalDate parentsTold,
            List<Knowledge.Done> done) {}

    private final Lists lists;
    private final Knowledge known;
    private final Places places;
    private final Kids kids;
    private final Asking asking;
    private final LocalDate today;

    private final Map<String, List<Kids.Kid>> byName = new HashMap<>();
    private final Map<String, List<Kids.Kid>> byNumber = new HashMap<>();
    private final Set<CarePlacementId> here = new HashSet<>();
    private final MentorNames names;
    private final Map<CarePlacementId, RowRef> first = new HashMap<>();
    private final Map<RowRef, Told> told = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Pairing(
            Lists lists,
            Knowledge known,
            Places places,
            MentorNames names,
            Kids kids,
            Asking asking,
            LocalDate today) {
        this.lists = lists;
        this.known = known;
        this.places = places;
        this.names = names;
        this.kids = kids;
        this.asking = asking;
        this.today = today;
        known.children().stream()
                .map(ChildRegister.Known::placement)
                .filter(Objects::nonNull)
                .forEach(here::add);
        for (var kid : kids.all()) {
            byName.computeIfAbsent(kid.name().key(), _ -> new ArrayList<>()).add(kid);
            if (kid.number() != null) {
                byNumber.computeIfAbsent(kid.number(), _ -> new ArrayList<>()).add(kid);
            }
        }
    }

    static Pairing of(
            Lists lists,
            Knowledge known,
            Places places,
            MentorNames names,
            Kids kids,
            Asking asking,
            LocalDate today) {
        var pairing = new Pairing(lists, known, places, names, kids, asking, today);
        for (int i = 0; i < lists.sheets().size(); i++) {
            var sheet = lists.sheets().get(i);
            for (var row : sheet.mentors()) {
                pairing.hold(new RowRef(i, row.row()), row, sheet.mapping().kind().hasChildren());
            }
        }
        return pairing;
    }

    private void hold(RowRef at, MentorRow row, boolean besideChild) {
        var problems = new ArrayList<>(besideChild ? List.<Problem>of() : lists.problems(at));
        var waits = new ArrayList<String>();
        var remarks = new ArrayList<Line.Remark>();
        var kid = besideChild ? kids.ofRow(at) : child(at, row, problems, waits);
        if (kid.isPresent() && kid.get().waits() != null && !besideChild) {
            var awaited = kid.get().waits();
            remarks.add(
                    new Line.Remark(
                            "waits-for-child", List.of(awaited == null ? "" : "" + awaited.row())));
        }
        StaffId mentor = null;
        StaffId second = null;
        if (kid.isPresent()) {
            var groups = kid.get().groups();
            mentor = names.whom(at, row.mentor(), Meaning.MENTOR, groups, problems, waits, remarks);
            second =
                    names.whom(
                            at,
                            row.secondMentor(),
                            Meaning.SECOND_MENTOR,
                            groups,
                            problems,
                            waits,
                            remarks);
            judge(at, row, kid.get(), problems, besideChild);
        }
        boolean waiting = remarks.stream().anyMatch(r -> r.key().startsWith("waits-"));
        boolean clear =
                kid.isPresent()
                        && !waiting
                        && problems.stream().noneMatch(Problem::holdsBack)
                        && waits.stream().noneMatch(asking::isOpen);
        if (!clear || kid.isEmpty()) {
            lines.add(
                    line(
                            at,
                            Status.ASKS,
                            row,
                            kid.orElse(null),
                            List.of(),
                            problems,
                            waits,
                            remarks));
            return;
        }
        settle(at, row, kid.get(), mentor, second, problems, waits, remarks);
    }

    /** The days of the child on which the second mentor works. */
    private Set<DayOfWeek> standInDays(Kids.Kid kid, @Nullable StaffId second) {
        var person = second == null ? null : names.person(second);
        var days = person == null ? null : person.days();
        if (days == null || kid.days() == null) {
            return Set.of();
        }
        var both = new TreeSet<>(kid.days().weekdays());
        both.retainAll(days.weekdays());
        return both;
    }

    /** The child whom a row of a mentors' list is about. */
    private Optional<Kids.Kid> child(
            RowRef at, MentorRow row, List<Problem> problems, List<String> waits) {
        if (row.child().isEmpty()) {
            return Optional.empty();
        }
        var groups = new HashSet<GroupId>();
        places.spots(row.location(), row.group()).forEach(spot -> groups.add(spot.group()));
        if (row.number() != null) {
            var numbered = narrowed(byNumber.getOrDefault(row.number(), List.of()), groups);
            if (numbered.size() == 1) {
                return Optional.of(numbered.getFirst());
            }
        }
        var namesakes = byName.getOrDefault(row.child().key(), List.of());
        if (namesakes.isEmpty() && Spelling.hasLostLetters(row.child().full())) {
            namesakes =
                    kids.all().stream()
                            .filter(k -> Spelling.canBe(row.child().full(), k.name().full()))
                            .toList();
            if (!narrowed(namesakes, groups).isEmpty()) {
                problems.removeIf(p -> p.reason().equals("name-lost-letters"));
            }
        }
        var here = narrowed(namesakes, groups);
        if (here.size() == 1) {
            return Optional.of(here.getFirst());
        }
        if (here.isEmpty() && namesakes.isEmpty()) {
            if (problems.stream().noneMatch(Problem::holdsBack)) {
                problems.add(
                        lists.problem(
                                at,
                                lists.nameColumn(at),
                                Problem.Weight.ASKS,
                                "child-unknown",
                                row.child().full()));
            }
            return Optional.empty();
        }
        return askWhichChild(at, row, here.isEmpty() ? namesakes : here, waits);
    }

    /** Those who play in these groups; all, when no group is named. */
    private static List<Kids.Kid> narrowed(List<Kids.Kid> kids, Set<GroupId> groups) {
        if (groups.isEmpty()) {
            return kids;
        }
        return kids.stream()
                .filter(kid -> kid.groups().stream().anyMatch(groups::contains))
                .toList();
    }

    private Optional<Kids.Kid> askWhichChild(
            RowRef at, MentorRow row, List<Kids.Kid> candidates, List<String> waits) {
        List<Question.Option> options = new ArrayList<>();
        for (var kid : candidates) {
            options.add(
                    Question.Option.of(
                            mark(kid),
                            kid.name().full(),
                            kid.birthDate(),
                            places.labels(kid.groups())));
        }
        options.add(Question.Option.said(Question.Option.LATER));
        var key = "which-child:" + at.list() + "/" + at.row();
        var answer =
                asking.ask(
                        key,
                        Question.Kind.WHICH_CHILD,
                        List.of(row.child().full()),
                        List.of(at),
                        options);
        waits.add(key);
        return candidates.stream().filter(kid -> mark(kid).equals(answer)).findFirst();
    }

    /** Fresh ids differ each time a list is read; what the list says of a child does not. */
    private static String mark(Kids.Kid kid) {
        return kid.name().key()
                + "/"
                + kid.birthDate()
                + "/"
                + (kid.number() == null ? "" : kid.number());
    }

    /** A list without days of birth can only be judged when it is clear which child is meant. */
    private void judge(
            RowRef at, MentorRow row, Kids.Kid kid, List<Problem> problems, boolean besideChild) {
        var birth = kid.birthDate();
        if (besideChild || birth == null || birth.isAfter(today)) {
            return;
        }
        for (var meaning : List.of(Meaning.LAST_OBSERVATION, Meaning.LAST_TALK)) {
            var day = meaning == Meaning.LAST_TALK ? row.lastTalk() : row.lastObservation();
            if (day != null && day.isBefore(birth)) {
                var problem = lists.problem(at, meaning, Problem.Weight.ASKS, "done-before-birth");
                problems.add(
                        new Problem(
                                problem.row(),
                                problem.column(),
                                problem.heading(),
                                problem.value(),
                                problem.reason(),
                                List.of(day.toString()),
                                problem.weight()));
            }
        }
    }

    private Line line(
            RowRef at,
            Status status,
            MentorRow row,
            Kids.@Nullable Kid kid,
            List<Difference> differences,
            List<Problem> problems,
            List<String> waits,
            List<Line.Remark> remarks) {
        Map<Meaning, Object> values = new EnumMap<>(Meaning.class);
        var spot =
                kid == null
                        ? null
                        : kid.groups().stream()
                                .map(places::spot)
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(null);
        Differences.show(values, Meaning.GROUP, spot == null ? row.group() : spot.groupName());
        Differences.show(
                values, Meaning.LOCATION, spot == null ? row.location() : spot.locationName());
        Differences.show(values, Meaning.MENTOR, row.mentor());
        Differences.show(values, Meaning.LAST_OBSERVATION, row.lastObservation());
        Differences.show(values, Meaning.LAST_TALK, row.lastTalk());
        return new Line(
                at,
                status,
                kid != null && here.contains(kid.placement()) ? kid.placement() : null,
                row.child().full(),
                values,
                differences,
                List.copyOf(problems),
                List.copyOf(waits),
                List.copyOf(remarks));
    }

    private void settle(
            RowRef at,
            MentorRow row,
            Kids.Kid kid,
            @Nullable StaffId mentor,
            @Nullable StaffId second,
            List<Problem> problems,
            List<String> waits,
            List<Line.Remark> remarks) {
        var before = first.putIfAbsent(kid.placement(), at);
        if (before != null) {
            problems.add(
                    lists.problem(
                            at,
                            lists.nameColumn(at),
                            Problem.Weight.ASKS,
                            "mentor-row-twice",
                            "" + before.row()));
            lines.add(line(at, Status.ASKS, row, kid, List.of(), problems, waits, remarks));
            return;
        }
        var present = known.mentors().get(kid.placement());
        List<Difference> differences = new ArrayList<>();
        StaffId begins = null;
        if (mentor != null && known.vacant().contains(kid.placement())) {
            remarks.add(new Line.Remark("left-vacant", List.of()));
        } else if (mentor != null && present == null) {
            begins = mentor;
        } else if (mentor != null && !mentor.equals(present)) {
            remarks.add(new Line.Remark("has-another-mentor", List.of(names.fullName(present))));
        }
        List<Knowledge.Done> done = new ArrayList<>();
        done(kid, Knowledge.Moment.OBSERVATION, row.lastObservation(), done);
        done(kid, Knowledge.Moment.PARENT_TALK, row.lastTalk(), done);
        boolean nothing = begins == null && done.isEmpty();
        if (!nothing) {
            told.put(
                    at,
                    new Told(
                            kid, begins, second, standInDays(kid, second), parentsTold(row), done));
        }
        boolean comesAlong = !here.contains(kid.placement());
        boolean isNew = comesAlong || (begins != null && present == null);
        var status = isNew ? Status.NEW : nothing ? Status.SAME : Status.CHANGED;
        lines.add(line(at, status, row, kid, differences, problems, waits, remarks));
    }

    private void done(
            Kids.Kid kid,
            Knowledge.Moment moment,
            @Nullable LocalDate day,
            List<Knowledge.Done> done) {
        if (day != null) {
            var one = new Knowledge.Done(kid.placement(), moment, day);
            if (!known.done().contains(one)) {
                done.add(one);
            }
        }
    }

    /** "They know" without a day is since today, as far as anyone can tell. */
    private @Nullable LocalDate parentsTold(MentorRow row) {
        return row.parentsTold() != null ? row.parentsTold() : row.parentsKnow() ? today : null;
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Told> told(RowRef at) {
        return Optional.ofNullable(told.get(at));
    }
}
