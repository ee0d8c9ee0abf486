package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.access.Part;
import org.houvast.access.guard.EndpointGuard;
import org.houvast.child.CarePlacementId;
import org.houvast.rhythm.YearPlans;
import org.houvast.testing.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What an organisation does not use is not there; its data stays. */
@Import(CountedStatements.class)
class PartsTest extends AtTheDoor {

    @Autowired YearPlans plans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping endpoints;

    CarePlacementId milan;
    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY, TUESDAY);
        milan = world.child("Milan", MONDAY, TUESDAY);
        world.pair(milan, samira);
        world.in(() -> plans.planAll());
        world.trainee("Lotte", TUESDAY);
        leader = cameIn(world.leader("Karin"));
        mentor = cameIn(samira);
    }

    private Browser.Answer use(Part part, boolean used) {
        leader.get("/settings/parts");
        return leader.post(
                "/settings/parts",
                Map.of("part", part.name(), "used", Boolean.toString(used), "sure", "true"));
    }

    /** Pages that need nothing to be known, of the modules of a part. */
    private Set<String> pages(Part part) {
        var pages = new TreeSet<String>();
        endpoints
                .getHandlerMethods()
                .forEach((info, method) ->
                        EndpointGuard.actionOf(method.getMethod())
                                .filter(action ->
                                        Part.ofModule(action.label().split("\\.")[0])
                                                .filter(part::equals)
                                                .isPresent())
                                .ifPresent(_ ->
                                        info.getPatternValues().stream()
                                                .filter(path ->
                                                        info.getMethodsCondition()
                                                                        .getMethods()
                                                                        .toString()
                                                                        .contains("GET")
                                                                && !path.contains("{"))
                                                .forEach(pages::add)));
        return pages;
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void the_pages_of_a_part_that_is_off_are_not_there_and_come_back(Part part) {
        assertThat(pages(part)).isNotEmpty();
        var there = pages(part).stream().filter(page -> leader.get(page).status() == 200).toList();
        assertThat(there).isNotEmpty();

        assertThat(use(part, false).status()).isEqualTo(303);
        for (var page : pages(part)) {
            assertThat(leader.get(page).status()).as(page).isEqualTo(404);
            assertThat(mentor.get(page).status()).as(page).isEqualTo(404);
        }
        for (var page : List.of("/today", "/me", "/children", "/children/" + milan.value())) {
            for (var who : List.of(leader, mentor)) {
                var answer = who.get(page);
                assertThat(answer.status()).as(page).isEqualTo(200);
                for (var gone : pages(part)) {
                    assertThat(answer.body())
                            .as(page)
                            .doesNotContain("href=\"" + gone + "\"", "href=\"" + gone + "?");
                }
            }
        }

        use(part, true);
        there.forEach(page -> assertThat(leader.get(page).status()).as(page).isEqualTo(200));
    }

    @Test
    void a_childs_page_keeps_only_what_is_used() {
        var page = "/children/" + milan.value();
        assertThat(mentor.get(page).body()).contains("/notes/new?child=", "/moments/");

        use(Part.NOTES, false);
        use(Part.YEAR_PLAN, false);

        assertThat(mentor.get(page).body())
                .contains("Milan", "Samira")
                .doesNotContain("/notes/new", "/moments/");
        assertThat(mentor.get("/today").body()).contains(page).doesNotContain("/notes/new");
    }

    @Test
    void what_it_means_is_shown_first_and_nothing_is_lost() {
        leader.get("/settings/parts");
        var look = leader.post("/settings/parts", Map.of("part", "YEAR_PLAN", "used", "false"));

        assertThat(look.body())
                .contains(
                        "De jaarplanning verdwijnt uit het menu",
                        "niet meer te zien",
                        "Alles blijft bewaard.");
        assertThat(leader.get("/year-plan").status()).isEqualTo(200);
        var moments = ask("select id::text from rhythm.moment order by id");

        use(Part.YEAR_PLAN, false);
        world.in(() -> plans.planAll());

        assertThat(ask("select id::text from rhythm.moment order by id")).isEqualTo(moments);
        assertThat(leader.get("/settings/parts").body())
                .contains("Geschiedenis", "Niet in gebruik", "Karin");
    }

    @Test
    void another_organisation_goes_on_as_it_was() {
        use(Part.YEAR_PLAN, false);
        var elsewhere = world.open();
        var veerle = cameIn(elsewhere.leader("Veerle"));

        assertThat(veerle.get("/year-plan").status()).isEqualTo(200);
        assertThat(leader.get("/year-plan").status()).isEqualTo(404);
    }

    @Test
    void only_who_leads_or_arranges_decides_and_it_costs_no_statement_more() {
        assertThat(mentor.get("/settings/parts").status()).isEqualTo(404);
        assertThat(
                        mentor.post(
                                        "/settings/parts",
                                        Map.of("part", "NOTES", "used", "false", "sure", "true"))
                                .status())
                .isEqualTo(404);

        var before = statements("/children");
        use(Part.NOTES, false);
        assertThat(statements("/children")).hasSameSizeAs(before);
        assertThat(statements("/settings/parts")).hasSizeLessThan(7);
    }

    private List<String> statements(String page) {
        leader.get(page);
        CountedStatements.reset();
        assertThat(leader.get(page).status()).isEqualTo(200);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
