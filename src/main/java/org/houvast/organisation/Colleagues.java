package org.houvast.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.DaysHeld;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.Tenant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, in the organiser of the transaction. */
@Component
@Transactional
public class Colleagues {

    /**
     * A colleague.
     *
     * @param id the colleague
     * @param account what this colleague signs in with; {@code null} for none yet
     * @param name given name and surname
     * @param givenName how colleagues and children call them
     * @param surname with its prefixes
     * @param position what they do
     */
    public record Colleague(
            StaffId id,
            @Nullable UUID account,
            String name,
            String givenName,
            String surname,
            Position position) {}

    /**
     * What is known of a new colleague.
     *
     * @param contractHours hours a week; {@code null} when not known
     * @param interests what they like, as they chose it
     */
    public record NewColleague(
            String givenName,
            String surname,
            Position position,
            @Nullable String email,
            @Nullable BigDecimal contractHours,
            List<String> interests) {}

    private static final DaysHeld STAFF_DAYS = new DaysHeld("organisation.staff_days", "staff");

    private static final String CARD =
            "select id, account, name, given_name, surname, position from organisation.staff_card ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Colleagues(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The colleague that an actor is; empty for a parent or someone from outside. */
    public Optional<Colleague> of(Actor actor) {
        return jdbc.sql(CARD + "where account = :account")
                .param("account", actor.account().value())
                .query(Rows.of(Colleague.class))
                .optional();
    }

    public Optional<Colleague> find(StaffId id) {
        return jdbc.sql(CARD + "where id = :id")
                .param("id", id.value())
                .query(Rows.of(Colleague.class))
                .optional();
    }

    /** Everyone who works here on a day or later, by name. */
    public List<Colleague> present(LocalDate day) {
        return jdbc.sql(
                        CARD
                                + "where left_on is null or left_on >= :day order by given_name, surname, id")
                .param("day", day)
                .query(Rows.of(Colleague.class))
                .list();
    }

    /** Takes in a colleague, without an account. */
    public StaffId takeIn(NewColleague colleague) {
        var id = StaffId.fresh();
        jdbc.sql(
                        """
                        insert into organisation.staff
                            (id, given_name, surname, position, email, contract_hours, interests)
                        values (:id, :given_name, :surname, :position, :email, :contract_hours, :interests)
                        """)
                .param("id", id.value())
                .param("given_name", colleague.givenName())
                .param("surname", colleague.surname())
                .param("position", colleague.position().name())
                .param("email", colleague.email())
                .param("contract_hours", colleague.contractHours())
                .param("interests", colleague.interests().toArray(String[]::new))
                .update();
        return id;
    }

    /** From this day on a colleague works on these days; what was planned later gives way. */
    public void works(StaffId staff, DayPattern days, LocalDate from) {
        STAFF_DAYS.hold(jdbc, staff, days, from, null);
    }

    /** From this day on a colleague works in this group, beside any other group. */
    public void joins(StaffId staff, GroupId group, LocalDate from) {
        jdbc.sql(
                        """
                        insert into organisation.staff_group (id, staff, care_group, from_day)
                        select :id, :staff, :care_group, :from
                        where not exists (select 1 from organisation.staff_group g
                            where g.staff = :staff and g.care_group = :care_group
                                and (g.through_day is null or g.through_day >= :from))
                        """)
                .param("id", Id.fresh())
                .param("staff", staff.value())
                .param("care_group", group.value())
                .param("from", from)
                .update();
    }

    /** Lets a colleague sign in with this account. */
    public void signsInWith(StaffId staff, AccountId account) {
        jdbc.sql(
                        "update organisation.staff set account = :account, version = version + 1 where id = :id")
                .param("account", account.value())
                .param("id", staff.value())
                .update();
    }

    /**
     * A colleague is away on these days, both included. The same days are said once.
     *
     * @return the absence
     * @throws Refusal {@code foundation.date-range.ends-before-it-starts}
     */
    public UUID away(StaffId staff, LocalDate from, LocalDate through) {
        Refusal.when(through.isBefore(from), "foundation.date-range.ends-before-it-starts", from);
        var known =
                jdbc.sql(
                                """
                                select id from organisation.absence
                                where staff = :staff and from_day = :from and through_day = :through limit 1
                                """)
                        .param("staff", staff.value())
                        .param("from", from)
                        .param("through", through)
                        .query(UUID.class)
                        .optional();
        if (known.isPresent()) {
            return known.get();
        }
        var id = Id.fresh();
        jdbc.sql(
                        """
                        insert into organisation.absence (id, staff, from_day, through_day)
                        values (:id, :staff, :from, :through)
                        """)
                .param("id", id)
                .param("staff", staff.value())
                .param("from", from)
                .param("through", through)
                .update();
        changed(staff, from);
        return id;
    }

    /** It was a mistake: the colleague is not away. */
    public void notAway(StaffId staff, UUID absence) {
        jdbc.sql(
                        "delete from organisation.absence where id = :id and staff = :staff returning from_day")
                .param("id", absence)
                .param("staff", staff.value())
                .query(LocalDate.class)
                .optional()
                .ifPresent(from -> changed(staff, from));
    }

    private void changed(StaffId staff, LocalDate from) {
        var organiser = Objects.requireNonNull(Tenant.current().organiser());
        events.publishEvent(new WorkChanged(organiser, staff, from));
    }

    /**
     * Back again: whatever keeps a colleague away on this day or joins that ends the day before.
     *
     * @param from the first day of work again
     */
    public void backFrom(StaffId staff, LocalDate from) {
        var until =
                jdbc.sql(
                                """
                                select a.through_day from organisation.away_card a
                                where a.staff = :staff and a.through_day >= :from order by a.from_day limit 1
                                """)
                        .param("staff", staff.value())
                        .param("from", from)
                        .query(LocalDate.class)
                        .optional();
        if (until.isEmpty()) {
            return;
        }
        for (var sql :
                List.of(
                        """
                        delete from organisation.absence
                        where staff = :staff and from_day >= :from and through_day <= :until
                        """,
                        """
                        update organisation.absence set through_day = cast(:from as date) - 1
                        where staff = :staff and from_day < :from and through_day >= :from
                            and through_day <= :until
                        """)) {
            jdbc.sql(sql)
                    .param("staff", staff.value())
                    .param("from", from)
                    .param("until", until.get())
                    .update();
        }
        changed(staff, from);
    }

    /** From this day on a colleague works in this group no more; empty memberships go. */
    public void leaves(StaffId staff, GroupId group, LocalDate from) {
        jdbc.sql(
                        """
                        delete from organisation.staff_group
                        where staff = :staff and care_group = :care_group and from_day >= :from
                        """)
                .param("staff", staff.value())
                .param("care_group", group.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        update organisation.staff_group set through_day = cast(:from as date) - 1
                        where staff = :staff and care_group = :care_group
                            and (through_day is null or through_day >= :from)
                        """)
                .param("staff", staff.value())
                .param("care_group", group.value())
                .param("from", from)
                .update();
    }

    private record In(GroupId careGroup) {}

    /** The groups in which a colleague works on a day or later. */
    public List<GroupId> groups(StaffId staff, LocalDate day) {
        return jdbc
                .sql(
                        """
                        select distinct care_group from organisation.staff_group
                        where staff = :staff and (through_day is null or through_day >= :day)
                        """)
                .param("staff", staff.value())
                .param("day", day)
                .query(Rows.of(In.class))
                .list()
                .stream()
                .map(In::careGroup)
                .toList();
    }
}
