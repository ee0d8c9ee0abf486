package org.houvast.access;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildAction;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** T17: each request that shows a person leaves one event for that person, and no typed text. */
class AuditTrailTest extends AtTheDoor {

    @Autowired AuditTrail audit;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    StaffId samira;
    Map<String, CarePlacementId> children = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        children = new LinkedHashMap<>();
        for (var name : List.of("Zofianne", "Bramijn", "Yarosha")) {
            children.put(name, world.child(name, MONDAY, TUESDAY));
        }
        world.pair(child("Zofianne"), samira);
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private CarePlacementId child(String name) {
        return java.util.Objects.requireNonNull(children.get(name));
    }

    private void forgetEvents() {
        owner("delete from access.audit_event");
    }

    /** How many events name this child. */
    private int events(CarePlacementId child) {
        return ask("select id from access.audit_event where '%s' = any(subjects)"
                        .formatted(child.value()))
                .size();
    }

    @Test
    void a_list_names_everyone_in_one_event() {
        var browser = cameIn(samira);
        forgetEvents();

        browser.get("/children");

        assertThat(ask("select array_to_string(subjects, ' ') from access.audit_event"))
                .singleElement()
                .satisfies(named ->
                        children.values()
                                .forEach(child ->
                                        assertThat(named).contains(child.value().toString())));
    }

    @Test
    void a_page_of_many_parts_leaves_one_event_with_who_what_and_when() {
        var browser = cameIn(samira);
        forgetEvents();

        assertThat(browser.get("/children/" + child("Zofianne").value()).status()).isEqualTo(200);

        assertThat(
                        ask(
                                "select account || ' ' || action || ' ' || happened_at from access.audit_event"))
                .singleElement()
                .asString()
                .startsWith(world.actor(samira).account().value() + " child.SEE_CHILD 2026-11-17 ");
        assertThat(events(child("Zofianne"))).isEqualTo(1);
    }

    @Test
    void what_was_not_shown_leaves_no_event() {
        var browser = cameIn(world.educator("Daan", world.group("Maan"), List.of(), MONDAY));
        forgetEvents();

        browser.get("/children/" + child("Zofianne").value());
        browser.get("/children");
        browser().get("/children/" + child("Zofianne").value());

        assertThat(ask("select id from access.audit_event where action like 'child.%'")).isEmpty();
    }

    @Test
    void each_request_counts() {
        var browser = cameIn(samira);
        forgetEvents();
        var page = "/children/" + child("Zofianne").value();

        browser.get(page);
        browser.get(page);

        assertThat(events(child("Zofianne"))).isEqualTo(2);
    }

    @Test
    void what_was_typed_is_not_in_it() {
        var browser = cameIn(samira);

        browser.get("/children?search=zofi");

        assertThat(ask("select e::text from access.audit_event e"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event).doesNotContainIgnoringCase("zofi"));
    }

    /** Every page that can be asked for as it is, or about a child: whoever it names was noted. */
    @Test
    void every_page_that_names_a_child_leaves_one_event_for_that_child() {
        var silent = new TreeSet<String>();
        int shown = 0;
        for (var who : List.of(samira, world.leader("Karin"), world.assistant("Soraya"))) {
            var browser = cameIn(who);
            for (var path : pages()) {
                forgetEvents();
                var answer = browser.get(path);
                assertThat(answer.status()).as(path).isNotEqualTo(500);
                for (var child : children.entrySet()) {
                    var seen = answer.body().contains(child.getKey());
                    shown += seen ? 1 : 0;
                    if (seen && events(child.getValue()) != 1) {
                        silent.add(
                                path.replaceAll("[0-9a-f-]{36}", "…")
                                        + " leaves "
                                        + events(child.getValue())
                                        + " events");
                    }
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(shown).as("children on pages").isGreaterThan(20);
    }

    private List<String> pages() {
        var pages = new ArrayList<String>();
        endpoints
                .getHandlerMethods()
                .forEach((mapping, endpoint) -> {
                    if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                            && endpoint.getBeanType().getPackageName().startsWith("org.houvast")) {
                        for (var pattern : mapping.getPatternValues()) {
                            pages.add(
                                    pattern.replace(
                                                    "{placement}",
                                                    child("Zofianne").value().toString())
                                            .replace("{group}", world.group().value().toString()));
                        }
                    }
                });
        pages.add("/notes/new?child=" + child("Zofianne").value());
        return pages.stream().filter(page -> !page.contains("{")).sorted().toList();
    }

    @Test
    void an_event_that_was_rolled_back_is_written_by_the_page_that_follows() {
        var actor = world.actor(samira);
        var zofia = child("Zofianne");
        forgetEvents();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest()));

        actor.tenant()
                .run(() ->
                        transaction.executeWithoutResult(status -> {
                            audit.shown(actor, ChildAction.SEE_CHILD, zofia);
                            status.setRollbackOnly();
                        }));
        assertThat(events(zofia)).isZero();

        for (int part = 0; part < 2; part++) {
            world.as(
                    actor,
                    () -> {
                        audit.shown(actor, ChildAction.SEE_CHILD, zofia);
                        audit.shown(actor, ChildAction.CHANGE_DAY, List.of(zofia, zofia));
                        return true;
                    });
        }
        assertThat(events(zofia)).isEqualTo(1);
    }

    @Test
    void the_application_itself_cannot_change_what_was_written() throws Exception {
        cameIn(samira).get("/children");

        try (var app = database.connectAsApp();
                var statement = app.createStatement()) {
            statement.execute(
                    "select set_config('houvast.organiser', '%s', false)"
                            .formatted(world.organiser().value()));
            try (var rows = statement.executeQuery("select count(*) from access.audit_event")) {
                rows.next();
                assertThat(rows.getInt(1)).isPositive();
            }
            for (var sql :
                    List.of(
                            "update access.audit_event set action = 'nothing'",
                            "delete from access.audit_event",
                            "truncate access.audit_event",
                            "alter table access.audit_event disable row level security",
                            "drop table access.audit_event")) {
                assertThatThrownBy(() -> statement.execute(sql))
                        .as(sql)
                        .isInstanceOf(SQLException.class)
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
        }
    }

    @Test
    void an_answer_does_not_wait_for_the_disk_and_a_change_does() {
        var browser = cameIn(samira);

        for (int i = 0; i < 3; i++) {
            assertThat(browser.get("/guestbook/waits-for-the-disk").body())
                    .isEqualTo("answer off, use case on, outside on");
        }
    }
}
