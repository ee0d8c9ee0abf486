package org.houvast.mentorship;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.foundation.Rows;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is beside a trainee on each day, as people really work: the mentor, else the stand-in of that
 * weekday, else who guides beside the mentor, else who was asked to come and stand beside. So
 * nobody has to arrange anything when a mentor is away: from that day on the next one is there.
 */
@Component
@Transactional(readOnly = true)
public class BesideTrainee {

    /** Who someone is to the trainee, the first one first. */
    public enum As {
        MENTOR,
        STAND_IN,
        CO_MENTOR,
        /** From elsewhere, because nobody of the group would be there. */
        BESIDE
    }

    /**
     * Someone who guides.
     *
     * @param parts of the day together, as the sum of 1, 2 and 4; 0 is not there
     * @param away whether it is an absence, and not a day off
     */
    public record Guide(As as, Mentors.Person person, int parts, boolean away) {

        public boolean isThere() {
            return parts > 0;
        }
    }

    /**
     * A day on which the trainee is on the floor.
     *
     * @param parts of the day, as the sum of 1 (morning), 2 (afternoon) and 4 (after school)
     * @param guides who guides, there or not, the mentor first
     */
    public record Day(PlacementId placement, LocalDate day, int parts, List<Guide> guides) {

        /** Who is there first of all; empty when nobody who guides is. */
        public Optional<Guide> with() {
            return guides.stream().filter(Guide::isThere).findFirst();
        }

        /** Whether someone comes from elsewhere to be beside her, and is there. */
        public boolean isBeside(StaffId staff) {
            return guides.stream()
                    .anyMatch(guide ->
                            guide.as() == As.BESIDE
                                    && guide.isThere()
                                    && guide.person().staff().equals(staff));
        }

        /** The mentor, there or not. */
        public Optional<Guide> mentor() {
            return guides.stream().filter(guide -> guide.as() == As.MENTOR).findFirst();
        }

        /**
         * With whom the weekly half hour is: the mentor, else who guides instead; empty when it
         * falls out.
         *
         * @param coveredBy who stays with the children meanwhile; {@code null} for nobody yet
         */
        public Optional<Guide> halfHourWith(@Nullable StaffId coveredBy) {
            return guides.stream()
                    .filter(guide -> guide.isThere() && guide.as() != As.BESIDE)
                    .filter(guide -> !guide.person().staff().equals(coveredBy))
                    .findFirst();
        }

        /** Whether the mentor is away and somebody stands in. */
        public boolean isTakenOver() {
            return mentor().map(Guide::away).orElse(false)
                    && with().map(guide -> guide.as() != As.MENTOR).orElse(false);
        }

        /** The parts that someone and the trainee share; 0 for none, or for who does not guide. */
        public int sharedWith(StaffId staff) {
            return guides.stream()
                    .filter(guide -> guide.as() != As.BESIDE)
                    .filter(guide -> guide.person().staff().equals(staff))
                    .mapToInt(Guide::parts)
                    .findFirst()
                    .orElse(0);
        }
    }

    private record Row(
            UUID placement,
            LocalDate day,
            int parts,
            As guides,
            StaffId staff,
            String givenName,
            String surname,
            int shared,
            boolean away) {}

    private record DayRow(UUID placement, LocalDate day, int parts) {}

    private final JdbcClient jdbc;

    BesideTrainee(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days on the floor of some trainees, in order; both ends included. */
    public List<Day> of(Collection<PlacementId> trainees, LocalDate from, LocalDate through) {
        if (trainees.isEmpty()) {
            return List.of();
        }
        var days = new LinkedHashMap<DayRow, List<Guide>>();
        jdbc.sql(
                        """
                        with there as (
                            select p.placement, y.day, y.holiday,
                                foundation.parts_on(w.days, y.day, y.holiday) as parts
                            from trainee.placement_card p
                            join organisation.group_card g on g.id = p.care_group
                            cross join lateral (
                                select cast(d as date) as day, organisation.is_holiday(g.region, cast(d as date)) as holiday
                                from generate_series(greatest(p.from_day, cast(:from as date)),
                                    least(p.through_day, cast(:through as date)), interval '1 day') d) y
                            join trainee.placement_days_card w on w.placement = p.placement and w.valid @> y.day
                            where p.placement = any(:trainees)),
                        guide as (
                            select t.trainee_placement as placement, 'MENTOR' as guides, 1 as first, t.mentor as staff,
                                t.valid, cast(null as int) as weekday
                            from mentorship.term_card t
                            where t.trainee_placement = any(:trainees) and t.mentor is not null
                            union all
                            select c.trainee_placement, 'STAND_IN', 2, c.staff, daterange(null, null), c.weekday
                            from mentorship.stand_in_card c where c.trainee_placement = any(:trainees)
                            union all
                            select c.trainee_placement, 'CO_MENTOR', 3, c.staff, daterange(null, null), null
                            from mentorship.co_mentor c where c.trainee_placement = any(:trainees)
                            union all
                            select b.placement, 'BESIDE', 4, b.staff, b.valid, b.weekday
                            from trainee.beside_card b where b.placement = any(:trainees))
                        select t.placement, t.day, t.parts, u.guides, u.staff, s.called as given_name, s.surname,
                            coalesce(a.away, false) as away,
                            case when a.away then 0 when u.guides = 'BESIDE' then t.parts
                                else coalesce(foundation.parts_on(d.days, t.day, t.holiday), 0) & t.parts end as shared
                        from there t
                        left join (guide u join organisation.staff_card s on s.id = u.staff)
                            on u.placement = t.placement and u.valid @> t.day
                            and (u.weekday is null or u.weekday = extract(isodow from t.day))
                            and (s.left_on is null or s.left_on >= t.day)
                        left join organisation.staff_days_card d on d.staff = u.staff and d.valid @> t.day
                        left join lateral (select true as away from organisation.absence_card x
                            where x.staff = u.staff and x.valid @> t.day limit 1) a on true
                        where t.parts > 0
                        order by t.day, t.placement, u.first, s.called
                        """)
                .param("trainees", trainees.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("from", from)
                .param("through", through)
                .query((row, n) -> {
                    var day =
                            new DayRow(
                                    row.getObject("placement", UUID.class),
                                    row.getObject("day", LocalDate.class),
                                    row.getInt("parts"));
                    var guides = days.computeIfAbsent(day, _ -> new ArrayList<>());
                    if (row.getString("guides") != null) {
                        guides.add(guide(Rows.of(Row.class).mapRow(row, n)));
                    }
                    return day;
                })
                .list();
        return days.entrySet().stream()
                .map(e ->
                        new Day(
                                new PlacementId(e.getKey().placement()),
                                e.getKey().day(),
                                e.getKey().parts(),
                                List.copyOf(e.getValue())))
                .toList();
    }

    private static Guide guide(Row row) {
        return new Guide(
                row.guides(),
                new Mentors.Person(row.staff(), row.givenName(), row.surname()),
                row.shared(),
                row.away());
    }

    /** Everyone who guides on any of these days, each once, the mentor first. */
    public static List<Mentors.Person> guidesOf(Collection<Day> days) {
        return Stream.of(As.values())
                .flatMap(as ->
                        days.stream()
                                .flatMap(day -> day.guides().stream())
                                .filter(guide -> guide.as() == as))
                .map(Guide::person)
                .distinct()
                .toList();
    }
}
