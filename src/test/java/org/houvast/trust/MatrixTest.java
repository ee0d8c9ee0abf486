package org.houvast.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houvast.access.Action;
import org.houvast.access.Relation;
import org.houvast.access.RelationView;
import org.houvast.access.SignedIn;
import org.houvast.access.TabletDoor;
import org.houvast.access.guard.EndpointGuard;
import org.houvast.demo.DemoWorld;
import org.houvast.demo.Generate;
import org.houvast.foundation.postgres.Database;
import org.houvast.testing.FreshDatabase;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.StandingClock;
import org.houvast.trust.Actors.Knocking;
import org.houvast.trust.Samples.Also;
import org.houvast.trust.Samples.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * T1, the matrix: everyone who knocks × every endpoint that Spring has mapped × the own group,
 * another group, another organiser, and what has ended. Each cell must be decided as the table of
 * permissions says; and no answer holds a string of another organiser.
 */
@HouvastTest
@FreshDatabase(FreshDatabase.When.EACH_CLASS)
@Import(Rehearsal.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTest {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"(/[^\"#]*)");

    @Autowired WebApplicationContext web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired Database database;
    @Autowired Collection<RelationView> views;

    private final Map<String, Action> endpoints = new TreeMap<>();
    private final List<UUID> organisers = new ArrayList<>();
    private MockMvc http;
    private Samples samples;

    @BeforeAll
    void fill() throws Exception {
        try (var owner = database.connectAsOwner()) {
            Generate.fill(owner, DemoWorld.of(2, null), null);
            owner.setAutoCommit(true);
            assertThat(Canaries.put(owner)).isGreaterThan(20);
            organisers.addAll(column(owner, "select id from foundation.organiser"));
            samples = new Samples(owner);
        }
        assertThat(organisers).hasSizeGreaterThanOrEqualTo(3);
        http =
                MockMvcBuilders.webAppContextSetup(web)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        mappings.getHandlerMethods()
                .forEach((info, method) -> {
                    if (isOurs(method)) {
                        for (var path : info.getPatternValues()) {
                            for (var verb : info.getMethodsCondition().getMethods()) {
                                endpoints.put(
                                        verb + " " + path,
                                        EndpointGuard.actionOf(method.getMethod()).orElseThrow());
                            }
                        }
                    }
                });
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("org.houvast")
                && EndpointGuard.actionOf(method.getMethod()).isPresent();
    }

    private static List<UUID> column(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<UUID>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    @Test
    void every_endpoint_of_ours_declares_an_action() {
        var without =
                mappings.getHandlerMethods().values().stream()
                        .filter(m -> m.getBeanType().getPackageName().startsWith("org.houvast"))
                        .filter(m -> EndpointGuard.actionOf(m.getMethod()).isEmpty())
                        .map(m -> m.getShortLogMessage())
                        .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void every_endpoint_has_a_valid_sample_and_no_sample_is_left_over() {
        assertThat(samples.endpoints()).containsExactlyInAnyOrderElementsOf(endpoints.keySet());
    }

    @Test
    void every_cell_is_decided_as_the_table_of_permissions_says() throws Exception {
        var wrong = new TreeSet<String>();
        int cells = 0;
        Rehearsal.REHEARSING.set(true);
        try (var owner = database.connectAsOwner()) {
            for (var endpoint : endpoints.entrySet()) {
                for (var actor : Actors.ALL) {
                    for (var sample : samples.of(endpoint.getKey())) {
                        cells++;
                        judge(owner, endpoint.getKey(), endpoint.getValue(), actor, sample, wrong);
                    }
                }
            }
        } finally {
            Rehearsal.REHEARSING.set(false);
        }
        System.out.printf(
                "T1: %d endpoints, %d actors, %d cells, %d wrong%n",
                endpoints.size(), Actors.ALL.size(), cells, wrong.size());

        assertThat(wrong).isEmpty();
    }

    /** So that nobody is shown a door that does not open: one of each kind, from each home on. */
    @Test
    void every_link_that_is_shown_opens() throws Exception {
        var dead = new TreeSet<String>();
        int links = 0;
        for (var actor : Actors.READERS) {
            var seen = new TreeSet<String>();
            var todo = new ArrayDeque<String>(List.of("/today"));
            while (!todo.isEmpty()) {
                var page = todo.remove();
                var html = open(actor, page).getContentAsString();
                for (var path : links(html)) {
                    if (seen.add(kind(path))) {
                        links++;
                        var answer = open(actor, path);
                        if (answer.getStatus() >= 400) {
                            dead.add(actor + " on " + kind(page) + ": " + kind(path));
                        } else if (isPage(answer)) {
                            todo.add(path);
                        }
                    }
                }
            }
            assertThat(seen)
                    .as(actor + " sees links: " + open(actor, "/today").getStatus())
                    .hasSizeGreaterThan(4);
        }
        System.out.printf(
                "Links: %d followed by %d people, %d dead%n",
                links, Actors.READERS.size(), dead.size());

        assertThat(dead).isEmpty();
    }

    private MockHttpServletResponse open(Knocking actor, String path) throws Exception {
        return ask(actor, new Sample("own", () -> get(URI.create(path)), null, Also.NOTHING));
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        var type = answer.getContentType();
        return answer.getStatus() == 200 && type != null && type.startsWith("text/html");
    }

    /** Where the links of a page lead, within Houvast. */
    private static List<String> links(String html) {
        return LINK.matcher(html)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(path -> !path.startsWith("/hv/") && !path.startsWith("/stijlgids"))
                .toList();
    }

    /** What sort of page it is, whomever it is about. */
    private static String kind(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("/\\d{4}(-\\d\\d){1,2}|/\\d+", "/{n}");
    }

    @Test
    void who_may_and_sends_nothing_is_asked_for_more_and_not_told_of_a_fault() throws Exception {
        var wrong = new TreeSet<String>();
        Rehearsal.REHEARSING.set(true);
        try (var owner = database.connectAsOwner()) {
            for (var endpoint : endpoints.entrySet()) {
                var ours = endpoint.getKey();
                for (var sample : ours.startsWith("POST") ? samples.of(ours) : List.<Sample>of()) {
                    var who = whoMay(owner, endpoint.getValue(), sample);
                    if (who == null) {
                        continue;
                    }
                    var uri =
                            sample.request()
                                    .get()
                                    .buildRequest(Objects.requireNonNull(web.getServletContext()));
                    var nothing =
                            new Sample(
                                    sample.where(),
                                    () -> post(URI.create(uri.getRequestURI())),
                                    sample.subject(),
                                    sample.also());
                    if (ask(who, nothing).getStatus() >= 500) {
                        wrong.add(ours + " · " + who);
                    }
                    break;
                }
            }
        } finally {
            Rehearsal.REHEARSING.set(false);
        }

        assertThat(wrong).isEmpty();
    }

    private @Nullable Knocking whoMay(Connection owner, Action action, Sample sample)
            throws SQLException {
        for (var actor : Actors.ALL) {
            if (actor.account() != null
                    && !actor.onTablet()
                    && expected(owner, action, actor, sample) == Decision.ALLOWED) {
                return actor;
            }
        }
        return null;
    }

    private void judge(
            Connection owner,
            String endpoint,
            Action action,
            Knocking actor,
            Sample sample,
            TreeSet<String> wrong)
            throws Exception {
        var answer = ask(actor, sample);
        var cell = "%s · %s · %s: ".formatted(endpoint, actor, sample.where());
        var expected = expected(owner, action, actor, sample);
        var given = given(answer, sample);
        if (expected != given) {
            wrong.add(
                    cell
                            + "should be "
                            + expected
                            + ", was "
                            + given
                            + " ("
                            + answer.getStatus()
                            + " "
                            + answer.getHeader("Location")
                            + ")");
        }
        var own = actor.organiser() == null ? null : actor.organiser().value();
        var text =
                answer.getContentAsString()
                        + answer.getHeaderNames().stream()
                                .map(h -> answer.getHeader(h))
                                .collect(Collectors.joining(" "));
        for (var organiser :
                Canaries.foreignIn(text, organisers, own == null ? new UUID(0, 0) : own)) {
            // Where one may choose between one's own organisers, each of them is named.
            if (sample.also() == Also.WITHOUT_ORGANISER
                    && belongs(owner, actor.account(), organiser)) {
                continue;
            }
            wrong.add(cell + "a canary of " + organiser + " sings");
        }
        if (given == Decision.REFUSED
                && !text.isEmpty()
                && own != null
                && text.contains(Canaries.of(own))
                && !isOnlyTheName(text, own)) {
            wrong.add(cell + "refused, and yet data was shown");
        }
    }

    /** The viewer's own organiser is named in the frame of each page. */
    private static boolean isOnlyTheName(String text, UUID own) {
        return text.split(Canaries.of(own), -1).length <= 3;
    }

    private enum Decision {
        ALLOWED,
        REFUSED,
        /** Allowed, but the sample is not valid: that proves nothing. */
        INVALID,
        TO_THE_FRONT_DOOR
    }

    private MockHttpServletResponse ask(Knocking actor, Sample sample) throws Exception {
        var request = sample.request().get().with(csrf());
        if (actor.onTablet()) {
            request =
                    request.cookie(new Cookie("houvast-tablet", Actors.TABLET_TOKEN))
                            .sessionAttr(TabletDoor.class.getName() + ".seen", StandingClock.NOW);
        }
        if (actor.account() != null) {
            request =
                    request.with(
                            authentication(
                                    UsernamePasswordAuthenticationToken.authenticated(
                                            new SignedIn(
                                                    actor.account(),
                                                    actor.organiser() == null
                                                            ? null
                                                            : actor.organiser().value(),
                                                    actor.onTablet() ? Actors.TABLET : null),
                                            null,
                                            List.of())));
        }
        return http.perform(request).andReturn().getResponse();
    }

    private static Decision given(MockHttpServletResponse answer, Sample sample) {
        var location = answer.getHeader("Location");
        if (answer.getStatus() == 302
                && location != null
                && (location.endsWith("/sign-in") || location.endsWith("/organisers"))) {
            return Decision.TO_THE_FRONT_DOOR;
        }
        if (answer.getStatus() == 409 || answer.getStatus() == 422) {
            return sample.also() == Also.REFUSED_BY_RULE || sample.also() == Also.OWN_WRITING
                    ? Decision.ALLOWED
                    : Decision.INVALID;
        }
        return answer.getStatus() < 400 ? Decision.ALLOWED : Decision.REFUSED;
    }

    private Decision expected(Connection owner, Action action, Knocking actor, Sample sample)
            throws SQLException {
        if (actor.account() == null || actor.organiser() == null) {
            return action.isOpen() ? open(sample) : Decision.TO_THE_FRONT_DOOR;
        }
        if (actor.onTablet() && action.anyOf().contains(Relation.TABLET_OF_ORGANISER)) {
            return Decision.ALLOWED;
        }
        if (actor.onTablet() && !action.onTablet() && !action.isOpen()) {
            return Decision.REFUSED;
        }
        if (sample.also() == Also.WHERE_ONE_BELONGS) {
            return belongs(owner, actor.account(), sample.subject())
                    ? Decision.ALLOWED
                    : Decision.REFUSED;
        }
        if (!belongs(owner, actor.account(), actor.organiser().value())) {
            return sample.also() == Also.WITHOUT_ORGANISER
                    ? Decision.ALLOWED
                    : Decision.TO_THE_FRONT_DOOR;
        }
        if (action.isOpen()) {
            return open(sample);
        }
        if (sample.also() == Also.NOT_THERE) {
            return Decision.REFUSED;
        }
        if (action.anyOf().contains(Relation.SIGNED_IN) || sample.also() == Also.LIST) {
            return Decision.ALLOWED;
        }
        var own = actor.organiser().value();
        var about = sample.subject() == null ? own : sample.subject();
        var subject = action.subject() == Relation.Subject.ORGANISER ? own : about;
        return organiserOf(owner, about).equals(own)
                        && related(owner, action, actor.account(), subject)
                        && (!actor.onTablet() || reached(owner, action, subject))
                ? Decision.ALLOWED
                : Decision.REFUSED;
    }

    private static Decision open(Sample sample) {
        return sample.also() == Also.NOT_THERE ? Decision.REFUSED : Decision.ALLOWED;
    }

    private static boolean belongs(
            Connection owner, @Nullable UUID account, @Nullable UUID organiser)
            throws SQLException {
        return !column(
                        owner,
                        "select id from access.membership where account = '%s' and organiser = '%s' and daterange(from_day, through_day, '[]') @> date '%s'"
                                .formatted(account, organiser, StandingClock.TODAY))
                .isEmpty();
    }

    private static UUID organiserOf(Connection owner, UUID subject) throws SQLException {
        var found =
                column(
                        owner,
                        """
                        select organiser from child.care_placement where id = '%1$s'
                        union all select organiser from trainee.placement where id = '%1$s'
                        union all select organiser from organisation.care_group where id = '%1$s'
                        union all select organiser from organisation.location where id = '%1$s'
                        union all select organiser from organisation.staff where id = '%1$s'
                        union all select id from foundation.organiser where id = '%1$s'
                        """
                                .formatted(subject));
        return found.isEmpty() ? new UUID(0, 0) : found.getFirst();
    }

    /** On a shared tablet a permission reaches its own groups only. */
    private boolean reached(Connection owner, Action action, UUID subject) throws SQLException {
        for (var view : views) {
            var isReach =
                    switch (view.relation()) {
                        case TABLET_OF_CHILD, TABLET_OF_GROUP, TABLET_OF_ORGANISER ->
                                view.relation().subject() == action.subject();
                        default -> false;
                    };
            if (isReach && isSo(owner, view, Actors.TABLET_ACCOUNT, subject)) {
                return true;
            }
        }
        return false;
    }

    private boolean related(Connection owner, Action action, @Nullable UUID account, UUID subject)
            throws SQLException {
        for (var view : views) {
            if (action.anyOf().contains(view.relation()) && isSo(owner, view, account, subject)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSo(
            Connection owner, RelationView view, @Nullable UUID account, UUID subject)
            throws SQLException {
        return !column(
                        owner,
                        "select subject from %s where actor = '%s' and subject = '%s' and valid @> date '%s'"
                                .formatted(view.view(), account, subject, StandingClock.TODAY))
                .isEmpty();
    }
}
