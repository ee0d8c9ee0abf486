package org.houvast.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.DaysHeld;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Emblem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The children in the organiser of the transaction: who they are, where they are placed, and when.
 */
@Component
@Transactional
public class Children {

    /**
     * A child in care.
     *
     * @param placement the child in this kind of care
     * @param child the child itself
     * @param givenName what the child is called
     * @param name given name and surname
     * @param emblem the child's own picture, the name of an icon
     * @param location where
     * @param careType which care
     * @param fromDay the first day
     * @param throughDay the last day; {@code null} when not known yet
     */
    public record Card(
            CarePlacementId placement,
            ChildId child,
            String givenName,
            String name,
            String emblem,
            LocalDate birthDate,
            LocationId location,
            CareType careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {}

    /**
     * What is known of a child that is taken in.
     *
     * @param homeLanguages as the parents name them
     * @param interests what the child likes, as people close by chose
     */
    public record NewChild(
            String givenName,
            String surname,
            LocalDate birthDate,
            List<String> homeLanguages,
            List<String> interests) {}

    private static final DaysHeld CARE_DAYS = new DaysHeld("child.care_days", "placement");

    private static final String CARD =
            """
            select placement, child, given_name, name, emblem, birth_date, location, care_type,
                from_day, through_day
            from child.child_card
            """;

    private final JdbcClient jdbc;

    Children(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Card> find(CarePlacementId placement) {
        return jdbc.sql(CARD + "where placement = :placement")
                .param("placement", placement.value())
                .query(Rows.of(Card.class))
                .optional();
    }

    /** Several children at once, by name. */
    public List<Card> find(Collection<CarePlacementId> placements) {
        return jdbc.sql(
                        CARD
                                + "where placement = any(:placements) order by given_name, name, placement")
                .param("placements", placements.stream().map(Id::value).toArray(UUID[]::new))
                .query(Rows.of(Card.class))
                .list();
    }

    /** Takes in a child; its own picture can be chosen later. */
    public ChildId takeIn(NewChild child) {
        var id = ChildId.fresh();
        jdbc.sql(
                        """
                        insert into child.child
                            (id, given_name, surname, birth_date, emblem, home_languages, interests)
                        values (:id, :given_name, :surname, :birth_date, :emblem, :languages, :interests)
                        """)
                .param("id", id.value())
                .param("given_name", child.givenName())
                .param("surname", child.surname())
                .param("birth_date", child.birthDate())
                .param("emblem", Emblem.of(id.value()).picture())
                .param("languages", child.homeLanguages().toArray(String[]::new))
                .param("interests", child.interests().toArray(String[]::new))
                .update();
        return id;
    }

    /**
     * Places a child at a location in a kind of care.
     *
     * @throws Refusal {@code child.placed-already} when the child has this care there in that time
     */
    public CarePlacementId place(
            ChildId child, LocationId location, CareType careType, DateRange period) {
        var id = CarePlacementId.fresh();
        try {
            jdbc.sql(
                            """
                            insert into child.care_placement
                                (id, child, location, care_type, from_day, through_day)
                            values (:id, :child, :location, :care_type, :from, :through)
                            """)
                    .param("id", id.value())
                    .param("child", child.value())
                    .param("location", location.value())
                    .param("care_type", careType.name())
                    .param("from", period.from())
                    .param("through", period.through())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("child.placed-already");
        }
        return id;
    }

    /** From this day on a child comes on these days; what was planned later gives way. */
    public void comes(CarePlacementId placement, DayPattern days, LocalDate from) {
        CARE_DAYS.hold(jdbc, placement, days, from, null);
    }

    /**
     * From a day on a child plays in this group, on all its care days or on some weekdays.
     *
     * @param days the weekdays of this group; {@code null} for all care days
     * @throws Refusal {@code child.two-groups-at-once}
     */
    public void plays(
            CarePlacementId placement, GroupId group, @Nullable DayPattern days, DateRange period) {
        try {
            jdbc.sql(
                            """
                            insert into child.group_membership
                                (id, placement, care_group, from_day, through_day, days)
                            values (:id, :placement, :care_group, :from, :through, :days)
                            """)
                    .param("id", Id.fresh())
                    .param("placement", placement.value())
                    .param("care_group", group.value())
                    .param("from", period.from())
                    .param("through", period.through())
                    .param("days", days == null ? null : days.text())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("child.two-groups-at-once");
        }
    }

    /** From a day on the child plays in no group any more, until it is said in which. */
    public void playsNoMore(CarePlacementId placement, LocalDate from) {
        jdbc.sql(
                        "delete from child.group_membership where placement = :placement and from_day >= :from")
                .param("placement", placement.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        update child.group_membership set through_day = cast(:from as date) - 1
                        where placement = :placement and (through_day is null or through_day >= :from)
                        """)
                .param("placement", placement.value())
                .param("from", from)
                .update();
    }

    /**
     * The last day of a placement, or none any more. Its days and groups last as long; what was
     * planned later gives way. Mentor, stand-ins and whoever works in the group follow a child as
     * long as it comes, so that ends too.
     *
     * @param lastDay inclusive; {@code null} to go on until further notice
     * @throws Refusal {@code child.ends-before-it-starts}, {@code child.placed-already}
     */
    public void lasts(CarePlacementId placement, @Nullable LocalDate lastDay) {
        var was = find(placement).orElseThrow(NotVisible::new);
        Refusal.when(
                lastDay != null && lastDay.isBefore(was.fromDay()), "child.ends-before-it-starts");
        try {
            jdbc.sql(
                            """
                            update child.care_placement set through_day = :last, version = version + 1
                            where id = :placement
                            """)
                    .param("placement", placement.value())
                    .param("last", lastDay)
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("child.placed-already");
        }
        for (var table : List.of("care_days", "group_membership")) {
            jdbc.sql(
                            "delete from child.%s where placement = :placement and from_day > :last"
                                    .formatted(table))
                    .param("placement", placement.value())
                    .param("last", lastDay)
                    .update();
            jdbc.sql(
                            """
                            update child.%s set through_day = :last
                            where placement = :placement and (through_day is not distinct from cast(:was as date)
                                or through_day > :last)
                            """
                                    .formatted(table))
                    .param("placement", placement.value())
                    .param("last", lastDay)
                    .param("was", was.throughDay())
                    .update();
        }
        jdbc.sql("delete from child.day_exception where placement = :placement and day > :last")
                .param("placement", placement.value())
                .param("last", lastDay)
                .update();
    }

    /**
     * One day is different: the child does not come, or comes on other parts.
     *
     * @param parts the sum of the bits of {@link org.houvast.foundation.DayPart}; 0 for not today
     */
    public void on(CarePlacementId placement, LocalDate day, int parts) {
        jdbc.sql(
                        """
                        insert into child.day_exception (placement, day, parts)
                        values (:placement, :day, :parts)
                        on conflict on constraint day_exception_pk do update set parts = excluded.parts
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .param("parts", parts)
                .update();
    }

    /** The day follows the pattern again. */
    public void asUsual(CarePlacementId placement, LocalDate day) {
        jdbc.sql("delete from child.day_exception where placement = :placement and day = :day")
                .param("placement", placement.value())
                .param("day", day)
                .update();
    }
}
