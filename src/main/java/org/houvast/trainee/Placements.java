package org.houvast.trainee;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.DaysHeld;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who learns here, in the organiser of the transaction: placements, their days and time. */
@Component
@Transactional
public class Placements {

    private static final int MOST_YEARS = 6;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(60);

    /**
     * A trainee in a group.
     *
     * @param account what the trainee signs in with; {@code null} for none yet
     * @param location where the group is
     * @param institute the school; {@code null} when there is none
     * @param teacherContact how to reach the teacher
     * @param firstDayAt a quiet hour to begin; {@code null} when not agreed
     * @param arriveWhere where to ring on the first day
     * @param callWhenIll the number to call when ill or late
     * @param track the route in the organisation's own words; {@code null} when the kind says
     *     enough
     * @param neverAlone whether the trainee may never be alone in the group
     * @param workHours a week at the workplace; {@code null} while not agreed
     * @param schoolHours a week at school; {@code null} while not agreed
     * @param askedOn when it was asked
     */
    public record Card(
            PlacementId placement,
            TraineeId trainee,
            @Nullable UUID account,
            String givenName,
            String name,
            GroupId careGroup,
            UUID location,
            String groupName,
            String locationName,
            LearnerKind kind,
            boolean paid,
            boolean countsForRatio,
            @Nullable String institute,
            @Nullable String programme,
            @Nullable String teacherName,
            @Nullable String teacherContact,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable LocalTime firstDayAt,
            @Nullable String arriveWhere,
            @Nullable String callWhenIll,
            @Nullable String track,
            boolean neverAlone,
            @Nullable BigDecimal workHours,
            @Nullable BigDecimal schoolHours,
            LocalDate askedOn,
            @Nullable UUID programmeId) {

        /** How many days there were between the request and the first day. */
        public int leadDays() {
            return (int) ChronoUnit.DAYS.between(askedOn, fromDay);
        }
    }

    /**
     * What is agreed beside who comes and when.
     *
     * @param neverAlone whether the trainee may never be alone in the group; only someone who
     *     counts and is not in training may be
     * @param workHours a week at the workplace; {@code null} while not agreed
     * @param schoolHours a week at school; {@code null} while not agreed
     */
    public record Terms(
            boolean neverAlone, @Nullable BigDecimal workHours, @Nullable BigDecimal schoolHours) {}

    /** What can be written down later than the start; {@code null} is not known. */
    public record Details(
            @Nullable LocalTime firstDayAt,
            @Nullable String arriveWhere,
            @Nullable String callWhenIll) {}

    /** What a trainee is called, and how to reach them. */
    public record Person(String givenName, String surname, @Nullable String email) {}

    /**
     * What is known when a trainee starts.
     *
     * @param track the route in the organisation's own words; {@code null} when it says nothing
     *     more
     * @param institute the name of the school; {@code null} for none
     * @param countsForRatio entered by hand, since rules differ
     * @param asked the day on which it was asked
     */
    public record Start(
            String givenName,
            String surname,
            @Nullable String email,
            LearnerKind kind,
            @Nullable String track,
            boolean paid,
            boolean countsForRatio,
            @Nullable String institute,
            @Nullable String programme,
            @Nullable String teacherName,
            @Nullable String teacherContact,
            String country,
            GroupId group,
            DateRange period,
            DayPattern days,
            @Nullable LocalTime firstDayAt,
            @Nullable String arriveWhere,
            @Nullable String callWhenIll,
            LocalDate asked) {}

    /**
     * A colleague from elsewhere who comes and stands beside a trainee.
     *
     * @param fromDay today, or the first day to come
     */
    public record Beside(
            UUID id, String givenName, DayOfWeek weekday, LocalDate fromDay, LocalDate throughDay) {

        /** Whether it is one day only. */
        public boolean isOnce() {
            return throughDay.isBefore(fromDay.plusWeeks(1));
        }
    }

    private record BesideRow(
            UUID id, String givenName, int weekday, LocalDate fromDay, LocalDate throughDay) {}

    private record Time(int weekday, LocalTime startsAt, int minutes, @Nullable UUID coveredBy) {}

