package org.houvast.child.card;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.ui.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows a child to someone who may see it. */
@Answer
class ShowChild {

    private static final List<ChildAction> BUTTONS =
            List.of(
                    ChildAction.CHANGE_CARE,
                    ChildAction.CHANGE_DAY,
                    ChildAction.CHANGE_PROFILE,
                    ChildAction.CHANGE_FAMILY,
                    ChildAction.SEE_GUARDIANS,
                    ChildAction.SEE_PERSONAL,
                    ChildAction.MERGE);

    private final Access access;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Days days;
    private final Sections sections;
    private final PastOfChild past;

    ShowChild(
            Access access,
            AuditTrail audit,
            JdbcClient jdbc,
            Days days,
            Sections sections,
            PastOfChild past) {
        this.access = access;
        this.audit = audit;
        this.jdbc = jdbc;
        this.days = days;
        this.sections = sections;
        this.past = past;
    }

    ChildPage show(Actor actor, CarePlacementId placement) {
        access.require(actor, ChildAction.SEE_CHILD, placement);
        audit.shown(actor, ChildAction.SEE_CHILD, placement);
        var today = days.today(actor.organiser());
        var known = profile(placement, today);
        var allowed = access.allowed(actor, placement.value(), BUTTONS);
        var personal = allowed.contains(ChildAction.SEE_PERSONAL);
        var profile = personal ? known : known.forAll();
        var may =
                new ChildPage.May(
                        allowed.contains(ChildAction.CHANGE_CARE),
                        allowed.contains(ChildAction.CHANGE_DAY),
                        allowed.contains(ChildAction.CHANGE_PROFILE),
                        allowed.contains(ChildAction.CHANGE_FAMILY),
                        allowed.contains(ChildAction.SEE_GUARDIANS),
                        allowed.contains(ChildAction.MERGE));
        var age = Period.between(profile.birthDate(), today);
        return new ChildPage(
                profile,
                today,
                age.getYears(),
                (int) age.toTotalMonths(),
                weekdays(profile),
                groups(placement),
                otherDays(placement, today),
                may.seeGuardians() ? guardians(profile) : List.of(),
                relatives(placement, profile, today),
                formerNames(profile),
                may,
                sections.at(
                        ChildPlaces.PAGE,
                        new ChildPlaces.Shown(actor, placement, profile.givenName(), today)),
                may.changeProfile() && personal
                        ? past.of(actor, placement, profile.child())
                        : null);
    }

    private static List<Integer> weekdays(ChildPage.Profile profile) {
        return profile.days() == null
                ? List.of()
                : profile.days().weekdays().stream().map(DayOfWeek::getValue).toList();
    }

    private ChildPage.Profile profile(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.given_name, c.name, c.emblem, c.birth_date, c.care_type,
                            c.from_day, c.through_day, c.interests, c.home_languages, c.own_wish,
                            c.parents_wish, c.parents_ask_language, c.plays_at_home, k.finds_hard, c.helps,
                            (select string_agg(distinct g.location_name || ' · ' || g.name, ', ')
                             from child.group_membership_card m
                             join organisation.group_card g on g.id = m.care_group
                             where m.placement = c.placement
                                 and m.valid @> greatest(cast(:today as date), c.from_day)) as groups,
                            (select d.days from child.care_days_card d
                             where d.placement = c.placement
                                 and d.valid @> greatest(cast(:today as date), c.from_day)) as days
                        from child.child_card c join child.child k on k.id = c.child
                        where c.placement = :placement
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(ChildPage.Profile.class))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private List<ChildPage.InGroup> groups(CarePlacementId placement) {
        return jdbc.sql(
                        """
                        select g.location_name || ' · ' || g.name as name, m.days, m.from_day, m.through_day
                        from child.group_membership_card m
                        join organisation.group_card g on g.id = m.care_group
                        where m.placement = :placement
                        order by m.from_day, g.name
                        """)
                .param("placement", placement.value())
                .query(Rows.of(ChildPage.InGroup.class))
                .list();
    }

    private List<ChildPage.OtherDay> otherDays(CarePlacementId placement, LocalDate today) {
        return jdbc.sql(
                        """
                        select e.day, e.parts from child.day_exception e
                        where e.placement = :placement and e.day > :today order by e.day limit 10
                        """)
                .param("placement", placement.value())
                .param("today", today)
                .query(Rows.of(ChildPage.OtherDay.class))
                .list();
    }

    private List<ChildPage.Guardian> guardians(ChildPage.Profile profile) {
        return jdbc.sql(
                        """
                        select s.id as one, g.given_name, g.surname, s.relation, s.custody, g.email, g.phone,
                            g.language, s.from_day, s.through_day
                        from child.guardianship s join child.guardian g on g.id = s.guardian
                        where s.child = :child
                        order by s.through_day nulls first, s.custody desc, s.relation desc, g.given_name, g.id
                        """)
                .param("child", profile.child())
                .query(Rows.of(ChildPage.Guardian.class))
                .list();
    }

    private List<ChildPage.Relative> relatives(
            CarePlacementId placement, ChildPage.Profile profile, LocalDate today) {
        return jdbc.sql(
                        """
                        select c.placement, c.child, c.given_name, c.emblem, c.child <> :child as sibling,
                            c.care_type, l.name as location, c.through_day
                        from child.child_card c
                        join organisation.location_card l on l.id = c.location
                        where c.placement <> :placement
                            and (c.child = :child or c.through_day is null or c.through_day >= :today)
                            and (c.child = :child or exists (select 1 from child.sibling_card s
                                where s.child = :child and s.sibling = c.child))
                            and %s
                        order by c.given_name, c.from_day, c.placement
                        """
                                .formatted(access.rows(ChildAction.SEE_CHILD, "c.placement")))
                .param("placement", placement.value())
                .param("child", profile.child())
                .param("today", today)
                .query(Rows.of(ChildPage.Relative.class))
                .list();
    }

    private List<String> formerNames(ChildPage.Profile profile) {
        return jdbc.sql(
                        """
                        select f.given_name || ' ' || f.surname as name from child.former_name f
                        where f.child = :child order by f.valid_through desc
                        """)
                .param("child", profile.child())
                .query((row, n) -> Objects.requireNonNull(row.getString("name")))
                .list();
    }
}
