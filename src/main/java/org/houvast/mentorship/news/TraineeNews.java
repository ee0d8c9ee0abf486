package org.houvast.mentorship.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.SharedShifts;
import org.houvast.trainee.PlacementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which trainee gets another mentor or works beside the mentor too little in the coming weeks, and
 * the question to a colleague whether guiding fits.
 */
@Component
class TraineeNews {

    private static final int MOST = 3;

    private record Row(PlacementId placement, String givenName, String mentor) {}

    private final Access access;
    private final Parts parts;
    private final SharedShifts shifts;
    private final HandoverNews handovers;
    private final JdbcClient jdbc;

    TraineeNews(
            Access access,
            Parts parts,
            SharedShifts shifts,
            HandoverNews handovers,
            JdbcClient jdbc) {
        this.handovers = handovers;
        this.access = access;
        this.parts = parts;
        this.shifts = shifts;
        this.jdbc = jdbc;
    }

    List<NewsSection.Line> lines(Homes.Looking looking) {
        if (!parts.isOn(Part.TRAINEES)) {
            return List.of();
        }
        var lines = new ArrayList<NewsSection.Line>();
        if (isAsked(looking)) {
            lines.add(
                    new NewsSection.Line(
                            "sprout",
                            Sentence.of("mentorship.news.asked"),
                            Sentence.of("mentorship.news.asked.more"),
                            "/mentors/guiding"));
        }
        lines.addAll(handovers.ofTrainees(looking));
        var rows = rows(looking);
        var shared = shifts.of(rows.stream().map(Row::placement).toList(), looking.today());
        rows.stream()
                .filter(row ->
                        shared.containsKey(row.placement())
                                && Objects.requireNonNull(shared.get(row.placement())).isThin())
                .limit(MOST)
                .map(row -> line(row, Objects.requireNonNull(shared.get(row.placement()))))
                .forEach(lines::add);
        return lines;
    }

    private static NewsSection.Line line(Row row, SharedShifts.Shared shared) {
        return new NewsSection.Line(
                "sprout",
                Sentence.of("mentorship.news.thin", row.mentor(), row.givenName()),
                Sentence.of("mentorship.news.thin.more", shared.withAnyone(), shared.parts()),
                "/placements/" + row.placement().value());
    }

    private boolean isAsked(Homes.Looking looking) {
        return jdbc.sql(
                        """
                        select exists (select 1 from mentorship.guide g
                            join organisation.staff_card s on s.id = g.staff
                            where s.account = :me and g.asked_on is not null and g.willing is null)
                        """)
                .param("me", looking.actor().account().value())
                .query(Boolean.class)
                .single();
    }

    private List<Row> rows(Homes.Looking looking) {
        var whose =
                looking.walks()
                        ? access.rows(MentorshipAction.SEE_WHO_IS_WITHOUT, "p.location")
                        : "s.account = :me";
        return jdbc.sql(
                        """
                        select p.placement, p.given_name, s.called as mentor
                        from trainee.placement_card p
                        join mentorship.term_card t on t.trainee_placement = p.placement
                            and t.valid @> greatest(p.from_day, cast(:today as date))
                        join organisation.staff_card s on s.id = t.mentor
                        where p.from_day <= cast(:today as date) + 28 and p.through_day >= :today and %s
                        order by p.from_day, p.given_name, p.placement
                        """
                                .formatted(whose))
                .param("today", looking.today())
                .param("me", looking.actor().account().value())
                .query(Rows.of(Row.class))
                .list();
    }
}
