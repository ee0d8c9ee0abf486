package org.houvast.learning.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.Homes;
import org.houvast.access.Part;
import org.houvast.access.Parts;
import org.houvast.foundation.Rows;
import org.houvast.trainee.AloneDays;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.Effects;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells who leads in time: a trainee would be alone, or people decide on a trial soon. */
@Component
class StartNewsOnHome implements SectionSource<Homes.Looking> {

    private static final int ORDER = 80;
    private static final int MOST = 4;

    private record Row(
            PlacementId placement,
            String givenName,
            boolean neverAlone,
            @Nullable LocalDate decideOn) {}

    private final Access access;
    private final Parts parts;
    private final AloneDays aloneDays;
    private final JdbcClient jdbc;

    StartNewsOnHome(Access access, Parts parts, AloneDays aloneDays, JdbcClient jdbc) {
        this.access = access;
        this.parts = parts;
        this.aloneDays = aloneDays;
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
        if (!looking.walks() || !parts.isOn(Part.TRAINEES)) {
            return Optional.empty();
        }
        var rows = rows(looking);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<StartNews.Line>();
        var alone = alone(rows, looking.today());
        lines.addAll(lines(rows, alone, looking.today()));
        rows.stream()
                .filter(row -> row.decideOn() != null)
                .map(StartNewsOnHome::trial)
                .forEach(lines::add);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new StartNews(
                                alone.values().stream()
                                        .anyMatch(days -> isToday(days, looking.today())),
                                lines.stream().limit(MOST).toList()));
    }

    /** Who learns at the locations of who looks, now or within four weeks. */
    private List<Row> rows(Homes.Looking looking) {
        return jdbc.sql(
                        """
                        select p.placement, p.given_name, p.never_alone, t.decide_on
                        from trainee.placement_card p
                        left join trainee.trial_card t on t.placement = p.placement
                            and t.decide_on <= cast(:today as date) + 14
                        where p.through_day >= :today and p.from_day <= cast(:today as date) + 28 and %s
                        order by p.from_day, p.given_name, p.placement
                        """
                                .formatted(
                                        access.rows(TraineeAction.CHANGE_PLACEMENT, "p.placement")))
                .param("today", looking.today())
                .query(Rows.of(Row.class))
                .list();
    }

    private Map<PlacementId, List<AloneDays.Alone>> alone(List<Row> rows, LocalDate today) {
        return aloneDays.of(
                rows.stream().filter(Row::neverAlone).map(Row::placement).toList(), today);
    }

    private static boolean isToday(List<AloneDays.Alone> days, LocalDate today) {
        return days.getFirst().day().equals(today);
    }

    /** Who would be alone, the one of today first. */
    private static List<StartNews.Line> lines(
            List<Row> rows, Map<PlacementId, List<AloneDays.Alone>> alone, LocalDate today) {
        return rows.stream()
                .filter(row -> alone.containsKey(row.placement()))
                .sorted(Comparator.comparing(row -> days(alone, row).getFirst().day()))
                .map(row -> {
                    var left = days(alone, row);
                    return new StartNews.Line(
                            "triangle-alert",
                            Effects.Line.asks(
                                    isToday(left, today)
                                            ? "learning.news.alone.today"
                                            : "learning.news.alone",
                                    row.givenName()),
                            Effects.Line.says(
                                    "learning.news.alone.more",
                                    left.getFirst().day(),
                                    left.size() - 1),
                            "/placements/" + row.placement().value());
                })
                .toList();
    }

    private static List<AloneDays.Alone> days(
            Map<PlacementId, List<AloneDays.Alone>> alone, Row row) {
        return alone.getOrDefault(row.placement(), List.of());
    }

    private static StartNews.Line trial(Row row) {
        return new StartNews.Line(
                "hourglass",
                Effects.Line.asks("learning.news.trial", row.givenName()),
                Effects.Line.says(
                        "learning.news.trial.more",
                        row.decideOn() == null ? LocalDate.MIN : row.decideOn()),
                "/placements/" + row.placement().value() + "#trial");
    }
}
