package org.houvast.organisation.settings;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.past.Past;
import org.houvast.ui.Problems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows what holds for the whole organisation. */
@Answer
class Settings {

    private final Access access;
    private final AuditTrail audit;
    private final Past past;
    private final JdbcClient jdbc;
    private final Days days;

    Settings(Access access, AuditTrail audit, Past past, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.past = past;
        this.jdbc = jdbc;
        this.days = days;
    }

    SettingsPage page(Actor actor, Problems problems) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        var today = days.today(actor.organiser());
        var agreed = agreed(today);
        audit.shown(
                actor,
                OrganisationAction.CHANGE_SETTINGS,
                agreed.stream().map(mentor -> new StaffId(mentor.staff())).toList());
        return new SettingsPage(
                types(today),
                locations(today),
                agreed,
                past.ofSettings(actor, List.of(actor.organiser())),
                problems);
    }

    private List<SettingsPage.OfType> types(LocalDate today) {
        return jdbc.sql(
                        """
                        select g.care_type, t.children
                        from (select distinct care_type from organisation.care_group
                            where ended_on is null or ended_on >= :today) g
                        left join organisation.talk_level t on t.care_type = g.care_type
                        order by g.care_type
                        """)
                .param("today", today)
                .query(Rows.of(SettingsPage.OfType.class))
                .list();
    }

    private List<SettingsPage.OfLocation> locations(LocalDate today) {
        return jdbc.sql(
                        """
                        select l.id as location, l.name, t.children
                        from organisation.location l left join organisation.talk_level t on t.location = l.id
                        where l.ended_on is null or l.ended_on >= :today order by l.name, l.id
                        """)
                .param("today", today)
                .query(Rows.of(SettingsPage.OfLocation.class))
                .list();
    }

    private List<SettingsPage.OfMentor> agreed(LocalDate today) {
        return jdbc.sql(
                        """
                        select id as staff, given_name || ' ' || surname as name, warning_level as children
                        from organisation.staff
                        where warning_level is not null and (left_on is null or left_on >= :today)
                        order by given_name, surname, id
                        """)
                .param("today", today)
                .query(Rows.of(SettingsPage.OfMentor.class))
                .list();
    }
}
