package org.houvast.mentorship.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.handing.Handovers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which children and trainees go from whom to whom, before the day and for some weeks after it: for
 * both mentors, and for who leads.
 */
@Component
class HandoverNews {

    private static final int AHEAD_DAYS = 60;
    private static final int MOST = 3;

    /**
     * Children or trainees who go together.
     *
     * @param first the one to open: without a note, if there is one
     */
    private record Going(
            String fromName,
            String toName,
            LocalDate startsOn,
            int children,
            String givenName,
            int withoutNote,
            UUID first) {}

    private final Access access;
    private final JdbcClient jdbc;

    HandoverNews(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    List<NewsSection.Line> ofChildren(Homes.Looking looking) {
        return lines(
                looking,
                "child.child_card c on c.placement = h.care_placement",
                "c.called",
                "mentorship.news.handover",
                "/mentors/handovers/%s");
    }

    List<NewsSection.Line> ofTrainees(Homes.Looking looking) {
        return lines(
                looking,
                "trainee.placement_card c on c.placement = h.trainee_placement",
                "c.given_name",
                "mentorship.news.trainee-handover",
                "/mentors/trainees/%s/handover");
    }

    private List<NewsSection.Line> lines(
            Homes.Looking looking, String mentees, String called, String key, String href) {
        var whose =
                looking.walks()
                        ? access.rows(MentorshipAction.SEE_WHO_IS_WITHOUT, "c.location")
                        : "(f.account = :me or t.account = :me)";
        return jdbc
                .sql(
                        """
                        select f.called as from_name, t.called as to_name, h.starts_on, count(*)::int as children,
                            min(%2$s) as given_name, count(*) filter (where n.words is null)::int as without_note,
                            (array_agg(c.placement order by (n.words is null) desc, %2$s, c.placement))[1] as first
                        from mentorship.handover_card h
                        join %1$s
                            and (c.through_day is null or c.through_day >= :today)
                        join organisation.staff_card f on f.id = h.from_mentor
                        join organisation.staff_card t on t.id = h.to_mentor
                        left join mentorship.handover_note n on n.mentorship = h.mentorship and n.given_since = h.from_since
                            and n.came_from is null
                        where h.starts_on between cast(:today as date) - :told and cast(:today as date) + :ahead
                            and %3$s
                        group by h.from_mentor, f.called, h.to_mentor, t.called, h.starts_on
                        order by h.starts_on < :today, abs(h.starts_on - cast(:today as date)), f.called
                        limit :most
                        """
                                .formatted(mentees, called, whose))
                .param("today", looking.today())
                .param("me", looking.actor().account().value())
                .param("told", Handovers.TOLD_DAYS)
                .param("ahead", AHEAD_DAYS)
                .param("most", MOST)
                .query(Rows.of(Going.class))
                .list()
                .stream()
                .map(going -> line(going, looking.today(), key, href))
                .toList();
    }

    private static NewsSection.Line line(Going going, LocalDate today, String key, String href) {
        boolean comes = going.startsOn().isAfter(today);
        return new NewsSection.Line(
                "shuffle",
                Sentence.of(
                        comes ? key : key + ".was",
                        going.children(),
                        going.fromName(),
                        going.toName(),
                        going.givenName()),
                Sentence.of(
                        key + (comes ? ".comes" : ".done"), going.startsOn(), going.withoutNote()),
                href.formatted(going.first()));
    }
}
