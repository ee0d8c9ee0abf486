package org.houvast.child.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows a child to someone who may see it. */
@Answer
class ShowChild {

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;
    private final Sections sections;

    ShowChild(Access access, AuditTrail audit, JdbcClient jdbc, Days days, Sections sections) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
        this.sections = sections;
    }

    ChildPage show(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.SEE_CHILD, placement);
        audit.shown(actor, ChildAction.SEE_CHILD, placement);
        var today = days.today(actor.organiser());
        var profile = profile(placement, today);
        var age = Period.between(profile.birthDate(), today);
        return new ChildPage(
                profile,
                age.getYears(),
                (int) age.toTotalMonths(),
                weekdays(profile),
                sections.at(
                        ChildPlaces.PAGE,
                        new ChildPlaces.Shown(actor, placement, profile.givenName(), today)));
    }

    private static List<Integer> weekdays(ChildPage.Profile profile) {
        return profile.days() == null
                ? List.of()
                : DayPattern.parse(profile.days()).weekdays().stream()
                        .map(DayOfWeek::getValue)
                        .toList();
    }

    private ChildPage.Profile profile(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.given_name, c.name, c.emblem, c.birth_date, c.care_type,
                            c.from_day, c.through_day, c.interests, c.home_languages, c.own_wish,
                            c.parents_wish, c.plays_at_home,
                            (select string_agg(distinct g.location_name || ' · ' || g.name, ', ')
                             from child.group_membership_card m
                             join organisation.group_card g on g.id = m.care_group
                             where m.placement = c.placement
                                 and m.valid @> greatest(cast(:today as date), c.from_day)) as groups,
                            (select d.days from child.care_days_card d
                             where d.placement = c.placement
                                 and d.valid @> greatest(cast(:today as date), c.from_day)) as days
                        from child.child_card c where c.placement = :placement
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(ChildPage.Profile.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
