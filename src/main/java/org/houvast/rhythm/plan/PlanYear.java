package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.Tenant;
import org.houvast.rhythm.YearPlans;
import org.houvast.rhythm.checklist.Checklists;
import org.houvast.rhythm.checklist.WeekLimit;
import org.houvast.rhythm.planning.MomentToPlan;
import org.houvast.rhythm.planning.Person;
import org.houvast.rhythm.planning.PlanQuestion;
import org.houvast.rhythm.planning.PlanRules;
import org.houvast.rhythm.planning.Presence;
import org.houvast.rhythm.planning.Term;
import org.houvast.rhythm.planning.YearPlanning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The year plan, made from the checklists, what was done, and everyone's days. It can be made anew
 * at any time: what is done stands, what has a fitting day keeps it where that is possible.
 */
@Component
@Transactional
class PlanYear implements YearPlans {

    private final World world;
    private final Checklists checklists;
    private final WeekLimit limit;
    private final PlannedMoments kept;
    private final Days days;

    PlanYear(World world, Checklists checklists, WeekLimit limit, PlannedMoments kept, Days days) {
        this.world = world;
        this.checklists = checklists;
        this.limit = limit;
        this.kept = kept;
        this.days = days;
    }

    @Override
    public Planned planAll() {
        return make(null);
    }

    @Override
    public Planned plan(Collection<CarePlacementId> placements) {
        return make(placements);
    }

    private Planned make(@Nullable Collection<CarePlacementId> only) {
        var organiser = Objects.requireNonNull(Tenant.current().organiser());
        var today = days.today(organiser);
        kept.alone();
        var begun = world.begunOn();
        checklists.begin(begun);
        kept.letGo(only, today);
        var children = world.children(only, today);
        var placements = children.stream().map(World.Child::placement).toArray(UUID[]::new);
        var moments = upToDate(children, begun, today, placements);
        return give(children, moments, begun, today, placements);
    }

    /** The open moments as the checklists ask for them now. */
    private List<World.Open> upToDate(
            List<World.Child> children, LocalDate begun, LocalDate today, UUID... placements) {
        var asked =
                Asked.of(
                        children,
                        checklists.from(today),
                        new LastDone(world.lastDone(placements)),
                        new TalkWishes(world.talkWishes(placements)),
                        world.open(placements),
                        begun,
                        today);
        kept.begin(asked.fresh());
        kept.shift(asked.shifted());
        kept.end(asked.ended(), "ended", today);
        kept.end(asked.declined(), "opt-out", today);
        return asked.open();
    }

    /** Gives each open moment a day, around what is planned for other children. */
    private Planned give(
            List<World.Child> children,
            List<World.Open> moments,
            LocalDate begun,
            LocalDate today,
            UUID... placements) {
        var terms = terms(world.terms(today, placements));
        var mentors = new HashSet<UUID>();
        terms.values().forEach(t -> t.forEach(term -> mentors.add(term.mentor())));
        var away = world.absences(today, mentors);
        var closed = closed(children, world.closed(today));
        var toPlan = new ArrayList<MomentToPlan>();
        for (var moment : moments) {
            toPlan.add(
                    new MomentToPlan(
                            moment.id(),
                            moment.carePlacement(),
                            terms.getOrDefault(moment.carePlacement(), List.of()),
                            moment.opensOn(),
                            moment.dueOn(),
                            moment.plannedOn(),
                            isKept(moment, away, closed, today),
                            null));
        }
        var beside = beside(mentors, today, placements);
        toPlan.addAll(beside);
        var people = people(children, terms, beside, away, closed, today, placements);
        var plan = YearPlanning.plan(new PlanQuestion(today, begun, toPlan, people, rules()));
        kept.tell(DayMoved.of(moments, plan, people, today), today);
        return kept.place(moments, plan.planned(), plan.notPlanned());
    }

    private PlanRules rules() {
        var most = limit.perWeek();
        return most == null ? PlanRules.USUAL : PlanRules.USUAL.withMostPerWeek(most);
    }

