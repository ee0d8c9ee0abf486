package org.houvast.trainee;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who learn here as lists from elsewhere know them: compared with what is known, changed many
 * at once, and put back as they were. A list never gives anyone an account, and ends nobody's
 * placement by not naming it. Whoever calls has asked already whether the actor may.
 */
@Component
@Transactional
public class TraineeRegister {

    /**
     * A trainee as known now, one for each placement.
     *
     * @param email in small letters
     * @param days on the floor now, or the first ones after today; {@code null} while not known
     */
    public record Known(
            TraineeId trainee,
            String givenName,
            String surname,
            @Nullable String email,
            PlacementId placement,
            GroupId careGroup,
            LocationId location,
            LearnerKind kind,
            @Nullable String track,
            boolean paid,
            boolean countsForRatio,
            @Nullable String institute,
            @Nullable String programme,
            @Nullable String teacherName,
            @Nullable String teacherContact,
            LocalDate fromDay,
            LocalDate throughDay,
            @Nullable DayPattern days) {

        public String name() {
            return givenName + " " + surname;
        }
    }

    /** Something that a list says about a trainee. */
    public sealed interface Change {
        TraineeId trainee();
    }

    /**
     * A placement begins.
     *
     * @param isNew whether the trainee was not known yet
     */
    public record Starts(
            TraineeId trainee, PlacementId placement, boolean isNew, Placements.Start start)
            implements Change {}

    /** What the trainee is called, and how to reach them. */
    public record IsDescribed(
            TraineeId trainee, String givenName, String surname, @Nullable String email)
            implements Change {}

    /** What is known of a placement beside its days. */
    public record Learns(
            TraineeId trainee,
            PlacementId placement,
            GroupId group,
            LearnerKind kind,
            @Nullable String track,
            boolean paid,
            boolean countsForRatio,
            String country,
            @Nullable String institute,
            @Nullable String programme,
            @Nullable String teacherName,
            @Nullable String teacherContact)
            implements Change {}

    /** A placement has another first or last day; its days last as long. */
    public record Lasts(TraineeId trainee, PlacementId placement, LocalDate from, LocalDate through)
            implements Change {}

    /** From a day on the trainee is on the floor on these days. */
    public record Comes(TraineeId trainee, PlacementId placement, DayPattern days, LocalDate from)
            implements Change {}

    /**
     * What is needed to put a trainee back as they were.
     *
     * @param before what was known, {@code null} for who was new; only for {@link #putBack}
     * @param after a sign by which it shows whether someone changed the trainee since
     */
    public record Receipt(TraineeId trainee, @Nullable String before, String after) {}

    private final JdbcClient jdbc;
    private final Placements placements;
    private final TraineeSnapshots snapshots;

    TraineeRegister(JdbcClient jdbc, Placements placements) {
        this.jdbc = jdbc;
        this.placements = placements;
        this.snapshots = new TraineeSnapshots(jdbc);
    }

    /** Everyone who learns here, will, or did, by name. */
    public List<Known> all(LocalDate day) {
        return jdbc.sql(
                        """
                        select t.id as trainee, t.given_name, t.surname, lower(t.email) as email, p.id as placement,
                            p.care_group, g.location, p.kind, p.track, p.paid, p.counts_for_ratio,
                            i.name as institute, r.name as programme, p.teacher_name, p.teacher_contact,
                            p.from_day, p.through_day, d.days
                        from trainee.trainee t
                        join trainee.placement p on p.trainee = t.id
                        join organisation.group_card g on g.id = p.care_group
                        left join trainee.institute i on i.id = p.institute
                        left join trainee.programme r on r.id = p.programme
                        left join lateral (select d.days from trainee.placement_days d
                            where d.placement = p.id
                                and (d.through_day is null or d.through_day >= least(:day, p.through_day))
                            order by d.from_day limit 1) d on true
                        order by t.given_name, t.surname, t.id, p.from_day, p.id
                        """)
                .param("day", day)
                .query(Rows.of(Known.class))
                .list();
    }

