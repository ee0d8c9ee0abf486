package org.houvast.today;

import org.houvast.access.Actor;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Asks once per request what someone is here today. */
@Answer
public class Standings {

    private static final String ASKED = Standings.class.getName();

    private final JdbcClient jdbc;
    private final Days days;
    private final Parts parts;

    Standings(JdbcClient jdbc, Days days, Parts parts) {
        this.jdbc = jdbc;
        this.days = days;
        this.parts = parts;
    }

    public Standing of(Actor actor) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST)
                        instanceof Standing known) {
            return known;
        }
        var standing = ask(actor);
        if (request != null) {
            request.setAttribute(ASKED, standing, RequestAttributes.SCOPE_REQUEST);
        }
        return standing;
    }

    private Standing ask(Actor actor) {
        return jdbc.sql(
                        """
                        select s.id as staff, s.given_name,
                            exists (select 1 from organisation.leads_organiser r
                                where r.actor = me.account and r.valid @> me.today) as leads,
                            exists (select 1 from organisation.assists_organiser r
                                where r.actor = me.account and r.valid @> me.today) as assists,
                            :trainees and exists (select 1 from trainee.trainee_in_organiser r
                                where r.actor = me.account and r.valid @> me.today) as learns,
                            :trainees and exists (select 1 from trainee.accompanies_in_organiser r
                                where r.actor = me.account and r.valid @> me.today) as accompanies,
                            exists (select 1 from mentorship.term_card t where t.mentor = s.id
                                and t.care_placement is not null and t.valid @> me.today) as guides_children,
                            t.given_name is not null as guides_trainees, t.given_name as trainee,
                            exists (select 1 from child.child_card) as has_children,
                            :trainees and exists (select 1 from trainee.placement_card) as has_trainees
                        from (select cast(:account as uuid) as account, cast(:today as date) as today) me
                        left join organisation.staff_card s on s.account = me.account
                            and (s.left_on is null or s.left_on >= me.today)
                        left join lateral (select p.given_name from mentorship.term_card t
                            join trainee.placement_card p on p.placement = t.trainee_placement
                            where :trainees and t.mentor = s.id and t.valid @> me.today and p.valid @> me.today
                            order by p.given_name limit 1) t on true
                        """)
                .param("account", actor.account().value())
                .param("today", days.today(actor.organiser()))
                .param("trainees", parts.isOn(Part.TRAINEES))
                .query(Rows.of(Standing.class))
                .single();
    }
}
