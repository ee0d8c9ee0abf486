package org.houvast.mentorship.news;

import java.util.ArrayList;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings to a home what of mentorships concerns who looks. */
@Component
class NewsOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 100;

    private final Access access;
    private final AwayNews away;
    private final HandoverNews handovers;
    private final TraineeNews trainees;
    private final JdbcClient jdbc;

    NewsOnHome(
            Access access,
            AwayNews away,
            HandoverNews handovers,
            TraineeNews trainees,
            JdbcClient jdbc) {
        this.access = access;
        this.away = away;
        this.handovers = handovers;
        this.trainees = trainees;
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
        var lines = new ArrayList<NewsSection.Line>();
        lines.addAll(away.lines(looking));
        lines.addAll(handovers.ofChildren(looking));
        lines.addAll(trainees.lines(looking));
        if (looking.walks()) {
            parents(looking).ifPresent(lines::add);
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new NewsSection(lines));
    }

    /** A mentor finds these among the things to do. */
    private Optional<NewsSection.Line> parents(Homes.Looking looking) {
        var children =
                jdbc.sql(
                                """
                                select c.called
                                from mentorship.parents_to_tell_card t
                                join child.child_card c on c.placement = t.care_placement
                                where t.valid @> cast(:today as date) and %s
                                order by t.starts_on, c.called
                                """
                                        .formatted(
                                                access.rows(
                                                        MentorshipAction.SEE_WHO_IS_WITHOUT,
                                                        "c.location")))
                        .param("today", looking.today())
                        .query(String.class)
                        .list();
        if (children.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NewsSection.Line(
                        "house",
                        Sentence.of("mentorship.news.parents", children.size()),
                        Sentence.of(
                                "mentorship.news.parents.more",
                                children.stream().limit(3).toList(),
                                Math.max(0, children.size() - 3)),
                        "/mentors/parents"));
    }
}
