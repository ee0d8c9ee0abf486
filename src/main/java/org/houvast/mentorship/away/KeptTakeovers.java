package org.houvast.mentorship.away;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Actor;
import org.houvast.mentorship.Takeovers;
import org.houvast.organisation.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link Takeovers} as they are kept. */
@Component
@Transactional
class KeptTakeovers implements Takeovers {

    /** Who came back longer ago has heard it by now. */
    private static final int TOLD_DAYS = 14;

    private final AwayDays away;
    private final WhoCould could;
    private final JdbcClient jdbc;

    KeptTakeovers(AwayDays away, WhoCould could, JdbcClient jdbc) {
        this.away = away;
        this.could = could;
        this.jdbc = jdbc;
    }

    @Override
    public List<Could> whoCould(StaffId mentor, LocalDate day) {
        return could.of(
                mentor,
                day,
                away.children(mentor, day, day).stream()
                        .filter(child -> child.taker() == null)
                        .toList());
    }

    @Override
    public Optional<Past> toHandBack(StaffId mentor, LocalDate today) {
        return notHandedBack(mentor, today)
                .map(time ->
                        new Past(
                                time.fromDay(),
                                time.throughDay(),
                                away.children(mentor, time.fromDay(), time.throughDay()).stream()
                                        .flatMap(child ->
                                                Optional.ofNullable(child.takerName()).stream())
                                        .distinct()
                                        .sorted()
                                        .toList()));
    }

    private Optional<AwayDays.Time> notHandedBack(StaffId mentor, LocalDate today) {
        return away.before(mentor, today, TOLD_DAYS)
                .filter(time ->
                        jdbc.sql(
                                        """
                                        select not exists (select 1 from mentorship.takeover t
                                            where t.staff = :mentor and t.from_day between :from and :through
                                                and t.handed_back_on is not null)
                                        """)
                                .param("mentor", mentor.value())
                                .param("from", time.fromDay())
                                .param("through", time.throughDay())
                                .query(Boolean.class)
                                .single());
    }

    @Override
    public void handedBack(Actor actor, StaffId mentor, LocalDate today) {
        notHandedBack(mentor, today)
                .ifPresent(time ->
                        jdbc.sql(
                                        """
                                        insert into mentorship.takeover (staff, from_day, handed_back_on)
                                        values (:mentor, :from, :today)
                                        on conflict on constraint takeover_pk
                                        do update set handed_back_on = excluded.handed_back_on
                                        """)
                                .param("mentor", mentor.value())
                                .param("from", time.fromDay())
                                .param("today", today)
                                .update());
    }
}
