package org.houvast.mentorship.pair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.LeftVacant;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorChosen;
import org.houvast.mentorship.MentorHandedOver;
import org.houvast.mentorship.MentorshipEnded;
import org.houvast.mentorship.MentorshipId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.StandInsChosen;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The promise that one colleague follows one mentee (a child's care placement or a trainee's
 * placement) and is the first contact.
 *
 * <p>A term lasts until the next one starts, so an overlap cannot be expressed; a time without a
 * mentor is a term without one, vacant. What has begun is history and stays; what is planned can be
 * planned anew. Source: docs/field-terms.md, "mentor".
 */
@Table(schema = "mentorship", name = "mentorship")
class Mentorship extends AbstractAggregateRoot<Mentorship> {

    /**
     * From a day on this mentor, until the next term.
     *
     * @param mentor {@code null} is vacant
     * @param parentsToldOn since when the parents know; {@code null} when they were not told yet
     */
    @Table(schema = "mentorship", name = "term")
    record Term(@Nullable StaffId mentor, LocalDate startsOn, @Nullable LocalDate parentsToldOn) {}

    /**
     * Who stands in on a weekday.
     *
     * @param weekday 1 is Monday
     */
    @Table(schema = "mentorship", name = "stand_in")
    record StandIn(int weekday, StaffId staff) {}

    @Id private final MentorshipId id;
    @ReadOnlyProperty private final OrganiserId organiser;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private final MenteeId mentee;

    private @Nullable LocalDate endsOn;

    @MappedCollection(idColumn = "mentorship", keyColumn = "position")
    private final List<Term> terms;

    @MappedCollection(idColumn = "mentorship")
    private final Set<StandIn> standIns;

    @Version private @Nullable Integer version;

    @PersistenceCreator
    Mentorship(
            MentorshipId id,
            OrganiserId organiser,
            MenteeId mentee,
            @Nullable LocalDate endsOn,
            List<Term> terms,
            Set<StandIn> standIns,
            @Nullable Integer version) {
        this.id = id;
        this.organiser = organiser;
        this.mentee = mentee;
        this.endsOn = endsOn;
        this.terms = new ArrayList<>(terms);
        this.standIns = new HashSet<>(standIns);
        this.version = version;
    }

    /** A mentee gets a first mentor. */
    static Mentorship begin(
            OrganiserId organiser,
            MenteeId mentee,
            StaffId mentor,
            LocalDate startsOn,
            @Nullable LocalDate parentsToldOn) {
        var begun =
                new Mentorship(
                        MentorshipId.fresh(),
                        organiser,
                        mentee,
                        null,
                        List.of(new Term(mentor, startsOn, parentsToldOn)),
                        Set.of(),
                        null);
        begun.registerEvent(new MentorChosen(organiser, begun.id, mentee, mentor, startsOn));
        return begun;
    }

    /**
     * Gives the mentee a new mentor. The present mentor's last day is the day before; what was
     * planned from that day on gives way.
     *
     * @param startsOn the new mentor's first day, inclusive
     * @param today what has begun before it is history
     * @throws Refusal {@code mentorship.same-mentor}, {@code mentorship.starts-too-early}
     */
    void handOver(StaffId to, LocalDate startsOn, LocalDate today) {
        var dropped = makeRoom(startsOn, today);
        var from = terms.isEmpty() ? null : terms.getLast().mentor();
        Refusal.when(to.equals(from) && !dropped, "mentorship.same-mentor");

        if (!to.equals(from)) {
            terms.add(new Term(to, startsOn, null));
        }
        registerEvent(
                from == null || to.equals(from)
                        ? new MentorChosen(organiser, id, mentee, to, startsOn)
                        : new MentorHandedOver(organiser, id, mentee, from, to, startsOn));
    }

