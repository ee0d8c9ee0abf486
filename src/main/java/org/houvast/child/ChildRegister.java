package org.houvast.child;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.foundation.Batch;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Id;
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
 * The children as lists from elsewhere know them: compared with what is known here, changed many at
 * once, and put back as they were. Whoever calls has asked already whether the actor may.
 */
@Component
@Transactional
public class ChildRegister {

    /** The number of a child in another system; systems count per location. */
    public record Number(String source, LocationId location, String number) {}

    /**
     * A child as it is known on a day, one for each placement of that day or later.
     *
     * @param placement {@code null} for a child without a placement any more
     * @param days the care days of that day, or the first ones after it
     * @param groups the groups of that day, or the first one after it
     * @param emails of guardians
     */
    public record Known(
            ChildId child,
            String givenName,
            String surname,
            LocalDate birthDate,
            List<String> homeLanguages,
            List<String> interests,
            @Nullable CarePlacementId placement,
            @Nullable LocationId location,
            @Nullable CareType careType,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate throughDay,
            @Nullable DayPattern days,
            List<String> groups,
            List<String> emails) {

        public String name() {
            return givenName + " " + surname;
        }

        public boolean playsIn(GroupId group) {
            return groups.contains(group.value().toString());
        }
    }

    /** Something that a list says about a child. */
    public sealed interface Change {
        ChildId child();
    }

    /** A child that was not known yet. */
    public record TakesIn(
            ChildId child,
            String givenName,
            String surname,
            LocalDate birthDate,
            List<String> homeLanguages,
            List<String> interests)
            implements Change {}

    /** The child is called so from a day on; the former name is kept. */
    public record IsCalled(ChildId child, String givenName, String surname, LocalDate from)
            implements Change {}

    /** What else is known of the child. */
    public record IsDescribed(
            ChildId child, LocalDate birthDate, List<String> homeLanguages, List<String> interests)
            implements Change {}

    /** The child's number in another system. */
    public record HasNumber(ChildId child, Number number) implements Change {}

    /**
     * A guardian can be reached at this address; custody is not known from a list.
     *
     * @param givenName empty when the list does not say, as is {@code surname}
     */
    public record HasGuardian(
            ChildId child, String givenName, String surname, String email, LocalDate from)
            implements Change {}

    /** A new placement. */
    public record IsPlaced(
            ChildId child,
            CarePlacementId placement,
            LocationId location,
            CareType careType,
            DateRange period)
            implements Change {}

    /** A placement has another first or last day. */
    public record Lasts(ChildId child, CarePlacementId placement, DateRange period)
            implements Change {}

    /** From a day on the child comes on these days. */
    public record Comes(ChildId child, CarePlacementId placement, DayPattern days, LocalDate from)
            implements Change {}

    /**
     * From a day on the child plays in this group.
     *
     * @param days the weekdays of this group; {@code null} for all care days
     * @param beside whether other groups stay; else this one takes their place
     */
    public record Plays(
            ChildId child,
            CarePlacementId placement,
            GroupId group,
            @Nullable DayPattern days,
            LocalDate from,
            boolean beside)
            implements Change {}

    /**
     * What is needed to put a child back as it was.
     *
     * @param before what was known, {@code null} for a child that was new; only for {@link
     *     #putBack}
     * @param after a sign by which it shows whether someone changed the child since
     */
    public record Receipt(ChildId child, @Nullable String before, String after) {}

    private final JdbcClient jdbc;
    private final ChildSnapshots snapshots;

    ChildRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.snapshots = new ChildSnapshots(jdbc);
    }

    /** All children with their placements of a day or later, by name. */
    public List<Known> present(LocalDate day) {
        return jdbc.sql(
                        """
                        select c.id as child, c.given_name, c.surname, c.birth_date, c.home_languages, c.interests,
                            p.id as placement, p.location, p.care_type, p.from_day, p.through_day, d.days,
                            coalesce(g.groups, '{}') as groups, coalesce(e.emails, '{}') as emails
                        from child.child c
                        left join child.care_placement p on p.child = c.id
                            and (p.through_day is null or p.through_day >= :day)
                        left join lateral (select d.days from child.care_days d
                            where d.placement = p.id and (d.through_day is null or d.through_day >= :day)
                            order by d.from_day limit 1) d on true
                        left join lateral (select array_agg(m.care_group::text order by m.from_day, m.id) as groups
                            from child.group_membership m
                            where m.placement = p.id and (m.through_day is null or m.through_day >= :day)) g on true
                        left join lateral (select array_agg(lower(g.email) order by g.id) as emails
                            from child.guardianship s join child.guardian g on g.id = s.guardian
                            where s.child = c.id and g.email is not null) e on true
                        where c.merged_into is null and p.merged_into is null
                        order by c.given_name, c.surname, c.id, p.from_day, p.id
                        """)
                .param("day", day)
                .query(Rows.of(Known.class))
                .list();
    }

    private record NumberRow(ChildId child, LocationId location, String number) {}

    /** Which child has which number in another system. */
    public Map<Number, ChildId> numbers(String source) {
        var numbers = new HashMap<Number, ChildId>();
        jdbc
                .sql(
                        "select coalesce(c.merged_into, k.child) as child, k.location, k.number from child.child_key k join child.child c on c.id = k.child where k.source = :source")
                .param("source", source)
                .query(Rows.of(NumberRow.class))
                .stream()
                .forEach(row ->
                        numbers.put(new Number(source, row.location(), row.number()), row.child()));
        return numbers;
    }

    /**
     * Changes many children at once.
     *
     * @return what is needed to put each of them back
     * @throws Refusal {@code child.placed-already}, {@code child.two-groups-at-once}
     */
    public List<Receipt> change(List<? extends Change> changes) {
        var touched = new LinkedHashSet<ChildId>();
        changes.forEach(change -> touched.add(change.child()));
        var before = snapshots.of(touched);
        try {
            takeIn(of(TakesIn.class, changes));
            call(of(IsCalled.class, changes));
            describe(of(IsDescribed.class, changes));
            number(of(HasNumber.class, changes));
            guardians(of(HasGuardian.class, changes));
            place(of(IsPlaced.class, changes));
            last(of(Lasts.class, changes));
            come(of(Comes.class, changes));
            play(of(Plays.class, changes));
        } catch (DataIntegrityViolationException e) {
            throw new Refusal(
                    String.valueOf(e.getMessage()).contains("group_membership_apart")
                            ? "child.two-groups-at-once"
                            : "child.placed-already");
        }
        var after = snapshots.signs(touched);
        return touched.stream()
                .map(child -> new Receipt(child, before.get(child), after.getOrDefault(child, "")))
                .toList();
    }

    /**
     * Puts children back as they were before {@link #change}: who was new goes.
     *
     * @throws Refusal {@code child.changed-since} when someone went on with one of them
     */
    public void putBack(List<Receipt> receipts) {
        snapshots.putBack(receipts);
    }

    private static <T extends Change> List<T> of(Class<T> type, List<? extends Change> changes) {
        return changes.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private record NewRow(
            ChildId id,
            String givenName,
            String surname,
            LocalDate birthDate,
            String emblem,
            List<String> homeLanguages,
            List<String> interests) {}

    private void takeIn(List<TakesIn> children) {
        var rows =
                children.stream()
                        .map(c ->
                                new NewRow(
                                        c.child(),
                                        c.givenName(),
                                        c.surname(),
                                        c.birthDate(),
                                        Emblem.of(c.child().value()).picture(),
                                        c.homeLanguages(),
                                        c.interests()))
                        .toList();
        run(
                rows,
                """
                insert into child.child (id, given_name, surname, birth_date, emblem, home_languages, interests)
                select id, given_name, surname, birth_date, emblem,
                    array(select jsonb_array_elements_text(home_languages)),
                    array(select jsonb_array_elements_text(interests))
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, given_name text, surname text,
                    birth_date date, emblem text, home_languages jsonb, interests jsonb)
                """);
    }

    private void call(List<IsCalled> names) {
        run(
                names.stream().map(n -> new CalledRow(Id.fresh(), n)).toList(),
                """
                with r as (select r.id, r.child, r.given_name, r.surname, r.from_day
                    from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (id uuid, child uuid, given_name text, surname text, from_day date)),
                kept as (insert into child.former_name (id, child, given_name, surname, valid_through)
                    select r.id, c.id, c.given_name, c.surname, r.from_day - 1 from r join child.child c on c.id = r.child)
                update child.child c set given_name = r.given_name, surname = r.surname,
                    name_valid_from = r.from_day, version = version + 1
                from r where c.id = r.child
                """);
    }

    private record CalledRow(
            UUID id, ChildId child, String givenName, String surname, LocalDate fromDay) {
        private CalledRow(UUID id, IsCalled name) {
            this(id, name.child(), name.givenName(), name.surname(), name.from());
        }
    }

    private void describe(List<IsDescribed> children) {
        run(
                children,
                """
                update child.child c set birth_date = r.birth_date,
                    home_languages = array(select jsonb_array_elements_text(r.home_languages)),
                    interests = array(select jsonb_array_elements_text(r.interests)), version = version + 1
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (child uuid, birth_date date,
                    home_languages jsonb, interests jsonb)
                where c.id = r.child
                """);
    }

    private record KeyRow(ChildId child, String source, LocationId location, String number) {}

    private void number(List<HasNumber> numbers) {
        run(
                numbers.stream()
                        .map(n ->
                                new KeyRow(
                                        n.child(),
                                        n.number().source(),
                                        n.number().location(),
                                        n.number().number()))
                        .distinct()
                        .toList(),
                """
                insert into child.child_key (source, location, number, child)
                select source, location, number, child
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (source text, location uuid, number text, child uuid)
                """);
    }

    private record GuardianRow(
            UUID guardian,
            UUID guardianship,
            ChildId child,
            String givenName,
            String surname,
            String email,
            LocalDate fromDay) {}

    /** Brothers and sisters with one address have one guardian. */
    private void guardians(List<HasGuardian> guardians) {
        var known = new HashMap<String, UUID>();
        var rows =
                guardians.stream()
                        .distinct()
                        .map(g ->
                                new GuardianRow(
                                        known.computeIfAbsent(g.email(), _ -> Id.fresh()),
                                        Id.fresh(),
                                        g.child(),
                                        g.givenName(),
                                        g.surname(),
                                        g.email(),
                                        g.from()))
                        .toList();
        run(
                rows,
                """
                with r as (select r.guardian, r.guardianship, r.child, r.given_name, r.surname, r.email, r.from_day
                    from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (guardian uuid, guardianship uuid, child uuid, given_name text, surname text, email text, from_day date)),
                known as (select distinct on (lower(g.email)) lower(g.email) as email, g.id
                    from child.guardian g join r on lower(g.email) = r.email order by lower(g.email), g.id),
                added as (insert into child.guardian (id, given_name, surname, email)
                    select distinct on (r.guardian) r.guardian, r.given_name, r.surname, r.email from r
                    where not exists (select 1 from known k where k.email = r.email)
                    order by r.guardian, r.surname = '', r.given_name)
                insert into child.guardianship (id, child, guardian, relation, custody, from_day)
                select r.guardianship, r.child, coalesce(k.id, r.guardian), 'PARENT', false, r.from_day
                from r left join known k on k.email = r.email
                """);
    }

    private record PlacementRow(
            CarePlacementId id,
            ChildId child,
            LocationId location,
            CareType careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay) {}

    private void place(List<IsPlaced> placements) {
        run(
                placements.stream()
                        .map(p ->
                                new PlacementRow(
                                        p.placement(),
                                        p.child(),
                                        p.location(),
                                        p.careType(),
                                        p.period().from(),
                                        p.period().through()))
                        .toList(),
                """
                insert into child.care_placement (id, child, location, care_type, from_day, through_day)
                select id, child, location, care_type, from_day, through_day
                from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, child uuid, location uuid,
                    care_type text, from_day date, through_day date)
                """);
    }

    private record PeriodRow(
            CarePlacementId placement, LocalDate fromDay, @Nullable LocalDate throughDay) {}

    /** Days and groups that began with the placement begin with it still. */
    private void last(List<Lasts> periods) {
        run(
                periods.stream()
                        .map(p ->
                                new PeriodRow(
                                        p.placement(), p.period().from(), p.period().through()))
                        .toList(),
                """
                with r as (select r.placement, r.from_day, r.through_day, p.from_day as was from jsonb_to_recordset(cast(:rows as jsonb))
                    as r (placement uuid, from_day date, through_day date)
                    join child.care_placement p on p.id = r.placement),
                days as (update child.care_days d set from_day = r.from_day from r
                    where d.placement = r.placement and d.from_day = r.was
                        and (d.through_day is null or d.through_day >= r.from_day)),
                groups as (update child.group_membership m set from_day = r.from_day from r
                    where m.placement = r.placement and m.from_day = r.was
                        and (m.through_day is null or m.through_day >= r.from_day))
                update child.care_placement p
                set from_day = r.from_day, through_day = r.through_day, version = version + 1
                from r where p.id = r.placement
                """);
    }

    private record DaysRow(
            UUID id, CarePlacementId placement, DayPattern days, LocalDate fromDay) {}

    private void come(List<Comes> days) {
        var rows =
                days.stream()
                        .map(d -> new DaysRow(Id.fresh(), d.placement(), d.days(), d.from()))
                        .toList();
        var given =
                "jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, placement uuid, days text, from_day date)";
        run(
                rows,
                "delete from child.care_days d using "
                        + given
                        + " where d.placement = r.placement and d.from_day >= r.from_day");
        run(
                rows,
                "update child.care_days d set through_day = r.from_day - 1 from "
                        + given
                        + " where d.placement = r.placement and (d.through_day is null or d.through_day >= r.from_day)");
        run(
                rows,
                "insert into child.care_days (id, placement, from_day, days) select id, placement, from_day, days from "
                        + given);
    }

    private record GroupRow(
            UUID id,
            CarePlacementId placement,
            GroupId careGroup,
            @Nullable DayPattern days,
            LocalDate fromDay) {}

    private void play(List<Plays> groups) {
        var given =
                "jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, placement uuid, care_group uuid, days text, from_day date)";
        var instead = groups.stream().filter(g -> !g.beside()).map(ChildRegister::row).toList();
        run(
                instead,
                "delete from child.group_membership m using "
                        + given
                        + " where m.placement = r.placement and m.from_day >= r.from_day");
        run(
                instead,
                "update child.group_membership m set through_day = r.from_day - 1 from "
                        + given
                        + " where m.placement = r.placement and (m.through_day is null or m.through_day >= r.from_day)");
        run(
                groups.stream().map(ChildRegister::row).toList(),
                "insert into child.group_membership (id, placement, care_group, days, from_day)"
                        + " select id, placement, care_group, days, from_day from "
                        + given);
    }

    private static GroupRow row(Plays g) {
        return new GroupRow(Id.fresh(), g.placement(), g.group(), g.days(), g.from());
    }

    private void run(List<? extends Record> rows, String sql) {
        if (!rows.isEmpty()) {
            jdbc.sql(sql).param("rows", Batch.of(rows)).update();
        }
    }
}
