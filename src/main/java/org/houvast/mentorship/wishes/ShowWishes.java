package org.houvast.mentorship.wishes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Places;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Shows what a location wishes of a match, and what another wish would do. */
@Answer
class ShowWishes {

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final PlacesToSee places;
    private final Situations situations;
    private final PastOfWishes past;

    ShowWishes(
            Access access,
            AuditTrail audit,
            Days days,
            PlacesToSee places,
            Situations situations,
            PastOfWishes past) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.places = places;
        this.situations = situations;
        this.past = past;
    }

    /**
     * @param order an order that someone thinks of; {@code null} for the one that holds
     * @param mentor what someone thinks of for one mentor; {@code null} for nothing
     */
    WishesPage page(
            Actor actor,
            LocationId location,
            @Nullable List<Wish> order,
            @Nullable MentorWish mentor,
            Problems problems) {
        access.require(actor, MentorshipAction.SEE_WISHES, location);
        var today = days.today(actor.organiser());
        var seen = places.of(today, location.value(), null);
        var situation = situations.at(List.of(location), today);
        var could =
                situation.colleagues().stream()
                        .filter(colleague -> colleague.mentorAllowed())
                        .filter(colleague -> isHere(colleague, seen, location))
                        .toList();
        var shown = order == null ? situation.order() : Wishes.of(order).order();
        var thoughtOf = thoughtOf(situation, order == null ? null : shown, mentor);
        var subjects = new ArrayList<Id>(List.of(location));
        could.forEach(colleague -> subjects.add(colleague.id()));
        audit.shown(
                actor,
                MentorshipAction.SEE_WISHES,
                Stream.concat(
                                could.stream().map(ColleagueRow::id),
                                thoughtOf == null
                                        ? Stream.<Id>of()
                                        : situation.without().stream().map(ChildRow::placement))
                        .toList());
        return new WishesPage(
                location,
                seen.locations().stream()
                        .filter(known -> known.id().equals(location))
                        .map(Places.Location::name)
                        .findFirst()
                        .orElseThrow(NotVisible::new),
                seen,
                access.may(actor, MentorshipAction.CHANGE_WISHES, location),
                Stream.of(Strategy.values())
                        .map(named -> new WishesPage.Named(named, Order.written(named.order())))
                        .toList(),
                Strategy.of(shown).orElse(null),
                lines(shown),
                Strategy.WISHES.stream()
                        .filter(wish -> !shown.contains(wish))
                        .map(wish ->
                                new WishesPage.Left(wish, Order.written(Order.with(shown, wish))))
                        .toList(),
                could.stream().map(ShowWishes::ofMentor).toList(),
                thoughtOf,
                past.of(actor, subjects),
                problems);
    }

    private static boolean isHere(ColleagueRow colleague, Places seen, LocationId location) {
        return seen.all().stream()
                .filter(place -> place.location().equals(location))
                .anyMatch(place -> colleague.groupIds().contains(place.id().value()));
    }

    private static List<WishesPage.Line> lines(List<Wish> order) {
        var wishes = Wishes.of(order);
        return IntStream.range(0, order.size())
                .mapToObj(i -> {
                    var wish = order.get(i);
                    return new WishesPage.Line(
                            wish,
                            wishes.weight(wish),
                            i == 0 ? null : Order.written(Order.moved(order, wish, -1)),
                            i == order.size() - 1
                                    ? null
                                    : Order.written(Order.moved(order, wish, 1)),
                            wish == Wish.FAIR_LOAD
                                    ? null
                                    : Order.written(Order.without(order, wish)));
                })
                .toList();
    }

    private static WishesPage.OfMentor ofMentor(ColleagueRow colleague) {
        return new WishesPage.OfMentor(
                colleague.person(),
                colleague.children(),
                colleague.levelAgreed() ? colleague.places().level() : colleague.places().fair(),
                colleague.levelAgreed(),
                colleague.bornFrom(),
                colleague.bornThrough(),
                colleague.most());
    }

    private static WishesPage.@Nullable ThoughtOf thoughtOf(
            Situation situation, @Nullable List<Wish> order, @Nullable MentorWish mentor) {
        if (mentor != null) {
            var changed =
                    situation
                            .colleague(mentor.staff())
                            .orElseThrow(NotVisible::new)
                            .wishing(mentor.bornFrom(), mentor.bornThrough(), mentor.most());
            return thoughtOf(
                    situation,
                    null,
                    ofMentor(changed),
                    Matching.propose(situation.with(changed).question(null)));
        }
        if (order == null || order.equals(situation.order())) {
            return null;
        }
        return thoughtOf(
                situation,
                Order.written(order),
                null,
                Matching.propose(situation.question(Set.of(), Wishes.of(order))));
    }

    private static WishesPage.ThoughtOf thoughtOf(
            Situation situation,
            @Nullable String order,
            WishesPage.@Nullable OfMentor mentor,
            Proposal after) {
        var before = Matching.propose(situation.question(null));
        var changes =
                situation.without().stream()
                        .flatMap(child -> change(situation, child, before, after))
                        .toList();
        return new WishesPage.ThoughtOf(order, mentor, situation.without().size(), changes);
    }

    private static Stream<WishesPage.Change> change(
            Situation situation, ChildRow child, Proposal before, Proposal after) {
        var id = child.placement().value();
        var from = before.mentorOf(id);
        var to = after.mentorOf(id);
        return Objects.equals(from, to)
                ? Stream.of()
                : Stream.of(
                        new WishesPage.Change(
                                id,
                                child.givenName(),
                                child.picture(),
                                from == null ? null : situation.nameOf(from),
                                to == null ? null : situation.nameOf(to)));
    }
}
