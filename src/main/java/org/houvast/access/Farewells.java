package org.houvast.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.farewell.FarewellPage;
import org.houvast.foundation.Country;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What somebody reads who may come in and has no home here (any more): that it is over, whom to
 * ask, and the way out. It holds nothing of anybody else.
 */
@Component
public class Farewells {

    private static final String BELONGS =
            "select organiser, organiser_name from access.belongs_to(:me, :today)";

    private static final String BELONGED =
            "select organiser, organiser_name from access.belonged_to(:me, :today)";

    private record Place(UUID organiser, String organiserName) {}

    private final SingletonSupplier<List<Farewell>> farewells;
    private final JdbcClient jdbc;
    private final Clock clock;

    Farewells(ObjectProvider<Farewell> farewells, JdbcClient jdbc, Clock clock) {
        this.farewells = SingletonSupplier.of(() -> farewells.orderedStream().toList());
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For who belongs to this organiser and has no home there. */
    public Page here(Actor actor) {
        var places = places(BELONGS, actor.account());
        return new FarewellPage(
                words(actor).orElse("access.farewell.nothing."),
                places.stream()
                        .filter(place -> place.organiser().equals(actor.organiser().value()))
                        .map(Place::organiserName)
                        .findFirst()
                        .orElse(""),
                places.size() > 1);
    }

    /** For who belongs nowhere; empty for who never did. */
    public Optional<Page> afterwards(AccountId account) {
        return places(BELONGED, account).stream()
                .findFirst()
                .map(place -> {
                    var actor = new Actor(account, new OrganiserId(place.organiser()));
                    return new FarewellPage(
                            actor.tenant().call(() -> words(actor)).orElse("access.farewell.over."),
                            place.organiserName(),
                            false);
                });
    }

    private Optional<String> words(Actor actor) {
        return farewells.obtain().stream()
                .flatMap(farewell -> farewell.words(actor).stream())
                .findFirst();
    }

    private List<Place> places(String sql, AccountId account) {
        return jdbc.sql(sql)
                .param("me", account.value())
                .param("today", LocalDate.ofInstant(clock.instant(), Country.NL.zone()))
                .query(Rows.of(Place.class))
                .list();
    }
}
