package org.houvast.rhythm.news;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Rows;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.Effects.Line;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings to a home: overviews that wait, what was said about the plan, and what it moved. */
@Component
class PlanOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 200;
    private static final int TOLD_DAYS = 3;
    private static final int MOST_REMARKS = 3;

    /**
     * One thing.
     *
     * @param what which sort
     * @param id of the overview
     * @param name of who asks or said something
     * @param words what was said, or whom it is about
     * @param many how many
     */
    private record News(
            String what,
            @Nullable UUID id,
            @Nullable String name,
            @Nullable String about,
            @Nullable String words,
            int many) {}

    private final Access access;
    private final Parts parts;
    private final JdbcClient jdbc;

    PlanOnHome(Access access, Parts parts, JdbcClient jdbc) {
        this.access = access;
        this.parts = parts;
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
        if (!parts.isOn(Part.YEAR_PLAN)) {
            return Optional.empty();
        }
        var news =
                switch (looking.home()) {
                    case MENTOR -> own(looking);
                    case LEADER -> ofGroups(looking);
                    case ASSISTANT -> List.<News>of();
                };
        var lines = news.stream().map(PlanOnHome::line).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new NewsSection(lines));
    }

    private List<News> own(Homes.Looking looking) {
        return jdbc.sql(
                        """
                        with me as (select s.id from organisation.staff_card s where s.account = :me)
                        (select 'overview' as what, o.id, r.called as name, null as about, null as words, 1 as many
                         from rhythm.overview o join me on me.id = o.mentor
                         left join organisation.staff_card r on r.account = o.reminded_by
                         where o.sent_on is null order by o.quarter desc limit 1)
                        union all
                        (select 'remark', null, k.writer_name, c.called, k.words, 1
                         from rhythm.remark k
                         join rhythm.moment m on m.id = k.moment
                         join mentorship.term_card t on t.care_placement = m.care_placement
                            and t.valid @> cast(:today as date)
                         join me on me.id = t.mentor
                         join child.child_card c on c.placement = m.care_placement
                         where k.read_on is null order by k.written_on desc, k.id limit :most)
                        union all
                        (select 'moved', null, null, null, null, count(distinct d.moment)::int
                         from rhythm.day_moved d join me on me.id = d.mentor
                         join rhythm.moment m on m.id = d.moment and m.state = 'OPEN'
                         where d.moved_on > cast(:today as date) - :told having count(*) > 0)
                        """)
                .param("me", looking.actor().account().value())
                .param("today", looking.today())
                .param("told", TOLD_DAYS)
                .param("most", MOST_REMARKS)
                .query(Rows.of(News.class))
                .list();
    }

    /** How many mentors did not look at their last overview yet. */
    private List<News> ofGroups(Homes.Looking looking) {
        return jdbc.sql(
                        """
                        select 'waiting' as what, null::uuid as id, min(s.called) as name, null as about,
                            null as words, count(*)::int as many
                        from rhythm.overview o join organisation.staff_card s on s.id = o.mentor
                        where o.sent_on is null and %s
                        having count(*) > 0
                        """
                                .formatted(
                                        access.rows(RhythmAction.REMIND_OF_OVERVIEW, "o.mentor")))
                .param("today", looking.today())
                .query(Rows.of(News.class))
                .list();
    }

    private static NewsSection.Line line(News news) {
        return switch (news.what()) {
            case "overview" ->
                    new NewsSection.Line(
                            "file-text",
                            news.name() == null
                                    ? Line.says("rhythm.news.overview")
                                    : Line.says("rhythm.news.overview.asked", news.name()),
                            Line.says("rhythm.news.overview.more"),
                            null,
                            "/overviews/" + news.id());
            case "remark" ->
                    new NewsSection.Line(
                            "message-circle",
                            Line.says(
                                    "rhythm.news.remark",
                                    String.valueOf(news.name()),
                                    String.valueOf(news.about())),
                            null,
                            news.words(),
                            "/my-year");
            case "moved" ->
                    new NewsSection.Line(
                            "calendar-range",
                            Line.says("rhythm.news.moved", news.many()),
                            Line.says("rhythm.news.moved.more"),
                            null,
                            "/my-year");
            default ->
                    new NewsSection.Line(
                            "file-text",
                            Line.says(
                                    "rhythm.news.waiting",
                                    news.many(),
                                    String.valueOf(news.name())),
                            Line.says("rhythm.news.waiting.more"),
                            null,
                            "/overviews");
        };
    }
}
