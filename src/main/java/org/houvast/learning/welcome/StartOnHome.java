package org.houvast.learning.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Line;
import org.houvast.ui.LineSource;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;

/**
 * The start on the trainee's home: an invitation that waits for an answer is a card; the day that
 * she comes to look, and the list until she has settled in, are lines.
 */
@Component
class StartOnHome implements SectionSource<TraineePlaces.Shown>, LineSource<TraineePlaces.Shown> {

    private static final int ORDER = 100;

    private final Welcomes welcomes;
    private final Starts starts;

    StartOnHome(Welcomes welcomes, Starts starts) {
        this.welcomes = welcomes;
        this.starts = starts;
    }

    @Override
    public Place<TraineePlaces.Shown> place() {
        return TraineePlaces.HOME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(TraineePlaces.Shown shown) {
        var welcome = welcomes.of(shown.placement());
        return welcome.visitOn() == null
                        || welcome.visitAt() == null
                        || welcome.visitAnswer() != null
                        || shown.today().isAfter(welcome.visitOn())
                ? Optional.empty()
                : Optional.of(
                        new InvitationSection(
                                path(shown),
                                welcome.visitOn(),
                                welcome.visitAt(),
                                welcome.visitWords()));
    }

    @Override
    public List<Line> lines(TraineePlaces.Shown shown) {
        var start = starts.of(shown.actor(), shown.placement());
        var glance = start.glance();
        var lines = new ArrayList<Line>();
        if (glance.visitAnswer() == Welcomes.Answer.COMES
                && glance.visitOn() != null
                && !shown.today().isAfter(glance.visitOn())) {
            lines.add(
                    Line.of("coffee", path(shown) + "/warm-start", "learning.previsit.title")
                            .on(glance.visitOn(), glance.visitAt()));
        }
        if (!shown.today().isAfter(glance.settlingThrough())) {
            lines.add(
                    Line.of(
                            "list-checks",
                            path(shown) + "/warm-start",
                            "learning.warm-start.list",
                            start.done(),
                            start.all()));
        }
        return lines;
    }

    private static String path(TraineePlaces.Shown shown) {
        return "/placements/" + shown.placement().value();
    }
}
