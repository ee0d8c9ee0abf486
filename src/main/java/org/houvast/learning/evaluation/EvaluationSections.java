package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.AuditTrail;
import org.houvast.access.Homes;
import org.houvast.foundation.Rows;
import org.houvast.learning.TogetherAction;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Line;
import org.houvast.ui.LineSource;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.Said;
import org.houvast.ui.SectionSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells of evaluations that come: on the page of a placement, and at home when they are near. */
@Configuration(proxyBeanMethods = false)
class EvaluationSections {

    private static final int ORDER = 65;
    private static final int NEAR = 21;
    private static final int ASKS = 7;
    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private static final String COMING =
            """
            select e.placement, p.given_name, e.kind, e.day, e.learner, e.workplace, e.school
            from learning.evaluation_card e join trainee.placement_card p on p.placement = e.placement
            where %s order by e.day, e.placement limit 4
            """;

    @Bean
    SectionSource<TraineePlaces.Shown> evaluationsOnPlacement(Access access, JdbcClient jdbc) {
        return new OnPlacement(access, jdbc);
    }

    @Bean
    LineSource<TraineePlaces.Shown> evaluationsAtTraineesHome(JdbcClient jdbc) {
        return new AtTraineesHome(jdbc);
    }

    @Bean
    SectionSource<Homes.Looking> evaluationsAtMentorsHome(AuditTrail audit, JdbcClient jdbc) {
        return new AtMentorsHome(audit, jdbc);
    }

    private static List<EvaluationSection.Line> of(
            JdbcClient jdbc, PlacementId placement, LocalDate through) {
        return jdbc.sql(COMING.formatted("e.placement = :placement and e.day <= :through"))
                .param("placement", placement.value())
                .param("through", through)
                .query(Rows.of(EvaluationSection.Line.class))
                .list();
    }

    private record OnPlacement(Access access, JdbcClient jdbc)
            implements SectionSource<TraineePlaces.Shown> {

        @Override
        public Place<TraineePlaces.Shown> place() {
            return TraineePlaces.PAGE;
        }

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public Optional<Page> section(TraineePlaces.Shown shown) {
            return access.may(shown.actor(), TogetherAction.SEE_EVALUATION, shown.placement())
                    ? Optional.of(
                            new EvaluationSection(
                                    shown.placement().value(),
                                    shown.givenName(),
                                    of(jdbc, shown.placement(), FOREVER),
                                    shown.today().plusDays(NEAR)))
                    : Optional.empty();
        }
    }

    private record AtTraineesHome(JdbcClient jdbc) implements LineSource<TraineePlaces.Shown> {

        private static final String MINE = "learning.evaluation.near.mine";

        @Override
        public Place<TraineePlaces.Shown> place() {
            return TraineePlaces.HOME;
        }

        /** Her own voice is asked for when it is near. */
        private static Line line(EvaluationSection.Line one, LocalDate today) {
            var kind = one.kind().key();
            var asks = !one.learner() && !one.day().isAfter(today.plusDays(ASKS));
            return (asks
                            ? Line.of("message-circle", one.path(), MINE, new Said(kind))
                            : Line.of("message-circle", one.path(), kind))
                    .on(one.day(), null)
                    .asking(asks);
        }

        @Override
        public List<Line> lines(TraineePlaces.Shown shown) {
            return of(jdbc, shown.placement(), shown.today().plusDays(NEAR)).stream()
                    .map(one -> line(one, shown.today()))
                    .toList();
        }
    }

    private record AtMentorsHome(AuditTrail audit, JdbcClient jdbc)
            implements SectionSource<Homes.Looking> {

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
            var near =
                    jdbc.sql(
                                    COMING.formatted(
                                            """
                                            e.day <= cast(:today as date) + :near and exists (
                                                select 1 from mentorship.mentor_of_placement r where r.actor = :me
                                                    and r.subject = e.placement and r.valid @> cast(:today as date))
                                            """))
                            .param("today", looking.today())
                            .param("near", NEAR)
                            .param("me", looking.actor().account().value())
                            .query(Rows.of(EvaluationSection.Line.class))
                            .list();
            if (near.isEmpty()) {
                return Optional.empty();
            }
            audit.shown(
                    looking.actor(),
                    TogetherAction.SEE_EVALUATION,
                    near.stream().map(line -> new PlacementId(line.placement())).toList());
            return Optional.of(new EvaluationNear(near));
        }
    }
}
