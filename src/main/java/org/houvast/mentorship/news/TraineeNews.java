package org.houvast.mentorship.news;

import java.util.ArrayList;
import java.util.List;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.mentorship.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which trainee gets another mentor, and the question to a colleague whether guiding fits. */
@Component
class TraineeNews {

    private final Parts parts;
    private final HandoverNews handovers;
    private final JdbcClient jdbc;

    TraineeNews(Parts parts, HandoverNews handovers, JdbcClient jdbc) {
        this.parts = parts;
        this.handovers = handovers;
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
        return lines;
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
}
