package org.houvast.learning.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.learning.TogetherAction;
import org.houvast.mentorship.BesideTrainee;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A trainee asks for five minutes; who guides says yes or another moment; and what she takes along.
 */
@UseCase
class AskForFive {

    private static final int AHEAD = 13;
    private static final int LONGEST = 500;

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final BesideTrainee beside;
    private final Colleagues colleagues;
    private final Asks asks;
    private final AskCards cards;
    private final Days days;

    AskForFive(
            Access access,
            AuditTrail audit,
            Placements placements,
            BesideTrainee beside,
            Colleagues colleagues,
            Asks asks,
            AskCards cards,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.beside = beside;
        this.colleagues = colleagues;
        this.asks = asks;
        this.cards = cards;
        this.days = days;
    }

    OwnAsksPage own(Actor actor, @Nullable String about, Problems problems) {
        access.require(actor, TogetherAction.OPEN_OWN_ASKS);
        var now = days.now(actor.organiser());
        var today = now.toLocalDate();
        var placement = placements.of(actor, today).orElseThrow(NotVisible::new);
        audit.shown(actor, TogetherAction.ASK, placement);
        return new OwnAsksPage(
                cards.card(actor, placement, next(placement, today), about, problems),
                now,
                asks.of(List.of(placement), today.minusDays(AskCards.BACK)));
    }

    /** Of two weeks from today, or from the first day. */
    private List<BesideTrainee.Day> next(PlacementId placement, LocalDate today) {
        var first = first(placement, today);
        return beside.of(List.of(placement), first, first.plusDays(AHEAD));
    }

    private LocalDate first(PlacementId placement, LocalDate today) {
        return placements
                .find(placement)
                .map(Placements.Card::fromDay)
                .filter(day -> day.isAfter(today))
                .orElse(today);
    }

    AsksPage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, TogetherAction.ANSWER_ASK, placement);
        audit.shown(actor, TogetherAction.ANSWER_ASK, placement);
        var today = days.today(actor.organiser());
        return new AsksPage(
                placements.find(placement).orElseThrow(NotVisible::new),
                today,
                asks.of(List.of(placement), today.minusDays(AskCards.BACK)),
                colleagues
                        .of(actor)
                        .map(me ->
                                Asks.moments(
                                        next(placement, today),
                                        me.id(),
                                        placements
                                                .time(placement, first(placement, today))
                                                .orElse(null),
                                        asks.quietWith(placement),
                                        days.now(actor.organiser())))
                        .orElse(List.of()),
                problems);
    }

    /**
     * @param about the one thing, when one knows how the colleague is called
     * @return how the colleague is called who is asked
     * @throws Refusal {@code learning.ask.no-words}, {@code learning.ask.choose-moment}, {@code
     *     learning.ask.not-there}
     */
    String ask(Actor actor, PlacementId placement, UnaryOperator<String> about, String moment) {
        access.require(actor, TogetherAction.ASK, placement);
        audit.changed(actor, TogetherAction.ASK, placement);
        var chosen = chosen(actor, placement, moment);
        var name = colleagues.find(chosen.staff()).orElseThrow(NotVisible::new).givenName();
        var words = about.apply(name);
        Refusal.when(words.isBlank(), "learning.ask.no-words");
        asks.ask(
                placement,
                chosen.staff(),
                shortened(words),
                chosen.at(),
                days.today(actor.organiser()));
        return name;
    }

    /**
     * A moment to come at which both are there; people may know better than the pattern of parts.
     */
    private QuietMoment.Chosen chosen(Actor actor, PlacementId placement, String moment) {
        var chosen = QuietMoment.parse(moment);
        Refusal.when(
                chosen.at().isBefore(days.now(actor.organiser())), "learning.ask.choose-moment");
        var day = chosen.at().toLocalDate();
        Refusal.when(
                beside.of(List.of(placement), day, day).stream()
                        .noneMatch(there -> there.sharedWith(chosen.staff()) != 0),
                "learning.ask.not-there");
        return chosen;
    }

    /** Whoever says yes will be there: a stand-in too. */
    void agree(Actor actor, PlacementId placement, UUID ask) {
        answers(actor, placement);
        asks.get(placement, ask);
        asks.agree(ask, days.today(actor.organiser()), me(actor));
    }

    /**
     * @throws Refusal {@code learning.ask.choose-moment}, {@code learning.ask.not-there}
     */
    void propose(Actor actor, PlacementId placement, UUID ask, String moment) {
        answers(actor, placement);
        asks.get(placement, ask);
        asks.propose(ask, Ask.Side.MENTOR, chosen(actor, placement, moment).at(), me(actor));
    }

    void right(Actor actor, PlacementId placement, UUID ask) {
        answers(actor, placement);
        asks.get(placement, ask);
        asks.right(ask, days.today(actor.organiser()));
    }

    private void answers(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.ANSWER_ASK, placement);
        audit.changed(actor, TogetherAction.ANSWER_ASK, placement);
    }

    private @Nullable StaffId me(Actor actor) {
        return colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null);
    }

    void fine(Actor actor, PlacementId placement, UUID ask) {
        asks(actor, placement);
        asks.get(placement, ask);
        asks.agree(ask, days.today(actor.organiser()), null);
    }

    /**
     * @throws Refusal {@code learning.ask.no-words}
     */
    void tell(Actor actor, PlacementId placement, UUID ask, String words) {
        asks(actor, placement);
        Refusal.when(words.isBlank(), "learning.ask.no-words");
        asks.get(placement, ask);
        asks.tell(ask, shortened(words), days.today(actor.organiser()));
    }

    void drop(Actor actor, PlacementId placement, UUID ask) {
        asks(actor, placement);
        asks.get(placement, ask);
        asks.drop(ask, days.today(actor.organiser()));
    }

    private void asks(Actor actor, PlacementId placement) {
        access.require(actor, TogetherAction.ASK, placement);
        audit.changed(actor, TogetherAction.ASK, placement);
    }

    private static String shortened(String typed) {
        var words = typed.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }
}
