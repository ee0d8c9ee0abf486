package org.houvast.learning.welcome;

import java.util.Optional;
import org.houvast.learning.sheet.Sheets;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the start goes, at a glance. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StartSections {

    private final Welcomes welcomes;
    private final Sheets sheets;

    StartSections(Welcomes welcomes, Sheets sheets) {
        this.welcomes = welcomes;
        this.sheets = sheets;
    }

    /** On her home until the trainee has settled in; afterwards the list is done. */
    Optional<Page> of(TraineePlaces.Shown shown, boolean isTrainee) {
        var placement = shown.placement();
        var start = welcomes.glance(placement);
        if (isTrainee && shown.today().isAfter(start.settlingThrough())) {
            return Optional.empty();
        }
        boolean before = shown.today().isBefore(start.fromDay());
        int all = start.own() == null ? sheets.exampleLines(shown.actor()) : start.own();
        return Optional.of(
                new StartSection(
                        placement.value().toString(),
                        isTrainee,
                        before ? start.visitOn() : null,
                        start.visitAt(),
                        before && isTrainee ? start.visitWords() : null,
                        before && isTrainee && start.visitAnswer() == null,
                        Math.min(all, start.done()),
                        all));
    }

    /** On the trainee's home. */
    @Component
    static class OnHome implements SectionSource<TraineePlaces.Shown> {

        private static final int ORDER = 100;

        private final StartSections starts;

        OnHome(StartSections starts) {
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
            return starts.of(shown, true);
        }
    }

    /** On the page of the placement. */
    @Component
    static class OnPlacement implements SectionSource<TraineePlaces.Shown> {

        private static final int ORDER = 50;

        private final StartSections starts;

        OnPlacement(StartSections starts) {
            this.starts = starts;
        }

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
            return starts.of(shown, false);
        }
    }
}
