package org.houvast.mentorship.followers;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.situation.Together;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Effects;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what other days or another period of a trainee mean for who guides. */
@Component
class EffectOnGuidance implements SectionSource<TraineePlaces.Planned> {

    private static final int ORDER = 100;

    private record Work(@Nullable DayPattern days, @Nullable LocalDate leftOn) {}

    private final Mentors mentors;
    private final Placements placements;
    private final JdbcClient jdbc;

    EffectOnGuidance(Mentors mentors, Placements placements, JdbcClient jdbc) {
        this.mentors = mentors;
        this.placements = placements;
        this.jdbc = jdbc;
    }

    @Override
    public Place<TraineePlaces.Planned> place() {
        return TraineePlaces.EFFECT;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Planned planned) {
        var card = placements.find(planned.placement()).orElseThrow();
        var day =
                planned.days() == null && card.fromDay().isAfter(planned.from())
                        ? card.fromDay()
                        : planned.from();
        var pair = mentors.ofTrainees(List.of(planned.placement()), day).get(planned.placement());
        if (pair == null || pair.mentor() == null) {
            return Optional.empty();
        }
        var mentor = pair.mentor();
        var work = work(mentor, day);
        var lines = new ArrayList<Line>();
        if (planned.days() != null) {
            days(planned, planned.days(), mentor, pair, work, lines);
        }
        var period = planned.period();
        if (period != null && period.through() != null) {
            var leftOn = work.leftOn();
            lines.add(
                    leftOn != null && leftOn.isBefore(period.through())
                            ? Line.asks("mentorship.guidance.leaves", mentor.givenName(), leftOn)
                            : Line.says(
                                    "mentorship.guidance.until",
                                    mentor.givenName(),
                                    period.through()));
        }
        return Optional.of(new Effects(lines));
    }

    private void days(
            TraineePlaces.Planned planned,
            DayPattern days,
            Mentors.Person mentor,
            Mentors.Pair pair,
            Work work,
            List<Line> lines) {
        if (work.days() == null) {
            lines.add(Line.says("mentorship.effect.days-unknown", mentor.givenName()));
            return;
        }
        var shared = inOrder(Together.of(days, work.days()).shared());
        var before =
                Together.of(placements.days(planned.placement(), planned.from()), work.days())
                        .shared();
        if (shared.isEmpty()) {
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
    }

    private static Set<DayOfWeek> inOrder(Set<DayOfWeek> days) {
        var ordered = EnumSet.noneOf(DayOfWeek.class);
        ordered.addAll(days);
        return ordered;
    }

    private Work work(Mentors.Person mentor, LocalDate day) {
        return jdbc.sql(
                        """
                        select (select d.days from organisation.staff_days_card d
                                where d.staff = s.id and d.valid @> cast(:day as date)) as days, s.left_on
                        from organisation.staff_card s where s.id = :mentor
                        """)
                .param("mentor", mentor.staff().value())
                .param("day", day)
                .query(Rows.of(Work.class))
                .single();
    }
}
