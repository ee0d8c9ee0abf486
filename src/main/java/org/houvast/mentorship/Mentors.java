package org.houvast.mentorship;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Initials;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is the mentor of whom, and who stands in: asked for many at once, one query each. */
@Component
@Transactional(readOnly = true)
public class Mentors {

    /** A colleague, by name. */
    public record Person(StaffId staff, String givenName, String surname) {

        public String name() {
            return givenName + " " + surname;
        }

        /** For the arch. */
        public String initials() {
            return Initials.of(givenName, surname);
        }

        /** The colour of the arch. */
        public Tone tone() {
            return Tone.of(staff.value());
        }
    }

    /**
     * A mentee's people on a day: mentor and stand-ins belong together.
     *
     * @param mentor {@code null} when the place is vacant
     * @param since the mentor's first day
     * @param parentsToldOn since when the parents know; {@code null} when they were not told yet
     * @param standIns who stands in, per weekday; a weekday that is not there is open
     * @param version of the mentorship, to see later whether it changed
     */
    public record Pair(
            @Nullable Person mentor,
            @Nullable LocalDate since,
            @Nullable LocalDate parentsToldOn,
            Map<DayOfWeek, Person> standIns,
            int version) {

        public Optional<Person> standInOn(DayOfWeek weekday) {
            return Optional.ofNullable(standIns.get(weekday));
        }
    }

    private record PersonRow(
            UUID mentee,
            int weekday,
            StaffId staff,
            String givenName,
            String surname,
            @Nullable LocalDate since,
            @Nullable LocalDate parentsToldOn,
            int version) {}

    private final JdbcClient jdbc;

    Mentors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people of children on a day; no entry for who has neither mentor nor stand-in. */
    public Map<CarePlacementId, Pair> ofChildren(
            Collection<CarePlacementId> children, LocalDate day) {
        return pairs("care_placement", children, day, CarePlacementId::new);
    }

    /** The people of trainees on a day; no entry for who has neither mentor nor stand-in. */
    public Map<PlacementId, Pair> ofTrainees(Collection<PlacementId> trainees, LocalDate day) {
        return pairs("trainee_placement", trainees, day, PlacementId::new);
    }

    private <I extends Id> Map<I, Pair> pairs(
            String mentee, Collection<I> mentees, LocalDate day, Function<UUID, I> id) {
        if (mentees.isEmpty()) {
            return Map.of();
        }
        var rows =
                jdbc.sql(
                                """
                                select t.%1$s as mentee, 0 as weekday, t.mentor as staff, t.starts_on as since,
                                    t.parents_told_on, s.called as given_name, s.surname, m.version
                                from mentorship.term_card t
                                join mentorship.mentorship m on m.id = t.mentorship
                                join organisation.staff_card s on s.id = t.mentor
                                where t.%1$s = any(:mentees) and t.valid @> cast(:day as date)
                                    and (s.left_on is null or s.left_on >= :day)
                                union all
                                select c.%1$s, c.weekday, c.staff, null, null, s.called, s.surname, m.version
                                from mentorship.stand_in_card c
                                join mentorship.mentorship m on m.id = c.mentorship
                                join organisation.staff_card s on s.id = c.staff
                                where c.%1$s = any(:mentees) and (s.left_on is null or s.left_on >= :day)
                                order by mentee, weekday
                                """
                                        .formatted(mentee))
                        .param("mentees", mentees.stream().map(Id::value).toArray(UUID[]::new))
                        .param("day", day)
                        .query(Rows.of(PersonRow.class))
                        .list();
        var byMentee = new LinkedHashMap<UUID, List<PersonRow>>();
        rows.forEach(row ->
                byMentee.merge(
                        row.mentee(),
                        List.of(row),
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
        var pairs = new HashMap<I, Pair>();
        byMentee.forEach((uuid, people) -> pairs.put(id.apply(uuid), pair(people)));
        return pairs;
    }

    private static Pair pair(List<PersonRow> people) {
        Person mentor = null;
        LocalDate since = null;
        LocalDate parentsToldOn = null;
        var standIns = new EnumMap<DayOfWeek, Person>(DayOfWeek.class);
        for (var row : people) {
            var person = new Person(row.staff(), row.givenName(), row.surname());
            if (row.weekday() == 0) {
                mentor = person;
                since = row.since();
                parentsToldOn = row.parentsToldOn();
            } else {
                standIns.put(DayOfWeek.of(row.weekday()), person);
            }
        }
        return new Pair(mentor, since, parentsToldOn, standIns, people.getFirst().version());
    }

    /** The children in care whose mentor this colleague is on a day. */
    public List<CarePlacementId> childrenOf(StaffId mentor, LocalDate day) {
        return jdbc.sql(
                        """
                        select t.care_placement as placement
                        from mentorship.term_card t
                        join child.child_card c on c.placement = t.care_placement
                        where t.mentor = :mentor and t.valid @> cast(:day as date)
                            and c.valid @> cast(:day as date)
                        order by c.given_name, c.name, c.placement
                        """)
                .param("mentor", mentor.value())
                .param("day", day)
                .query((row, n) -> new CarePlacementId(row.getObject("placement", UUID.class)))
                .list();
    }
}
