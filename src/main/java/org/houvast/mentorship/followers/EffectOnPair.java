package org.houvast.mentorship.followers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.GroupId;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what other days, another group or a last day mean for mentor and stand-ins. */
@Component
class EffectOnPair implements SectionSource<ChildPlaces.Planned> {

    private static final int ORDER = 100;

    /**
     * @param groups where the mentor works then
     */
    private record Work(@Nullable DayPattern days, List<String> groups) {}

    private final Mentors mentors;
    private final JdbcClient jdbc;

    EffectOnPair(Mentors mentors, JdbcClient jdbc) {
        this.mentors = mentors;
        this.jdbc = jdbc;
    }

    @Override
    public Place<ChildPlaces.Planned> place() {
        return ChildPlaces.EFFECT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Planned planned) {
        var day = planned.leaves() ? planned.from().minusDays(1) : planned.from();
        var pair = mentors.ofChildren(List.of(planned.placement()), day).get(planned.placement());
        if (pair == null || pair.mentor() == null) {
            return Optional.empty();
        }
        var mentor = pair.mentor();
        var lines = new ArrayList<Line>();
        if (planned.leaves()) {
            lines.add(Line.says("mentorship.effect.ends", mentor.givenName(), day));
            if (!pair.standIns().isEmpty()) {
                lines.add(Line.says("mentorship.effect.stand-ins-end"));
            }
            return Optional.of(new Effects(lines));
        }
        var work = work(mentor.staff().value(), planned.from());
        if (planned.days() != null) {
            days(planned.days(), planned, mentor, pair, work, lines);
        }
        var groups = planned.groups();
        if (groups != null && groups.stream().noneMatch(group -> worksIn(work, group))) {
            lines.add(Line.asks("mentorship.effect.not-in-group", mentor.givenName()));
        } else if (groups != null) {
            lines.add(Line.says("mentorship.effect.stays", mentor.givenName()));
        }
        return Optional.of(new Effects(lines));
    }

    private static boolean worksIn(Work work, GroupId group) {
        return work.groups().contains(group.value().toString());
    }

    private void days(
            DayPattern days,
            ChildPlaces.Planned planned,
            Mentors.Person mentor,
            Mentors.Pair pair,
            Work work,
            List<Line> lines) {
        var shared = shared(days, work.days());
        var before = shared(daysNow(planned.placement(), planned.from()), work.days());
        if (work.days() == null) {
            lines.add(Line.says("mentorship.effect.days-unknown", mentor.givenName()));
        } else if (shared.isEmpty()) {
            lines.add(Line.asks("mentorship.effect.no-shared-day", mentor.givenName()));
        } else {
            lines.add(
                    Line.says(
                            shared.equals(before)
                                    ? "mentorship.effect.shared-as-before"
                                    : "mentorship.effect.shared",
                            mentor.givenName(),
                            shared));
        }
        var open = EnumSet.noneOf(DayOfWeek.class);
        days.weekdays().stream()
                .filter(day -> !shared.contains(day) && pair.standInOn(day).isEmpty())
                .forEach(open::add);
        if (!open.isEmpty()) {
            lines.add(Line.asks("mentorship.effect.open-days", open));
        }
        var needless = EnumSet.noneOf(DayOfWeek.class);
        pair.standIns().keySet().stream()
                .filter(day -> !days.weekdays().contains(day))
                .forEach(needless::add);
        if (!needless.isEmpty()) {
            lines.add(Line.says("mentorship.effect.needless", needless));
        }
    }

    private static Set<DayOfWeek> shared(@Nullable DayPattern child, @Nullable DayPattern mentor) {
        if (child == null || mentor == null) {
            return Set.of();
        }
        int both = child.weekMask() & mentor.weekMask();
        var shared = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if ((both & (7 << (3 * day.ordinal()))) != 0) {
                shared.add(day);
            }
        }
        return shared;
    }

    private @Nullable DayPattern daysNow(CarePlacementId placement, LocalDate day) {
        return jdbc.sql(
                        """
                        select d.days from child.care_days_card d
                        where d.placement = :placement and d.valid @> cast(:day as date)
                        """)
                .param("placement", placement.value())
                .param("day", day)
                .query((row, n) -> DayPattern.parse(row.getString("days")))
                .optional()
                .orElse(null);
    }

    private Work work(UUID mentor, LocalDate day) {
        return jdbc.sql(
                        """
                        select (select d.days from organisation.staff_days_card d
                                where d.staff = s.id and d.valid @> cast(:day as date)) as days,
                            array(select g.care_group::text from organisation.staff_group_card g
                                where g.staff = s.id and g.valid @> cast(:day as date)) as groups
                        from organisation.staff_card s where s.id = :mentor
                        """)
                .param("mentor", mentor)
                .param("day", day)
                .query(Rows.of(Work.class))
                .single();
    }
}
