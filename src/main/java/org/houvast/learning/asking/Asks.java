package org.houvast.learning.asking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.learning.QuietHour;
import org.houvast.learning.QuietHours;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.organisation.CareType;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.Carrying;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.PlacementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is asked, and finds quiet moments. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Asks {

    /** Moments that are offered. */
    private static final int OFFERED = 3;

    /** So soon, in minutes, somebody can still arrange it. */
    private static final int LEAD_MINUTES = 15;

    private static final int SHOWN = 12;

    private final JdbcClient jdbc;

    Asks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What trainees asked and what is not long over, the newest first. */
    public List<Ask> of(Collection<PlacementId> trainees, LocalDate since) {
        return jdbc.sql(
                        """
                        select k.id, k.placement, p.given_name as trainee, k.staff, s.called as staff_name,
                            s.surname as staff_surname, k.about, k.day, k.at, k.proposed_by, k.agreed_on,
                            k.taken_along, k.right_on
                        from learning.ask k
                        join trainee.placement_card p on p.placement = k.placement
                        join organisation.staff_card s on s.id = k.staff
                        where k.placement = any(:trainees) and k.dropped_on is null and k.day >= :since
                        order by k.day desc, k.at desc, k.id desc limit :shown
                        """)
                .param("trainees", trainees.stream().map(PlacementId::value).toArray(UUID[]::new))
                .param("since", since)
                .param("shown", SHOWN * Math.max(1, trainees.size()))
                .query(Rows.of(Ask.class))
                .list();
    }

    UUID ask(
            PlacementId placement,
            StaffId staff,
            String about,
            LocalDateTime moment,
            LocalDate today) {
        var id = Id.fresh();
        jdbc.sql(
                        """
                        insert into learning.ask (id, placement, staff, about, day, at, asked_on)
                        values (:id, :placement, :staff, :about, :day, :at, :today)
                        """)
                .param("id", id)
                .param("placement", placement.value())
                .param("staff", staff.value())
                .param("about", about)
                .param("day", moment.toLocalDate())
                .param("at", moment.toLocalTime())
                .param("today", today)
                .update();
        return id;
    }

    Ask get(PlacementId placement, UUID ask) {
        return of(List.of(placement), LocalDate.EPOCH).stream()
                .filter(one -> one.id().equals(ask))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /** The one proposes another moment; the other one agrees, or not. */
    void propose(UUID ask, Ask.Side by, LocalDateTime moment, @Nullable StaffId staff) {
        jdbc.sql(
                        """
                        update learning.ask set day = :day, at = :at, proposed_by = :by, agreed_on = null,
                            staff = coalesce(cast(:staff as uuid), staff)
                        where id = :ask
                        """)
                .param("day", moment.toLocalDate())
                .param("at", moment.toLocalTime())
                .param("by", by.name())
                .param("staff", staff == null ? null : staff.value())
                .param("ask", ask)
                .update();
    }

    /**
     * @param staff who will be there: whoever says yes for the other side; {@code null} leaves it
     */
    void agree(UUID ask, LocalDate today, @Nullable StaffId staff) {
        jdbc.sql(
                        """
                        update learning.ask set agreed_on = :today, staff = coalesce(cast(:staff as uuid), staff)
                        where id = :ask
                        """)
                .param("today", today)
                .param("staff", staff == null ? null : staff.value())
                .param("ask", ask)
                .update();
    }

    void tell(UUID ask, String words, LocalDate today) {
        jdbc.sql(
                        """
                        update learning.ask set taken_along = :words, told_on = :today, right_on = null,
                            agreed_on = coalesce(agreed_on, :today)
                        where id = :ask
                        """)
                .param("words", words)
                .param("today", today)
                .param("ask", ask)
                .update();
    }

    void right(UUID ask, LocalDate today) {
        jdbc.sql(
                        "update learning.ask set right_on = :today where id = :ask and told_on is not null")
                .param("today", today)
                .param("ask", ask)
                .update();
    }

    void drop(UUID ask, LocalDate today) {
        jdbc.sql("update learning.ask set dropped_on = :today where id = :ask")
                .param("today", today)
                .param("ask", ask)
                .update();
    }

    private record Quiet(
            CareType careType,
            GroupId careGroup,
            @Nullable UUID id,
            @Nullable Integer weekday,
            @Nullable LocalTime startsAt,
            @Nullable String words) {}

    /** When it is quiet in the group where someone learns. */
    public QuietHours quietWith(PlacementId placement) {
        var said =
                jdbc.sql(
                                """
                                select g.care_type, p.care_group, q.id, q.weekday, q.starts_at, q.words
                                from trainee.placement_card p
                                join organisation.group_card g on g.id = p.care_group
                                left join trainee.quiet_moment_card q on q.care_group = p.care_group
                                where p.placement = :placement order by q.starts_at, q.weekday, q.id
                                """)
                        .param("placement", placement.value())
                        .query(Rows.of(Quiet.class))
                        .list();
        return new QuietHours(
                said.isEmpty() ? CareType.DAY_CARE : said.getFirst().careType(),
                said.stream().flatMap(Asks::said).toList());
    }

    private static Stream<Carrying.Quiet> said(Quiet row) {
        return row.id() == null || row.startsAt() == null || row.words() == null
                ? Stream.empty()
                : Stream.of(
                        new Carrying.Quiet(
                                row.id(),
                                row.careGroup(),
                                row.weekday(),
                                row.startsAt(),
                                row.words()));
    }

    /**
     * Quiet moments to come at which the trainee and who guides are both there: the fixed half hour
     * is one of them.
     *
     * @param days the next days of the trainee, in order
     * @param only the colleague it is about; {@code null} for whoever is there first
     */
    public static List<QuietMoment> moments(
            List<BesideTrainee.Day> days,
            @Nullable StaffId only,
            @Nullable GuidanceTime time,
            QuietHours quiet,
            LocalDateTime now) {
        return days.stream()
                .flatMap(day -> moments(day, only, time, quiet))
                .filter(moment ->
                        moment.day().atTime(moment.at()).isAfter(now.plusMinutes(LEAD_MINUTES)))
                .sorted(Comparator.comparing(moment -> moment.day().atTime(moment.at())))
                .limit(OFFERED)
                .toList();
    }

    /** Of the day of the half hour it is that one, unless nobody can be there for it. */
    private static Stream<QuietMoment> moments(
            BesideTrainee.Day day,
            @Nullable StaffId only,
            @Nullable GuidanceTime time,
            QuietHours quiet) {
        var kept = time != null && time.weekday() == day.day().getDayOfWeek() ? time : null;
        if (kept != null) {
            var with =
                    day.halfHourWith(kept.coveredBy())
                            .filter(guide -> only == null || guide.person().staff().equals(only));
            if (with.isPresent()) {
                return Stream.of(
                        new QuietMoment(
                                with.get().person(),
                                day.day(),
                                new QuietHour(kept.startsAt(), "learning.ask.half-hour", null)));
            }
        }
        return day.guides().stream()
                .filter(guide -> guide.isThere() && guide.as() != BesideTrainee.As.BESIDE)
                .filter(guide -> only == null || guide.person().staff().equals(only))
                .limit(1)
                .flatMap(guide ->
                        quiet.on(day.day().getDayOfWeek()).stream()
                                .filter(hour -> kept == null || !hour.at().equals(kept.startsAt()))
                                .filter(hour -> (guide.parts() & quiet.parts(hour.at())) != 0)
                                .map(hour -> new QuietMoment(guide.person(), day.day(), hour)));
    }
}
