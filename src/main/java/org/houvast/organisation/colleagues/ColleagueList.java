package org.houvast.organisation.colleagues;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NameSearch;
import org.houvast.foundation.Rows;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who works here, by name, group and more; a name may be spelled a little wrong. */
@Answer
class ColleagueList {

    private final Access access;
    private final AuditTrail audit;
    private final Workplace workplace;
    private final JdbcClient jdbc;
    private final Days days;

    ColleagueList(
            Access access, AuditTrail audit, Workplace workplace, JdbcClient jdbc, Days days) {
        this.access = access;
        this.audit = audit;
        this.workplace = workplace;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param found how many there are on all pages
     */
    private record Row(
            UUID id,
            String givenName,
            String surname,
            Position position,
            List<String> groups,
            boolean mentorAllowed,
            boolean away,
            boolean hasLeft,
            boolean signsIn,
            int found) {

        ColleaguesPage.Line line() {
            return new ColleaguesPage.Line(
                    id,
                    givenName,
                    surname,
                    position,
                    groups,
                    mentorAllowed,
                    away,
                    hasLeft,
                    signsIn);
        }
    }

    ColleaguesPage find(Actor actor, ColleaguesPage.Asked asked) {
        access.require(actor, OrganisationAction.SEE_COLLEAGUES);
        var rows =
                rows(
                        actor,
                        asked,
                        ColleaguesPage.ON_A_PAGE,
                        (asked.page() - 1) * ColleaguesPage.ON_A_PAGE);
        audit.shown(
                actor,
                OrganisationAction.SEE_COLLEAGUES,
                rows.stream().map(row -> new StaffId(row.id())).toList());
        var may =
                access.allowed(
                        actor,
                        actor.organiser().value(),
                        List.of(OrganisationAction.TAKE_IN_COLLEAGUE));
        return new ColleaguesPage(
                asked,
                rows.stream().map(Row::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().found(),
                workplace.locations(),
                workplace.groups(),
                !may.isEmpty());
    }

    /** All who fit, for a file: without pages. */
    List<StaffId> all(Actor actor, ColleaguesPage.Asked asked) {
        return rows(actor, asked, Integer.MAX_VALUE, 0).stream()
                .map(row -> new StaffId(row.id()))
                .toList();
    }

    private List<Row> rows(Actor actor, ColleaguesPage.Asked asked, int most, int skipped) {
        return jdbc.sql(
                        """
                        select s.id, s.given_name, s.surname, s.position, coalesce(g.groups, '{}') as groups,
                            s.mentor_allowed, a.away, coalesce(s.left_on < :today, false) as has_left,
                            s.account is not null as signs_in, count(*) over ()::int as found
                        from organisation.staff s
                        left join lateral (select array_agg(c.location_name || ' · ' || c.name order by c.location_name, c.name) as groups,
                                bool_or(c.id = :place or c.location = :place) as here
                            from organisation.staff_group_card sg join organisation.group_card c on c.id = sg.care_group
                            where sg.staff = s.id and sg.valid @> least(cast(:today as date), s.left_on)) g on true
                        cross join lateral (select exists (select 1 from organisation.absence_card ab
                            where ab.staff = s.id and ab.valid @> cast(:today as date)) as away) a
                        where (s.left_on is not null and s.left_on < :today) = (:which = 'LEFT')
                            and (:which <> 'MENTORS' or s.mentor_allowed) and (:which <> 'AWAY' or a.away)
                            and (:which <> 'WITHOUT_ACCOUNT' or s.account is null)
                            and (cast(:position as text) is null or s.position = :position)
                            and (cast(:place as uuid) is null or g.here)
                            and (cast(:sought as uuid[]) is null or s.id = any(:sought))
                        order by s.given_name, s.surname, s.id
                        limit :most offset :skipped
                        """)
                .param("today", days.today(actor.organiser()))
                .param("which", asked.which().name())
                .param("position", name(asked.position()))
                .param("place", asked.place())
                .param("sought", asked.search().isEmpty() ? null : sought(asked.search()))
                .param("most", most)
                .param("skipped", skipped)
                .query(Rows.of(Row.class))
                .list();
    }

    private UUID[] sought(String search) {
        return NameSearch.among(
                        jdbc.sql(
                                        """
                                        select s.id, foundation.plain(s.given_name || ' ' || s.surname) as plain,
                                            foundation.plain(:search) as search
                                        from organisation.staff s
                                        """)
                                .param("search", search)
                                .query(Rows.of(NameSearch.Named.class))
                                .list())
                .toArray(UUID[]::new);
    }

    private static @Nullable String name(@Nullable Position position) {
        return position == null ? null : position.name();
    }
}