    /** When the location of each child is closed. */
    private static Map<UUID, List<DateRange>> closed(
            List<World.Child> children, Map<UUID, List<DateRange>> locations) {
        var closed = new HashMap<UUID, List<DateRange>>();
        children.forEach(child ->
                closed.put(child.placement(), locations.getOrDefault(child.location(), List.of())));
        return closed;
    }

    /** A day that a person chose stays, unless the mentor is away or the location closed then. */
    private static boolean isKept(
            World.Open moment,
            Map<UUID, List<DateRange>> away,
            Map<UUID, List<DateRange>> closed,
            LocalDate today) {
        var day = moment.plannedOn();
        return day != null
                && moment.isChosen(today)
                && Stream.of(
                                away.getOrDefault(moment.owner(), List.of()),
                                closed.getOrDefault(moment.carePlacement(), List.of()))
                        .flatMap(List::stream)
                        .noneMatch(range -> range.contains(day));
    }

    /** What is planned for other children of the same mentors: it stays, and it counts. */
    private List<MomentToPlan> beside(Set<UUID> mentors, LocalDate today, UUID... placements) {
        return world.plannedBeside(mentors, today, placements).stream()
                .filter(m -> m.owner() != null && m.plannedOn() != null)
                .map(m ->
                        new MomentToPlan(
                                m.id(),
                                m.carePlacement(),
                                List.of(
                                        new Term(
                                                Objects.requireNonNull(m.owner()),
                                                DateRange.from(today))),
                                m.opensOn(),
                                m.dueOn(),
                                m.plannedOn(),
                                true,
                                null))
                .toList();
    }

    private static Map<UUID, List<Term>> terms(List<World.MentorTerm> rows) {
        var terms = new HashMap<UUID, List<Term>>();
        for (var row : rows) {
            terms.computeIfAbsent(row.carePlacement(), _ -> new ArrayList<>())
                    .add(new Term(row.mentor(), new DateRange(row.startsOn(), row.throughDay())));
        }
        return terms;
    }

    private List<Person> people(
            List<World.Child> children,
            Map<UUID, List<Term>> terms,
            List<MomentToPlan> beside,
            Map<UUID, List<DateRange>> absences,
            Map<UUID, List<DateRange>> closed,
            LocalDate today,
            UUID... placements) {
        var holidays = world.holidays(today);
        var careDays = byPerson(world.careDays(today, placements));
        var exceptions = world.exceptions(today, placements);
        var people = new ArrayList<Person>();
        var region = new TreeMap<UUID, String>();
        for (var child : children) {
            for (var term : terms.getOrDefault(child.placement(), List.of())) {
                region.putIfAbsent(term.mentor(), child.region() == null ? "" : child.region());
            }
            people.add(
                    new Person(
                            child.placement(),
                            Presences.of(
                                    careDays.getOrDefault(child.placement(), List.of()),
                                    holidays.getOrDefault(child.region(), List.of()),
                                    exceptions.getOrDefault(child.placement(), Map.of()),
                                    List.of(),
                                    closed.getOrDefault(child.placement(), List.of()),
                                    today)));
        }
        var staffDays = byPerson(world.staffDays(today, region.keySet()));
        region.forEach((mentor, place) ->
                people.add(
                        new Person(
                                mentor,
                                Presences.of(
                                        staffDays.getOrDefault(mentor, List.of()),
                                        holidays.getOrDefault(place, List.of()),
                                        Map.of(),
                                        absences.getOrDefault(mentor, List.of()),
                                        List.of(),
                                        today))));
        beside.stream()
                .map(MomentToPlan::mentee)
                .distinct()
                .map(mentee -> new Person(mentee, Presence.of(DayPattern.NEVER)))
                .forEach(people::add);
        return people;
    }

    private static Map<UUID, List<World.Pattern>> byPerson(List<World.Pattern> patterns) {
        var found = new HashMap<UUID, List<World.Pattern>>();
        patterns.forEach(p -> found.computeIfAbsent(p.who(), _ -> new ArrayList<>()).add(p));
        return found;
    }
}
