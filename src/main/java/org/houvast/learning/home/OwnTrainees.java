package org.houvast.learning.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.learning.TogetherAction;
import org.houvast.learning.asking.Ask;
import org.houvast.learning.asking.Asks;
import org.houvast.learning.week.PlanItem;
import org.houvast.learning.week.Weeks;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the trainees to the home of who guides them. */
@Component
class OwnTrainees implements SectionSource<Homes.Looking> {

    private static final int ORDER = 50;
    private static final int SOON = 14;
    private static final int AHEAD = 6;
    private static final int SHOWN = 3;

    private record Row(
            PlacementId placement,
            String givenName,
            String surname,
            String groupName,
            LocalDate fromDay,
            StaffId me,
            boolean guides,
            @Nullable LocalDate beside) {}

    private final AuditTrail audit;
    private final BesideTrainee beside;
    private final Weeks weeks;
    private final Asks asks;
    private final JdbcClient jdbc;

    OwnTrainees(AuditTrail audit, BesideTrainee beside, Weeks weeks, Asks asks, JdbcClient jdbc) {
        this.audit = audit;
        this.beside = beside;
        this.weeks = weeks;
        this.asks = asks;
        this.jdbc = jdbc;
    }

    @Override
    public Place<Homes.Looking> place() {
        return Homes.NEWS;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Homes.Looking looking) {
        if (looking.walks()) {
            return Optional.empty();
        }
        var today = looking.today();
        var rows = rows(looking.actor(), today);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var placements = rows.stream().map(Row::placement).toList();
        var there = beside.of(placements, today, today);
        var items = weeks.of(placements, today, today.plusDays(AHEAD), today);
        var asked = asks.of(placements, today.minusDays(SOON));
        var own =
                rows.stream()
                        .map(row -> own(row, there, items, asked, today))
                        .flatMap(Optional::stream)
                        .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        audit.shown(
                looking.actor(),
                TogetherAction.SEE_WEEK,
                own.stream().map(OwnTraineesSection.Own::placement).toList());
        return Optional.of(new OwnTraineesSection(today, own));
    }

    private List<Row> rows(Actor actor, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.placement, p.given_name, p.surname, p.group_name, p.from_day, s.id as me,
                            bool_or(r.guides) as guides, min(r.beside) as beside
                        from (select m.subject, m.valid, true as guides, cast(null as date) as beside
                            from mentorship.mentor_of_placement m where m.actor = :me
                            union all
                            select n.subject, n.valid, false, null
                            from mentorship.stand_in_of_placement n where n.actor = :me
                            union all
                            select b.placement, daterange(null, b.through_day, '[]'), false, d.day
                            from organisation.staff_card k
                            join trainee.beside_card b on b.staff = k.id and b.through_day >= :today
                            cross join lateral (select greatest(b.from_day, cast(:today as date)) as first) f
                            cross join lateral (select f.first
                                + mod(7 + b.weekday - cast(extract(isodow from f.first) as int), 7) as day) d
                            where k.account = :me and d.day <= least(b.through_day, cast(:today as date) + :ahead)) r
                        join trainee.placement_card p on p.placement = r.subject
                            and r.valid @> greatest(p.from_day, cast(:today as date))
                        join organisation.staff_card s on s.account = :me
                        where p.through_day >= :today and p.from_day <= cast(:today as date) + :soon
                        group by p.placement, p.given_name, p.surname, p.group_name, p.from_day, s.id
                        order by p.given_name, p.placement
                        """)
                .param("me", actor.account().value())
                .param("today", today)
                .param("soon", SOON)
                .param("ahead", AHEAD)
                .query(Rows.of(Row.class))
                .list();
    }

    /** Who stands in sees a trainee on the days on which she does. */
    private static Optional<OwnTraineesSection.Own> own(
            Row row,
            List<BesideTrainee.Day> there,
            List<PlanItem> items,
            List<Ask> asked,
            LocalDate today) {
        var now = there.stream().filter(day -> day.placement().equals(row.placement())).findFirst();
        var how = how(row, now, today);
        var mine = asked.stream().filter(ofMe(row, how, today)).toList();
        if (!row.guides()
                && mine.isEmpty()
                && how != OwnTraineesSection.With.ME
                && how != OwnTraineesSection.With.TAKES_OVER
                && how != OwnTraineesSection.With.BESIDE
                && how != OwnTraineesSection.With.BESIDE_SOON) {
            return Optional.empty();
        }
        return Optional.of(
                new OwnTraineesSection.Own(
                        row.placement(),
                        row.givenName(),
                        row.surname(),
                        how == OwnTraineesSection.With.BESIDE_SOON && row.beside() != null
                                ? row.beside()
                                : row.fromDay(),
                        how,
                        name(row, how, now),
                        items.stream()
                                .filter(item ->
                                        row.placement().value().equals(item.placement())
                                                && item.doneOn() == null)
                                .limit(SHOWN)
                                .toList(),
                        mine));
    }

    private static Predicate<Ask> ofMe(Row row, OwnTraineesSection.With how, LocalDate today) {
        return ask ->
                ask.placement().equals(row.placement().value())
                        && (ask.waitsFor(Ask.Side.MENTOR)
                                || ask.waitsForRight()
                                || ask.comes(today))
                        && (ask.staff().equals(row.me())
                                || how == OwnTraineesSection.With.TAKES_OVER);
    }

    private static OwnTraineesSection.With how(
            Row row, Optional<BesideTrainee.Day> now, LocalDate today) {
        if (row.beside() != null && now.map(day -> day.isBeside(row.me())).orElse(false)) {
            return OwnTraineesSection.With.BESIDE;
        }
        if (!row.guides() && row.beside() != null && row.beside().isAfter(today)) {
            return OwnTraineesSection.With.BESIDE_SOON;
        }
        if (row.fromDay().isAfter(today)) {
            return OwnTraineesSection.With.STARTS;
        }
        if (now.isEmpty()) {
            return OwnTraineesSection.With.NOT_HERE;
        }
        var day = now.get();
        var with = day.with();
        if (with.isEmpty()) {
            return OwnTraineesSection.With.NOBODY;
        }
        if (!with.get().person().staff().equals(row.me())) {
            return OwnTraineesSection.With.OTHER;
        }
        return day.isTakenOver() ? OwnTraineesSection.With.TAKES_OVER : OwnTraineesSection.With.ME;
    }

    private static @Nullable String name(
            Row row, OwnTraineesSection.With how, Optional<BesideTrainee.Day> now) {
        if (how == OwnTraineesSection.With.BESIDE || how == OwnTraineesSection.With.BESIDE_SOON) {
            return row.groupName();
        }
        var guide =
                switch (how) {
                    case TAKES_OVER -> now.flatMap(BesideTrainee.Day::mentor);
                    case OTHER -> now.flatMap(BesideTrainee.Day::with);
                    default -> Optional.<BesideTrainee.Guide>empty();
                };
        return guide.map(one -> one.person().givenName()).orElse(null);
    }
}
