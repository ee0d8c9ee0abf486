package org.houvast.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Batch;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Colleagues as lists from elsewhere know them: compared with what is known here, changed many at
 * once, and put back as they were. A list never gives anyone an account or a duty. Whoever calls
 * has asked already whether the actor may.
 */
@Component
@Transactional
public class StaffRegister {

    /** The number of a colleague in another system; systems count per location. */
    public record Number(String source, LocationId location, String number) {}

    /**
     * A colleague as known on a day.
     *
     * @param email in small letters
     * @param contractHours hours a week
     * @param days the days of work of that day, or the first ones after it
     * @param groups ids of the groups of that day or later
     */
    public record Known(
            StaffId staff,
            String givenName,
            String surname,
            Position position,
            @Nullable String email,
            @Nullable BigDecimal contractHours,
            List<String> interests,
            @Nullable DayPattern days,
            List<String> groups) {

        public String name() {
            return givenName + " " + surname;
        }

        public boolean worksIn(GroupId group) {
            return groups.contains(group.value().toString());
        }
    }

    /** Something that a list says about a colleague. */
    public sealed interface Change {
        StaffId staff();
    }

    /** A colleague who was not known yet. */
    public record Begins(
            StaffId staff,
            String givenName,
            String surname,
            Position position,
            @Nullable String email,
            @Nullable BigDecimal contractHours,
            List<String> interests)
            implements Change {}

    /** What a list says of a colleague who is known. */
    public record IsDescribed(
            StaffId staff,
            String givenName,
            String surname,
            Position position,
            @Nullable String email,
            @Nullable BigDecimal contractHours,
            List<String> interests)
            implements Change {}

    /** The colleague's number in another system. */
    public record HasNumber(StaffId staff, Number number) implements Change {}

    /** From a day on the colleague works on these days. */
    public record Works(StaffId staff, DayPattern days, LocalDate from) implements Change {}

    /** From a day on the colleague works in this group, beside any other. */
    public record Joins(StaffId staff, GroupId group, LocalDate from) implements Change {}

    /** The colleague's last day in a group is the day before. */
    public record Leaves(StaffId staff, GroupId group, LocalDate from) implements Change {}

    /**
     * What is needed to put a colleague back as they were.
     *
     * @param before what was known, {@code null} for who was new; only for {@link #putBack}
     * @param after a sign by which it shows whether someone changed the colleague since
     */
    public record Receipt(StaffId staff, @Nullable String before, String after) {}

    private final JdbcClient jdbc;
    private final StaffSnapshots snapshots;

    StaffRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.snapshots = new StaffSnapshots(jdbc);
    }

    /** Everyone who works here on a day or later, by name. */
    public List<Known> present(LocalDate day) {
        return jdbc.sql(
                        """
                        select s.id as staff, s.given_name, s.surname, s.position, lower(s.email) as email,
                            s.contract_hours, s.interests, d.days, coalesce(g.groups, '{}') as groups
                        from organisation.staff s
                        left join lateral (select d.days from organisation.staff_days d
                            where d.staff = s.id and (d.through_day is null or d.through_day >= :day)
                            order by d.from_day limit 1) d on true
                        left join lateral (select array_agg(g.care_group::text order by g.from_day, g.id) as groups
                            from organisation.staff_group g
                            where g.staff = s.id and (g.through_day is null or g.through_day >= :day)) g on true
                        where s.left_on is null or s.left_on >= :day
                        order by s.given_name, s.surname, s.id
                        """)
                .param("day", day)
                .query(Rows.of(Known.class))
                .list();
    }

    private record NumberRow(StaffId staff, LocationId location, String number) {}

    /** Which colleague has which number in another system. */
    public Map<Number, StaffId> numbers(String source) {
        var numbers = new HashMap<Number, StaffId>();
        jdbc
                .sql(
                        "select staff, location, number from organisation.staff_key where source = :source")
                .param("source", source)
                .query(Rows.of(NumberRow.class))
                .stream()
                .forEach(row ->
                        numbers.put(new Number(source, row.location(), row.number()), row.staff()));
        return numbers;
    }

    /**
     * Changes many colleagues at once.
     *
     * @return what is needed to put each of them back
     */
    public List<Receipt> change(List<? extends Change> changes) {
        var touched = new LinkedHashSet<StaffId>();
        changes.forEach(change -> touched.add(change.staff()));
        var before = snapshots.of(touched);
        begin(of(Begins.class, changes));
        describe(of(IsDescribed.class, changes));
        number(of(HasNumber.class, changes));
        work(of(Works.class, changes));
        leave(of(Leaves.class, changes));
        join(of(Joins.class, changes));
        var after = snapshots.signs(touched);
        return touched.stream()
                .map(staff -> new Receipt(staff, before.get(staff), after.getOrDefault(staff, "")))
                .toList();
    }

    /**
     * Puts colleagues back as they were before {@link #change}: who was new goes.
     *
     * @throws Refusal {@code organisation.changed-since} when someone went on with one of them
     */
    public void putBack(List<Receipt> receipts) {
        snapshots.putBack(receipts);
    }

    private static <T extends Change> List<T> of(Class<T> type, List<? extends Change> changes) {
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void begin(List<Begins> colleagues) {
        run(
                colleagues,
                """
                insert into organisation.staff (id, given_name, surname, position, email, contract_hours, interests)
                select staff, given_name, surname, position, email, contract_hours,
                    array(select jsonb_array_elements_text(interests))
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (staff uuid, given_name text, surname text,
                    position text, email text, contract_hours numeric, interests jsonb)
                """);
    }

    private void describe(List<IsDescribed> colleagues) {
        run(
                colleagues,
                """
                update organisation.staff s set given_name = r.given_name, surname = r.surname,
                    position = r.position, email = r.email, contract_hours = r.contract_hours,
                    interests = array(select jsonb_array_elements_text(r.interests)), version = version + 1
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (staff uuid, given_name text, surname text,
                    position text, email text, contract_hours numeric, interests jsonb)
                where s.id = r.staff
                """);
    }

    private record KeyRow(StaffId staff, String source, LocationId location, String number) {}

    private void number(List<HasNumber> numbers) {
        run(
                numbers.stream()
                        .map(n ->
                                new KeyRow(
                                        n.staff(),
                                        n.number().source(),
                                        n.number().location(),
                                        n.number().number()))
                        .distinct()
                        .toList(),
                """
                insert into organisation.staff_key (source, location, number, staff)
                select source, location, number, staff
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (source text, location uuid, number text, staff uuid)
                """);
    }

    private record DaysRow(UUID id, StaffId staff, DayPattern days, LocalDate fromDay) {}

    private void work(List<Works> days) {
        var rows =
                days.stream()
                        .map(d -> new DaysRow(Id.fresh(), d.staff(), d.days(), d.from()))
                        .toList();
        var given =
                "jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, staff uuid, days text, from_day date)";
        run(
                rows,
                "delete from organisation.staff_days d using "
                        + given
                        + " where d.staff = r.staff and d.from_day >= r.from_day");
        run(
                rows,
                "update organisation.staff_days d set through_day = r.from_day - 1 from "
                        + given
                        + " where d.staff = r.staff and (d.through_day is null or d.through_day >= r.from_day)");
        run(
                rows,
                "insert into organisation.staff_days (id, staff, from_day, days) select id, staff, from_day, days from "
                        + given);
    }

    private record GroupRow(UUID id, StaffId staff, GroupId careGroup, LocalDate fromDay) {}

    private void leave(List<Leaves> groups) {
        var rows =
                groups.stream()
                        .map(g -> new GroupRow(Id.fresh(), g.staff(), g.group(), g.from()))
                        .toList();
        var given =
                "jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, staff uuid, care_group uuid, from_day date)";
        var same = " where g.staff = r.staff and g.care_group = r.care_group";
        run(
                rows,
                "delete from organisation.staff_group g using "
                        + given
                        + same
                        + " and g.from_day >= r.from_day");
        run(
                rows,
                "update organisation.staff_group g set through_day = r.from_day - 1 from "
                        + given
                        + same
                        + " and (g.through_day is null or g.through_day >= r.from_day)");
    }

    private void join(List<Joins> groups) {
        run(
                groups.stream()
                        .map(g -> new GroupRow(Id.fresh(), g.staff(), g.group(), g.from()))
                        .toList(),
                """
                insert into organisation.staff_group (id, staff, care_group, from_day)
                select id, staff, care_group, from_day
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, staff uuid, care_group uuid, from_day date)
                """);
    }

    private void run(List<? extends Record> rows, String sql) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", Batch.of(rows)).update();
        }
    }
}
