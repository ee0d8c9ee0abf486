package org.houvast.network.accompany;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Line;
import org.houvast.ui.LineSource;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells mentor and trainee of visits that come, were moved or cancelled, and of new messages. */
@Configuration(proxyBeanMethods = false)
class VisitNews {

    private static final int ORDER = 60;

    private record Row(
            String what,
            UUID placement,
            String trainee,
            @Nullable UUID visit,
            @Nullable String visitor,
            @Nullable LocalDate day,
            @Nullable LocalTime at,
            int number) {}

    private static final String NEWS =
            """
            select n.what, n.placement, p.given_name as trainee, n.visit, n.visitor_name as visitor, n.day, n.at,
                0 as number
            from learning.visit_news_card n join trainee.placement_card p on p.placement = n.placement
            where n.day >= :today and (n.day <= cast(:today as date) + 14 or n.changed_on >= cast(:today as date) - 3)
                and %s
            """;

    private static final String MESSAGES =
            """
            union all
            select 'MESSAGE', w.placement, p.given_name, null, null, null, null, w.messages
            from conversation.waiting_card w join trainee.placement_card p on p.placement = w.placement
            where w.account = :me and p.through_day >= :today
            """;

    private static final String MINE =
            """
            exists (select 1 from mentorship.mentor_of_placement r
                where r.actor = :me and r.subject = n.placement and r.valid @> cast(:today as date))
            """;

    @Bean
    SectionSource<Homes.Looking> visitNewsOfMentor(JdbcClient jdbc) {
        return new OnHome(jdbc);
    }

    @Bean
    LineSource<TraineePlaces.Shown> visitNewsOfTrainee(JdbcClient jdbc) {
        return new OnTraineesHome(jdbc);
    }

    private static Optional<Page> told(List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new VisitNewsSection(rows.stream().map(VisitNews::line).toList()));
    }

    private static VisitNewsSection.Line line(Row row) {
        return new VisitNewsSection.Line(
                row.what(),
                row.placement(),
                row.trainee(),
                row.visit(),
                row.visitor(),
                row.day(),
                row.at(),
                row.number());
    }

    private record OnHome(JdbcClient jdbc) implements SectionSource<Homes.Looking> {

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
            if (looking.walks()) {
                return Optional.empty();
            }
            return told(
                    jdbc.sql(NEWS.formatted(MINE) + MESSAGES + " order by day nulls first limit 5")
                            .param("me", looking.actor().account().value())
                            .param("today", looking.today())
                            .query(Rows.of(Row.class))
                            .list());
        }
    }

    private record OnTraineesHome(JdbcClient jdbc) implements LineSource<TraineePlaces.Shown> {

        @Override
        public Place<TraineePlaces.Shown> place() {
            return TraineePlaces.HOME;
        }

        @Override
        public List<Line> lines(TraineePlaces.Shown shown) {
            return jdbc
                    .sql(NEWS.formatted("n.placement = :placement") + " order by day limit 3")
                    .param("placement", shown.placement().value())
                    .param("today", shown.today())
                    .query(Rows.of(Row.class))
                    .stream()
                    .map(VisitNews::line)
                    .flatMap(line ->
                            Stream.ofNullable(line.visitor())
                                    .map(visitor ->
                                            Line.of(
                                                            line.icon(),
                                                            line.path(),
                                                            "network.news.mine." + line.what(),
                                                            visitor)
                                                    .on(line.day(), line.at())))
                    .toList();
        }
    }
}
