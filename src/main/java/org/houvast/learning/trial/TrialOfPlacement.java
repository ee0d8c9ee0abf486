package org.houvast.learning.trial;

import java.time.LocalDate;
import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.trainee.Endings;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineeAction;
import org.houvast.trainee.TraineePlaces;
import org.houvast.trainee.Trials;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the trial period to all who see the placement: nobody decides behind someone's back. */
@Component
class TrialOfPlacement implements SectionSource<TraineePlaces.Shown> {

    private static final int ORDER = 40;

    private final Access access;
    private final Accounts accounts;
    private final Placements placements;
    private final Trials trials;
    private final Endings endings;

    TrialOfPlacement(
            Access access,
            Accounts accounts,
            Placements placements,
            Trials trials,
            Endings endings) {
        this.access = access;
        this.accounts = accounts;
        this.placements = placements;
        this.trials = trials;
        this.endings = endings;
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
        var decideOn = trials.decideOn(shown.placement()).orElse(null);
        var mayDecide = access.may(shown.actor(), TraineeAction.DECIDE_TRIAL, shown.placement());
        var card = placements.find(shown.placement()).orElseThrow();
        var decided = decided(shown, decideOn, mayDecide);
        if (decideOn == null
                && decided == null
                && (!mayDecide
                        || card.throughDay().isBefore(shown.today())
                        || endings.of(shown.placement()).isPresent())) {
            return Optional.empty();
        }
        var from = card.fromDay().isAfter(shown.today()) ? card.fromDay() : shown.today();
        var usual = from.plusWeeks(Trials.USUAL_WEEKS);
        return Optional.of(
                new TrialSection(
                        shown.placement().value(),
                        shown.givenName(),
                        shown.today(),
                        decideOn,
                        decided,
                        mayDecide,
                        usual.isAfter(card.throughDay()) ? card.throughDay() : usual,
                        card.throughDay()));
    }

    /**
     * What was decided last. That it ends is said by people first: on the page it is for who leads,
     * until the placement is ended.
     */
    private TrialSection.@Nullable Decided decided(
            TraineePlaces.Shown shown, @Nullable LocalDate decideOn, boolean mayDecide) {
        var last = trials.decided(shown.placement()).orElse(null);
        if (last == null
                || decideOn != null
                || (last.decision() == Trials.Decision.ENDS && !mayDecide)) {
            return null;
        }
        return new TrialSection.Decided(
                last.decision() == Trials.Decision.ENDS,
                last.decidedOn(),
                last.by() == null ? null : accounts.name(new AccountId(last.by())),
                endings.of(shown.placement()).isPresent());
    }
}
