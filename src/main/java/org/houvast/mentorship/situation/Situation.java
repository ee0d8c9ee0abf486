package org.houvast.mentorship.situation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.MatchingQuestion;
import org.houvast.mentorship.matching.Mentee;
import org.houvast.mentorship.matching.Mentor;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.StandInQuestion;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.WeekSlots;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Who needs a mentor and who could be one, on a day, at one or more locations. It asks the question
 * to which {@link org.houvast.mentorship.matching} finds the best answer.
 *
 * <p>Existing pairs stand. Nobody who leaves within {@value #SOON_DAYS} days is proposed. Who leads
 * and works in a group counts there like the others.
 */
public final class Situation {

    /** How far ahead an overview of starters and leavers looks, in days. */
    public static final int SOON_DAYS = 28;

    /** An absence that lasts longer than this many days makes someone unfit as a first contact. */
    private static final int LONG_AWAY_DAYS = 28;

    private static final List<Wish> USUAL = Strategy.SHARED_DAYS.order();

    private final LocalDate today;
    private final List<ChildRow> children;
    private final List<ColleagueRow> colleagues;
    private final Map<LocationId, List<Wish>> orders;
    private final Map<StaffId, ColleagueRow> byId;

    Situation(
            LocalDate today,
            List<ChildRow> children,
            List<ColleagueRow> colleagues,
            Map<LocationId, List<Wish>> orders) {
        this.today = today;
        this.children = children;
        this.colleagues = colleagues;
        this.orders = orders;
        byId = colleagues.stream().collect(Collectors.toMap(ColleagueRow::id, Function.identity()));
    }

    public LocalDate today() {
        return today;
    }

    /** By name. */
    public List<ChildRow> children() {
        return children;
    }

    /** By name. */
    public List<ColleagueRow> colleagues() {
        return colleagues;
    }

    public Optional<ColleagueRow> colleague(@Nullable StaffId id) {
        return Optional.ofNullable(id).map(byId::get);
    }

    public Optional<ColleagueRow> colleague(@Nullable UUID id) {
        return Optional.ofNullable(id).map(StaffId::new).map(byId::get);
    }

    public Optional<ChildRow> child(CarePlacementId placement) {
        return children.stream().filter(child -> child.placement().equals(placement)).findFirst();
    }

    /** The given name of a child or a colleague who is here; empty for who is not. */
    public String nameOf(UUID someone) {
        return colleague(someone)
                .map(ColleagueRow::givenName)
                .or(() -> child(new CarePlacementId(someone)).map(ChildRow::givenName))
                .orElse("");
    }

    /** Each location apart, for each has wishes of its own. */
    public List<Situation> parts() {
        return children.stream()
                .map(ChildRow::location)
                .distinct()
                .sorted(Comparator.comparing(LocationId::value))
                .map(location ->
                        new Situation(
                                today,
                                children.stream()
                                        .filter(child -> child.location().equals(location))
                                        .toList(),
                                colleagues,
                                orders))
                .toList();
    }

    /** Whether a person decided beforehand who it becomes. */
    public boolean isLocked(ChildRow child) {
        return locked(child).isPresent();
    }

    /** The same, as if no person had decided anything beforehand. */
    public Situation withoutLocks() {
        return new Situation(
                today, children.stream().map(ChildRow::unlocked).toList(), colleagues, orders);
    }

    /** The same, as if this was known of a colleague. */
    public Situation with(ColleagueRow changed) {
        return new Situation(
                today,
                children,
                colleagues.stream()
                        .map(colleague -> colleague.id().equals(changed.id()) ? changed : colleague)
                        .toList(),
                orders);
    }

    /** Where these children are; empty when there are none. */
    public Optional<LocationId> location() {
        return children.stream().findFirst().map(ChildRow::location);
    }

    /** What is wished at the location of these children, the most important first. */
    public List<Wish> order() {
        return children.stream()
                .findFirst()
                .map(child -> orders.getOrDefault(child.location(), USUAL))
                .orElse(USUAL);
    }

    /** The last day of the four weeks to which an overview looks ahead. */
    public LocalDate horizon() {
        return today.plusDays(SOON_DAYS);
    }

    /** The children who have no mentor, now or within four weeks; the earliest first. */
    public List<ChildRow> without() {
        return children.stream()
                .filter(child -> child.withoutFrom(today, horizon()) != null)
                .sorted((a, b) -> withoutFrom(a).compareTo(withoutFrom(b)))
                .toList();
    }

    private LocalDate withoutFrom(ChildRow child) {
        var day = child.withoutFrom(today, horizon());
        return day == null ? LocalDate.MAX : day;
    }

    /**
     * The question of who could be mentor of all who are without.
     *
     * @param looksAgain a child with a mentor for whom a person wants another look; or {@code null}
     */
    public MatchingQuestion question(@Nullable CarePlacementId looksAgain) {
        return question(looksAgain == null ? Set.of() : Set.of(looksAgain), Wishes.of(order()));
    }

    /**
     * The same under other wishes, or with another look at several pairs.
     *
     * @param lookAgain children for whom a person wants another look at the present pair
     */
    public MatchingQuestion question(Set<CarePlacementId> lookAgain, Wishes wishes) {
        var families = families();
        var inQuestion = new HashMap<StaffId, Integer>();
        var mentees =
                children.stream()
                        .map(child -> mentee(child, lookAgain, families, inQuestion))
                        .toList();
        var mentors = colleagues.stream().map(colleague -> mentor(colleague, inQuestion)).toList();
        return new MatchingQuestion(mentees, mentors, wishes);
    }

    private Mentee mentee(
            ChildRow child,
            Set<CarePlacementId> lookAgain,
            Map<UUID, UUID> families,
            Map<StaffId, Integer> inQuestion) {
        var mentor = child.mentor();
        var stands =
                mentor != null
                        && byId.containsKey(mentor)
                        && child.withoutFrom(today, horizon()) == null;
        var again = lookAgain.contains(child.placement());
        var refused = new HashSet<>(child.tied(Tie.EXCLUDED));
        var known =
                Mentee.child(child.placement().value())
                        .groups(child.groupIds())
                        .days(slots(child.days()))
                        .born(child.birthDate())
                        .interests(Set.copyOf(child.interests()))
                        .family(families.get(child.child()))
                        .wished(child.tied(Tie.CHILD_ASKS))
                        .wishedByParents(child.tied(Tie.PARENTS_ASK))
                        .askedLanguages(
                                child.parentsAskLanguage() == null
                                        ? Set.of()
                                        : Set.of(child.parentsAskLanguage()));
        if (stands && mentor != null) {
            inQuestion.merge(mentor, 1, Integer::sum);
            known.present(mentor.value()).reconsider(again).chosen(again ? null : mentor.value());
        } else if (mentor != null && byId.containsKey(mentor)) {
            inQuestion.merge(mentor, 1, Integer::sum);
            known.present(mentor.value()).reconsider(true);
            if (mentor.equals(leavesByPlan(child))) {
                refused.add(mentor.value());
            }
        }
        if (!stands || again) {
            locked(child).ifPresent(lock -> known.chosen(lock.id().value()));
        }
        colleague(child.trialWith())
                .filter(tries -> !again)
                .ifPresent(tries -> known.chosen(tries.id().value()));
        return known.refused(refused).build();
    }

    /** The colleague on whom a person decided for this child, as long as that one works here. */
    private Optional<ColleagueRow> locked(ChildRow child) {
        return child.tied(Tie.LOCKED).stream()
                .map(this::colleague)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same id for brothers and sisters, by child; no entry for who has none here. */
    private Map<UUID, UUID> families() {
        var families = new HashMap<UUID, UUID>();
        for (var child : children) {
            var family = families.getOrDefault(child.child(), child.child());
            for (var sibling : child.siblings()) {
                var other = families.get(UUID.fromString(sibling));
                if (other != null && !other.equals(family)) {
                    var joined = family;
                    families.replaceAll((_, of) -> of.equals(other) ? joined : of);
                }
            }
            if (!child.siblings().isEmpty()) {
                families.put(child.child(), family);
                for (var sibling : child.siblings()) {
                    families.put(UUID.fromString(sibling), family);
                }
            }
        }
        return families;
    }

    /** The mentor whose last day a person has planned; that one is not proposed again. */
    private static @Nullable StaffId leavesByPlan(ChildRow child) {
        return child.nextStartsOn() != null && child.nextMentor() == null ? child.mentor() : null;
    }

    private Mentor mentor(ColleagueRow colleague, Map<StaffId, Integer> inQuestion) {
        return Mentor.of(colleague.id().value())
                .groups(colleague.groupIds())
                .days(slots(colleague.days()))
                .carried(
                        Math.max(
                                0,
                                colleague.children() - inQuestion.getOrDefault(colleague.id(), 0)))
                .places(colleague.places())
                .cohort(colleague.cohort())
                .available(mayFollowChildren(colleague))
                .standsIn(standsIn(colleague))
                .qualities(Set.copyOf(colleague.interests()))
                .languages(Set.copyOf(colleague.languages()))
                .build();
    }

    /**
     * Whether a colleague can be proposed as mentor of a child. Who leads and works in a group
     * counts like the others there, unless marked otherwise.
     */
    public boolean mayFollowChildren(ColleagueRow colleague) {
        return colleague.mentorAllowed()
                && colleague.position() != Position.OTHER
                && colleague.staysThrough(horizon())
                && !isLongAway(colleague);
    }

    /** Whether a colleague can be proposed as mentor of a trainee: who leads only when alone. */
    public boolean isAvailable(ColleagueRow colleague) {
        return mayFollowChildren(colleague) && (!colleague.leads() || leadsAlone(colleague));
    }

    /** Why a colleague cannot be proposed as mentor now, and what would change that. */
    public Sentence whyNotAvailable(ColleagueRow colleague) {
        var name = colleague.givenName();
        if (!colleague.staysThrough(horizon()) && colleague.leftOn() != null) {
            return Sentence.of("mentorship.why-not.leaves", name, colleague.leftOn());
        }
        if (isLongAway(colleague) && colleague.awayThrough() != null) {
            return Sentence.of("mentorship.why-not.away", name, colleague.awayThrough());
        }
        return Sentence.of("mentorship.why-not.no-mentor", name);
    }

    private boolean isLongAway(ColleagueRow colleague) {
        return colleague.awayThrough() != null
                && colleague.awayThrough().isAfter(today.plusDays(LONG_AWAY_DAYS));
    }

    private boolean standsIn(ColleagueRow colleague) {
        return colleague.position() != Position.OTHER
                && colleague.staysThrough(horizon())
                && !isLongAway(colleague);
    }

    private boolean leadsAlone(ColleagueRow leader) {
        return colleagues.stream()
                .filter(other -> !other.leads() && other.position() != Position.OTHER)
                .noneMatch(other -> other.mentorAllowed() && other.worksIn(leader.groupIds()));
    }

    /**
     * Who could stand in, when the proposal is followed or one choice is made otherwise.
     *
     * @param otherwise mentee and mentor of a choice that differs from the proposal
     */
    public StandIns standIns(Proposal proposal, Map<UUID, UUID> otherwise) {
        var mentorOf = new HashMap<UUID, UUID>();
        var present = new HashMap<UUID, Map<DayOfWeek, UUID>>();
        for (var child : children) {
            var id = child.placement().value();
            var mentor = otherwise.getOrDefault(id, proposal.mentorOf(id));
            if (mentor != null) {
                mentorOf.put(id, mentor);
            }
            var agreed = new HashMap<DayOfWeek, UUID>();
            child.standInPerDay().forEach((day, staff) -> agreed.put(day, staff.value()));
            present.put(id, agreed);
        }
        return StandIns.propose(new StandInQuestion(proposal.question(), mentorOf, present));
    }

    /**
     * Who of those who are there could stand in for some children whose mentor is away. Everyone of
     * the location helps out; the own group comes first.
     *
     * @param there who works at that time
     */
    public StandIns standInsFor(StaffId away, Set<CarePlacementId> some, Set<StaffId> there) {
        var mentees =
                children.stream()
                        .filter(child -> some.contains(child.placement()))
                        .map(child ->
                                Mentee.child(child.placement().value())
                                        .groups(child.groupIds())
                                        .days(slots(child.days()))
                                        .born(child.birthDate())
                                        .wished(child.tied(Tie.CHILD_ASKS))
                                        .askedLanguages(
                                                child.parentsAskLanguage() == null
                                                        ? Set.of()
                                                        : Set.of(child.parentsAskLanguage()))
                                        .refused(child.tied(Tie.EXCLUDED))
                                        .build())
                        .toList();
        var groups =
                mentees.stream()
                        .flatMap(mentee -> mentee.groups().stream())
                        .collect(Collectors.toSet());
        var mentors =
                colleagues.stream()
                        .filter(one -> there.contains(one.id()) || one.id().equals(away))
                        .map(one ->
                                Mentor.of(one.id().value())
                                        .groups(one.groupIds())
                                        .helpsIn(groups)
                                        .days(slots(one.days()))
                                        .standsIn(
                                                one.position() != Position.OTHER
                                                        && !one.id().equals(away))
                                        .languages(Set.copyOf(one.languages()))
                                        .build())
                        .toList();
        var present = new HashMap<UUID, Map<DayOfWeek, UUID>>();
        for (var child : children) {
            var agreed = new HashMap<DayOfWeek, UUID>();
            child.standInPerDay().forEach((day, staff) -> agreed.put(day, staff.value()));
            present.put(child.placement().value(), agreed);
        }
        return StandIns.propose(
                new StandInQuestion(
                        new MatchingQuestion(mentees, mentors, Wishes.of(order())),
                        Map.of(),
                        present));
    }

    /**
     * The same, as far as it bears on one child: the colleagues of its groups, and who else there
     * is without a mentor.
     */
    public Situation around(ChildRow child) {
        var groups = child.groupIds();
        return new Situation(
                today,
                children.stream()
                        .filter(other ->
                                other.placement().equals(child.placement())
                                        || other.withoutFrom(today, horizon()) != null
                                                && other.groupIds().stream()
                                                        .anyMatch(groups::contains))
                        .toList(),
                colleagues.stream().filter(colleague -> colleague.worksIn(groups)).toList(),
                location(child, orders));
    }

    private static Map<LocationId, List<Wish>> location(
            ChildRow child, Map<LocationId, List<Wish>> orders) {
        var order = orders.get(child.location());
        return order == null ? Map.of() : Map.of(child.location(), order);
    }

    /** What counts here, as it is kept with a choice. */
    public List<String> wishes() {
        return order().stream().map(Wish::name).toList();
    }

    /** Equal for equal people, days, wishes and pairs: whether a proposal is still of today. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(today.toString().getBytes(StandardCharsets.UTF_8));
            children.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            colleagues.forEach(
                    row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            digest.update(
                    new TreeMap<>(
                                    orders.entrySet().stream()
                                            .collect(
                                                    Collectors.toMap(
                                                            order -> order.getKey().value(),
                                                            Map.Entry::getValue)))
                            .toString()
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static WeekSlots slots(@Nullable DayPattern days) {
        return days == null ? WeekSlots.NEVER : WeekSlots.of(days);
    }
}