    /**
     * Changes many trainees at once.
     *
     * @return what is needed to put each of them back
     * @throws Refusal those of {@link Placements#start}
     */
    public List<Receipt> change(List<? extends Change> changes) {
        var touched = new LinkedHashSet<TraineeId>();
        changes.forEach(change -> touched.add(change.trainee()));
        var before = snapshots.of(touched);
        for (var change : changes) {
            switch (change) {
                case Starts starts -> start(starts);
                case IsDescribed described -> describe(described);
                case Learns learns -> learn(learns);
                case Lasts lasts -> last(lasts);
                case Comes comes -> come(comes);
            }
        }
        var after = snapshots.signs(touched);
        return touched.stream()
                .map(t -> new Receipt(t, before.get(t), after.getOrDefault(t, "")))
                .toList();
    }

    private void start(Starts starts) {
        if (starts.isNew()) {
            placements.takeIn(starts.trainee(), starts.start());
        }
        placements.start(starts.trainee(), starts.placement(), starts.start());
    }

    private void describe(IsDescribed described) {
        jdbc.sql(
                        """
                        update trainee.trainee set given_name = :given_name, surname = :surname, email = :email,
                            version = version + 1
                        where id = :trainee
                        """)
                .param("given_name", described.givenName())
                .param("surname", described.surname())
                .param("email", described.email())
                .param("trainee", described.trainee().value())
                .update();
    }

    private void learn(Learns learns) {
        var institute = placements.institute(learns.country(), learns.institute());
        jdbc.sql(
                        """
                        update trainee.placement set care_group = :care_group, kind = :kind, track = :track,
                            paid = :paid, counts_for_ratio = :counts,
                            never_alone = never_alone or not :counts or :kind = 'EMPLOYEE_IN_TRAINING', institute = :institute, programme = :programme,
                            teacher_name = :teacher_name, teacher_contact = :teacher_contact, version = version + 1
                        where id = :placement
                        """)
                .param("care_group", learns.group().value())
                .param("kind", learns.kind().name())
                .param("track", learns.track())
                .param("paid", learns.paid())
                .param("counts", learns.countsForRatio())
                .param("institute", institute)
                .param("programme", placements.programme(institute, learns.programme()))
                .param("teacher_name", learns.teacherName())
                .param("teacher_contact", learns.teacherContact())
                .param("placement", learns.placement().value())
                .update();
    }

    private void last(Lasts lasts) {
        var period = new DateRange(lasts.from(), lasts.through());
        jdbc.sql(
                        """
                        update trainee.placement set from_day = :from, through_day = :through, version = version + 1
                        where id = :placement
                        """)
                .param("from", period.from())
                .param("through", lasts.through())
                .param("placement", lasts.placement().value())
                .update();
        jdbc.sql(
                        """
                        update trainee.ending set went_on = true
                        where placement = :placement and last_day < :through
                        """)
                .param("placement", lasts.placement().value())
                .param("through", lasts.through())
                .update();
        jdbc.sql(
                        """
                        delete from trainee.placement_days
                        where placement = :placement and (from_day > :through or through_day < :from)
                        """)
                .param("from", period.from())
                .param("through", lasts.through())
                .param("placement", lasts.placement().value())
                .update();
        jdbc.sql(
                        """
                        update trainee.placement_days d set
                            from_day = case when d.id = f.first then :from else d.from_day end,
                            through_day = case when d.id = f.last then :through else d.through_day end
                        from (select (array_agg(id order by from_day))[1] as first,
                                (array_agg(id order by from_day desc))[1] as last
                            from trainee.placement_days where placement = :placement) f
                        where d.placement = :placement and d.id in (f.first, f.last)
                        """)
                .param("from", period.from())
                .param("through", lasts.through())
                .param("placement", lasts.placement().value())
                .update();
    }

    private void come(Comes comes) {
        var last = placements.find(comes.placement()).orElseThrow().throughDay();
        placements.comes(comes.placement(), comes.days(), new DateRange(comes.from(), last));
    }

    /**
     * Puts trainees back as they were before {@link #change}: who was new goes.
     *
     * @throws Refusal {@code trainee.changed-since} when someone went on with one of them
     */
    public void putBack(List<Receipt> receipts) {
        snapshots.putBack(receipts);
    }
}