    private static final DaysHeld PLACEMENT_DAYS =
            new DaysHeld("trainee.placement_days", "placement");

    private final JdbcClient jdbc;

    Placements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Card> find(PlacementId placement) {
        return jdbc.sql(
                        """
                        select placement, trainee, account, given_name, name, care_group, location, group_name,
                            location_name, kind, paid, counts_for_ratio, institute, programme, teacher_name,
                            teacher_contact, from_day, through_day, first_day_at, arrive_where, call_when_ill,
                            track, never_alone, work_hours, school_hours, asked_on, programme_id
                        from trainee.placement_card where placement = :placement
                        """)
                .param("placement", placement.value())
                .query(Rows.of(Card.class))
                .optional();
    }

    /** Where someone learns now, or will first; empty for who does not learn here. */
    public Optional<PlacementId> of(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select placement from trainee.placement_card
                        where account = :account and through_day >= :today
                        order by from_day limit 1
                        """)
                .param("account", actor.account().value())
                .param("today", today)
                .query(UUID.class)
                .optional()
                .map(PlacementId::new);
    }

    /**
     * A trainee starts in a group.
     *
     * @throws Refusal {@code trainee.start.no-days}, {@code trainee.start.unpaid-does-not-count},
     *     {@code trainee.start.no-last-day}
     */
    public PlacementId start(Start start) {
        Refusal.when(start.days().isNever(), "trainee.start.no-days");
        var trainee = TraineeId.fresh();
        var placement = PlacementId.fresh();
        takeIn(trainee, start);
        start(trainee, placement, start);
        return placement;
    }

    /**
     * Someone who is known here starts in a group; the days may become known later.
     *
     * @throws Refusal {@code trainee.start.unpaid-does-not-count}, {@code
     *     trainee.start.no-last-day}
     */
    void start(TraineeId trainee, PlacementId placement, Start start) {
        Refusal.when(start.period().through() == null, "trainee.start.no-last-day");
        refuseUnpaid(start.kind(), start.paid(), start.countsForRatio());
        var institute = institute(start.country(), start.institute());
        jdbc.sql(
                        """
                        insert into trainee.placement (id, trainee, care_group, institute, programme, kind,
                            track, paid, counts_for_ratio, teacher_name, teacher_contact, asked_on, from_day,
                            through_day, first_day_at, arrive_where, call_when_ill)
                        values (:id, :trainee, :care_group, :institute, :programme, :kind, :track, :paid,
                            :counts, :teacher_name, :teacher_contact, :asked, :from, :through, :first_day_at,
                            :arrive_where, :call_when_ill)
                        """)
                .param("id", placement.value())
                .param("trainee", trainee.value())
                .param("care_group", start.group().value())
                .param("institute", institute)
                .param("programme", programme(institute, start.programme()))
                .param("kind", start.kind().name())
                .param("track", start.track())
                .param("paid", start.paid())
                .param("counts", start.countsForRatio())
                .param("teacher_name", start.teacherName())
                .param("teacher_contact", start.teacherContact())
                .param("asked", start.asked())
                .param("from", start.period().from())
                .param("through", start.period().through())
                .param("first_day_at", start.firstDayAt())
                .param("arrive_where", start.arriveWhere())
                .param("call_when_ill", start.callWhenIll())
                .update();
        if (!start.days().isNever()) {
            comes(placement, start.days(), start.period());
        }
    }

    /**
     * @throws Refusal {@code trainee.start.unpaid-does-not-count}; a pupil may
     */
    public static void refuseUnpaid(LearnerKind kind, boolean paid, boolean counts) {
        Refusal.when(
                counts && !paid && kind != LearnerKind.PUPIL,
                "trainee.start.unpaid-does-not-count");
    }

    /**
     * Keeps what is agreed beside who comes and when.
     *
     * @throws Refusal {@code trainee.terms.never-alone} for who does not count or is in training
     *     and would be alone, {@code trainee.terms.hours}
     */
    public void agree(PlacementId placement, Terms terms) {
        Refusal.when(
                isTooLong(terms.workHours()) || isTooLong(terms.schoolHours()),
                "trainee.terms.hours");
        int kept =
                jdbc.sql(
                                """
                                update trainee.placement set never_alone = :never_alone, work_hours = :work_hours,
                                    school_hours = :school_hours, version = version + 1
                                where id = :placement
                                    and (:never_alone or counts_for_ratio and kind <> 'EMPLOYEE_IN_TRAINING')
                                """)
                        .param("never_alone", terms.neverAlone())
                        .param("work_hours", terms.workHours())
                        .param("school_hours", terms.schoolHours())
                        .param("placement", placement.value())
                        .update();
        Refusal.when(kept == 0, "trainee.terms.never-alone");
    }

    private static boolean isTooLong(@Nullable BigDecimal hours) {
        return hours != null && (hours.signum() < 0 || hours.compareTo(MOST_HOURS) > 0);
    }

    /** Keeps what was written down later than the start. */
    public void describe(PlacementId placement, Details details) {
        jdbc.sql(
                        """
                        update trainee.placement set first_day_at = :first_day_at, arrive_where = :arrive_where,
                            call_when_ill = :call_when_ill, version = version + 1
                        where id = :placement
                        """)
                .param("first_day_at", details.firstDayAt())
                .param("arrive_where", details.arriveWhere())
                .param("call_when_ill", details.callWhenIll())
                .param("placement", placement.value())
                .update();
    }

    /** A colleague from elsewhere is beside a trainee on a weekday, from and through these days. */
    public void standBeside(
            PlacementId placement,
            StaffId staff,
            DayOfWeek weekday,
            LocalDate from,
            LocalDate through) {
        jdbc.sql(
                        """
                        insert into trainee.beside (id, placement, staff, weekday, from_day, through_day)
                        values (:id, :placement, :staff, :weekday, :from, :through)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("staff", staff.value())
                .param("weekday", weekday.getValue())
                .param("from", from)
                .param("through", through)
                .update();
    }

