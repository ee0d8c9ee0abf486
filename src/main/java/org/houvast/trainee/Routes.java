package org.houvast.trainee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.foundation.Country;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.library.ContentPack;
import org.houvast.library.Library;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ways by which people come to learn here: those of the country, as data, and those that the
 * organiser added (S2.2, S2.5, S2.6).
 */
@Component
@Transactional
public class Routes {

    private static final int LONGEST_NAME = 80;

    /**
     * A way to come to learn here.
     *
     * @param route its stable name
     * @param track what the page of a placement says beside the kind; {@code ""} when the kind says
     *     enough
     * @param paid proposed
     * @param counts proposed: counts as one of the team
     * @param workShare how much of the training is at the workplace, in percent; 0 when not said
     * @param own whether the organiser added it
     */
    public record Route(
            String route,
            String name,
            LearnerKind kind,
            String track,
            boolean paid,
            boolean counts,
            int workShare,
            boolean own) {}

    private record OwnRow(UUID id, String name, LearnerKind kind, boolean paid, boolean counts) {}

    private final Library library;
    private final JdbcClient jdbc;

    Routes(Library library, JdbcClient jdbc) {
        this.library = library;
        this.jdbc = jdbc;
    }

    /** The most usual first, those that were added last. */
    @Transactional(readOnly = true)
    public List<Route> all(Country country) {
        var routes = new ArrayList<Route>();
        library.routes(country).stream().map(Routes::brought).forEach(routes::add);
        jdbc.sql(
                        """
                        select id, name, kind, paid, counts from trainee.route
                        where left_out_on is null order by name, id
                        """)
                .query(Rows.of(OwnRow.class))
                .list()
                .forEach(own ->
                        routes.add(
                                new Route(
                                        own.id().toString(),
                                        own.name(),
                                        own.kind(),
                                        own.name(),
                                        own.paid(),
                                        own.counts(),
                                        0,
                                        true)));
        return routes;
    }

    private static Route brought(ContentPack.Route route) {
        return new Route(
                route.route(),
                route.name(),
                LearnerKind.valueOf(route.kind()),
                route.track(),
                route.paid(),
                route.counts(),
                route.workShare(),
                false);
    }

    public Optional<Route> find(Country country, String route) {
        return all(country).stream().filter(one -> one.route().equals(route)).findFirst();
    }

    /**
     * Adds a way of the organiser's own.
     *
     * @throws Refusal {@code trainee.route.name}, {@code trainee.route.known}
     */
    public void add(String name, LearnerKind kind, boolean paid, boolean counts) {
        Refusal.when(
                name.isBlank() || name.strip().length() > LONGEST_NAME,
                "trainee.route.name",
                LONGEST_NAME);
        try {
            jdbc.sql(
                            """
                            insert into trainee.route (id, name, kind, paid, counts)
                            values (:id, :name, :kind, :paid, :counts)
                            """)
                    .param("id", Id.fresh())
                    .param("name", name.strip())
                    .param("kind", kind.name())
                    .param("paid", paid)
                    .param("counts", counts)
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("trainee.route.known", name.strip());
        }
    }

    /** Nobody can start by it any more; who did stays as they are. */
    public void leaveOut(UUID route, LocalDate today) {
        jdbc.sql("update trainee.route set left_out_on = :today where id = :id")
                .param("today", today)
                .param("id", route)
                .update();
    }
}
