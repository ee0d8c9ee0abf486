package org.houvast.network.accompany;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.access.Homes;
import org.houvast.foundation.Days;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the home of who accompanies trainees from outside, over all organisers where that is so.
 * Each organiser is asked in a transaction of its own.
 */
@Component
class AccompanyHome implements SectionSource<Actor> {

    private static final int ORDER = 200;

    private record Belongs(UUID organiser, String organiserName) {}

    private final AccompaniedHere here;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Days days;

    AccompanyHome(AccompaniedHere here, Accounts accounts, JdbcClient jdbc, Days days) {
        this.here = here;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    public Place<Actor> place() {
        return Homes.PLACE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(Actor actor) {
        var today = days.today(actor.organiser());
        var found =
                jdbc
                        .sql("select organiser, organiser_name from access.belongs_to(:me, :today)")
                        .param("me", actor.account().value())
                        .param("today", today)
                        .query(Rows.of(Belongs.class))
                        .list()
                        .stream()
                        .map(one -> at(actor, one))
                        .toList();
        var all = found.stream().flatMap(one -> one.trainees().stream()).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var visits = new ArrayList<AccompanyPage.Next>();
        found.forEach(one -> visits.addAll(one.visits()));
        visits.sort(Comparator.comparing(next -> next.day().atTime(next.at())));
        return Optional.of(
                new AccompanyPage(
                        accounts.name(actor.account()).split(" ")[0],
                        today,
                        found.stream().anyMatch(AccompaniedHere.Found::teaches),
                        visits,
                        all.stream()
                                .filter(Accompanied::asks)
                                .sorted(
                                        Comparator.comparing(Accompanied::why)
                                                .thenComparing(Accompanied::day)
                                                .thenComparing(Accompanied::name))
                                .toList(),
                        by(all)));
    }

    private static List<Accompanied> by(List<Accompanied> all) {
        return all.stream()
                .filter(one -> !one.asks())
                .sorted(Comparator.comparing(Accompanied::name))
                .toList();
    }

    private AccompaniedHere.Found at(Actor actor, Belongs there) {
        var who = new Actor(actor.account(), new OrganiserId(there.organiser()));
        return who.tenant()
                .call(() ->
                        here.of(
                                who,
                                there.organiserName(),
                                !there.organiser().equals(actor.organiser().value())));
    }
}