    /** Who comes and stands beside a trainee now or later, by weekday. */
    @Transactional(readOnly = true)
    public List<Beside> beside(PlacementId placement, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select b.id, s.called as given_name, b.weekday, greatest(b.from_day, :today) as from_day,
                            b.through_day
                        from trainee.beside b join organisation.staff_card s on s.id = b.staff
                        where b.placement = :placement and b.through_day >= :today
                        order by b.weekday, b.from_day, b.id
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(BesideRow.class))
                .stream()
                .map(row ->
                        new Beside(
                                row.id(),
                                row.givenName(),
                                DayOfWeek.of(row.weekday()),
                                row.fromDay(),
                                row.throughDay()))
                .toList();
    }

    /**
     * From today on a colleague does not come after all; where nobody is left, that is told again.
     */
    public void notBeside(PlacementId placement, UUID beside, LocalDate today) {
        jdbc.sql(
                        """
                        update trainee.beside set through_day = cast(:today as date) - 1
                        where id = :beside and placement = :placement and from_day < :today and through_day >= :today
                        """)
                .param("beside", beside)
                .param("placement", placement.value())
                .param("today", today)
                .update();
        jdbc.sql(
                        "delete from trainee.beside where id = :beside and placement = :placement and from_day >= :today")
                .param("beside", beside)
                .param("placement", placement.value())
                .param("today", today)
                .update();
    }

    /**
     * @throws Refusal {@code trainee.start.too-long} when a placement would last longer than any
     *     training does
     */
    public static void refuseEndless(LocalDate from, LocalDate through) {
        Refusal.when(
                through.isAfter(from.plusYears(MOST_YEARS)), "trainee.start.too-long", MOST_YEARS);
    }

    void comes(PlacementId placement, DayPattern days, DateRange period) {
        PLACEMENT_DAYS.hold(jdbc, placement, days, period.from(), period.through());
    }

    void takeIn(TraineeId id, Start start) {
        jdbc.sql(
                        """
                        insert into trainee.trainee (id, given_name, surname, email)
                        values (:id, :given_name, :surname, :email)
                        """)
                .param("id", id.value())
                .param("given_name", start.givenName())
                .param("surname", start.surname())
                .param("email", start.email())
                .update();
    }

    @Nullable UUID institute(String country, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        jdbc.sql(
                        """
                        insert into trainee.institute (id, name, country) values (:id, :name, :country)
                        on conflict on constraint institute_name do nothing
                        """)
                .param("id", Id.fresh())
                .param("name", name.strip())
                .param("country", country)
                .update();
        return jdbc.sql(
                        "select id from trainee.institute where name = :name and country = :country")
                .param("name", name.strip())
                .param("country", country)
                .query(UUID.class)
                .single();
    }

    @Nullable UUID programme(@Nullable UUID institute, @Nullable String name) {
        if (institute == null || name == null || name.isBlank()) {
            return null;
        }
        jdbc.sql(
                        """
                        insert into trainee.programme (id, institute, name) values (:id, :institute, :name)
                        on conflict on constraint programme_name do nothing
                        """)
                .param("id", Id.fresh())
                .param("institute", institute)
                .param("name", name.strip())
                .update();
        return jdbc.sql(
                        "select id from trainee.programme where name = :name and institute = :institute")
                .param("name", name.strip())
                .param("institute", institute)
                .query(UUID.class)
                .single();
    }

    /** Keeps a weekly time for guidance from a day on; an earlier one ends the day before. */
    public void keepTime(PlacementId placement, GuidanceTime time, LocalDate from) {
        giveUpTime(placement, from);
        jdbc.sql(
                        """
                        insert into trainee.guidance_time
                            (id, placement, weekday, starts_at, minutes, covered_by, from_day)
                        values (:id, :placement, :weekday, :starts_at, :minutes, :covered_by, :from)
                        """)
                .param("id", Id.fresh())
                .param("placement", placement.value())
                .param("weekday", time.weekday().getValue())
                .param("starts_at", time.startsAt())
                .param("minutes", (int) time.length().toMinutes())
                .param("covered_by", time.coveredBy() == null ? null : time.coveredBy().value())
                .param("from", from)
                .update();
    }

    /** From a day on there is no time, and that is shown. */
    public void giveUpTime(PlacementId placement, LocalDate from) {
        jdbc.sql(
                        "delete from trainee.guidance_time where placement = :placement and from_day >= :from")
                .param("placement", placement.value())
                .param("from", from)
                .update();
        jdbc.sql(
                        """
                        update trainee.guidance_time set through_day = cast(:from as date) - 1
                        where placement = :placement and (through_day is null or through_day >= :from)
                        """)
                .param("placement", placement.value())
                .param("from", from)
                .update();
    }

    /** The weekly time on a day; empty says: no time for guidance yet. */
    public Optional<GuidanceTime> time(PlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select weekday, starts_at, minutes, covered_by from trainee.guidance_time_card
                        where placement = :placement and valid @> cast(:day as date)
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query(Rows.of(Time.class))
                .optional()
                .map(t ->
                        new GuidanceTime(
                                DayOfWeek.of(t.weekday()),
                                t.startsAt(),
                                Duration.ofMinutes(t.minutes()),
                                t.coveredBy() == null ? null : new StaffId(t.coveredBy())));
    }

    /** The days on the floor, on a day. */
    public DayPattern days(PlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select days from trainee.placement_days_card
                        where placement = :placement and valid @> cast(:day as date)
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query(String.class)
                .optional()
                .map(DayPattern::parse)
                .orElse(DayPattern.NEVER);
    }

    /** Lets a trainee sign in with this account. */
    public void signsInWith(TraineeId trainee, AccountId account) {
        jdbc.sql(
                        "update trainee.trainee set account = :account, version = version + 1 where id = :id")
                .param("account", account.value())
                .param("id", trainee.value())
                .update();
    }

    public Person person(TraineeId trainee) {
        return jdbc.sql("select given_name, surname, email from trainee.trainee where id = :id")
                .param("id", trainee.value())
                .query(Rows.of(Person.class))
                .single();
    }
}