    /**
     * Leaves the place vacant.
     *
     * @param startsOn the first day without a mentor, inclusive
     * @throws Refusal {@code mentorship.starts-too-early}
     */
    void leaveVacant(LocalDate startsOn, LocalDate today) {
        makeRoom(startsOn, today);
        var from = terms.isEmpty() ? null : terms.getLast().mentor();
        if (terms.isEmpty() || from != null) {
            terms.add(new Term(null, startsOn, null));
        }
        registerEvent(new LeftVacant(organiser, id, mentee, from, startsOn));
    }

    /**
     * Drops the plans from a day on. A term that begins today is a plan too: it can still be put
     * right.
     *
     * @return whether there were any
     */
    private boolean makeRoom(LocalDate startsOn, LocalDate today) {
        var history =
                terms.stream().filter(term -> term.startsOn().isBefore(today)).reduce((a, b) -> b);
        Refusal.when(
                history.isPresent() && !startsOn.isAfter(history.get().startsOn()),
                "mentorship.starts-too-early",
                history.isPresent() ? history.get().startsOn() : startsOn);
        return terms.removeIf(term -> !term.startsOn().isBefore(startsOn));
    }

    /**
     * Takes back the last choice; what was before it holds again. The very first choice becomes a
     * vacant place.
     *
     * @throws Refusal {@code mentorship.nothing-to-take-back}
     */
    void takeBack(LocalDate today) {
        var last = terms.getLast();
        var mentor = last.mentor();
        if (mentor == null || last.startsOn().isBefore(today)) {
            throw new Refusal("mentorship.nothing-to-take-back");
        }
        terms.removeLast();
        if (terms.isEmpty()) {
            terms.add(new Term(null, last.startsOn(), null));
            standIns.clear();
        }
        var again = terms.getLast().mentor();
        registerEvent(
                again == null
                        ? new LeftVacant(organiser, id, mentee, mentor, last.startsOn())
                        : new MentorHandedOver(
                                organiser, id, mentee, mentor, again, last.startsOn()));
    }

    /**
     * Says who stands in on which weekday; a weekday without anyone is open.
     *
     * @throws Refusal {@code mentorship.stands-in-for-self}
     */
    void standInBy(Map<DayOfWeek, StaffId> perWeekday) {
        var mentor = terms.getLast().mentor();
        Refusal.when(
                mentor != null && perWeekday.containsValue(mentor),
                "mentorship.stands-in-for-self");
        var chosen = new HashSet<StandIn>();
        perWeekday.forEach((day, staff) -> chosen.add(new StandIn(day.getValue(), staff)));
        if (!chosen.equals(standIns)) {
            standIns.clear();
            standIns.addAll(chosen);
            registerEvent(new StandInsChosen(organiser, id, mentee, Map.copyOf(perWeekday)));
        }
    }

    /**
     * The parents know who is the mentor; or, without a day, they do not know after all.
     *
     * @throws Refusal {@code mentorship.no-mentor-yet}
     */
    void parentsKnow(@Nullable LocalDate since) {
        var last = terms.getLast();
        Refusal.when(last.mentor() == null, "mentorship.no-mentor-yet");
        terms.set(terms.size() - 1, new Term(last.mentor(), last.startsOn(), since));
    }

    /** The last day of the mentorship, inclusive, before the placement itself ends. */
    void end(LocalDate lastDay) {
        endsOn = lastDay;
        registerEvent(new MentorshipEnded(organiser, id, mentee, lastDay));
    }

    /** The mentor on a day; empty when the place is vacant then. */
    Optional<StaffId> mentorOn(LocalDate day) {
        if (endsOn != null && day.isAfter(endsOn)) {
            return Optional.empty();
        }
        return terms.stream()
                .filter(term -> !term.startsOn().isAfter(day))
                .reduce((before, after) -> after)
                .map(Term::mentor);
    }

    MentorshipId id() {
        return id;
    }

    MenteeId mentee() {
        return mentee;
    }

    List<Term> terms() {
        return List.copyOf(terms);
    }

    Set<StandIn> standIns() {
        return Set.copyOf(standIns);
    }

    int version() {
        return version == null ? Pairs.NONE : version;
    }
}
