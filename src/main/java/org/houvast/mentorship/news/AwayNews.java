package org.houvast.mentorship.news;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From whom who looks takes over today, and whether there is a note. */
@Component
class AwayNews {

    private record Row(UUID staff, String name, LocalDate throughDay, boolean note) {}

    private final JdbcClient jdbc;

    AwayNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NewsSection.Line> lines(Homes.Looking looking) {
        if (looking.walks()) {
            return List.of();
        }
        return jdbc
                .sql(
                        """
                        select distinct s.id as staff, s.called as name, a.through_day,
                            exists (select 1 from mentorship.takeover n where n.staff = s.id
                                and n.from_day <@ a.valid and n.words <> '') as note
                        from organisation.away_card a
                        join organisation.staff_card s on s.id = a.staff
                        cross join lateral mentorship.taken_over(greatest(a.from_day, cast(:today as date))) o
                        join organisation.staff_card me on me.id = o.taker and me.account = :me
                        where a.valid @> cast(:today as date) and o.mentor = a.staff
                            and o.care_placement in (select r.subject from mentorship.stand_in_of_child r
                                where r.actor = :me and r.valid @> cast(:today as date))
                        order by s.called
                        """)
                .param("today", looking.today())
                .param("me", looking.actor().account().value())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row ->
                        new NewsSection.Line(
                                "hand-helping",
                                Sentence.of("mentorship.news.takes-over", row.name()),
                                Sentence.of(
                                        row.note()
                                                ? "mentorship.news.takes-over.note"
                                                : "mentorship.news.takes-over.more",
                                        row.name(),
                                        row.throughDay()),
                                "/away/" + row.staff()))
                .toList();
    }
}
