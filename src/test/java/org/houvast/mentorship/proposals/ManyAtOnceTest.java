package org.houvast.mentorship.proposals;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.mentorship.MentorshipWorld.LONG_AGO;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor for many at once: side by side, before anything is saved. */
@MentorshipModuleTest
class ManyAtOnceTest {

    @Autowired MentorshipWorld world;
    @Autowired ProposeForAll proposals;
    @Autowired AcceptProposals accept;
    @Autowired ShowScenarios scenarios;
    @Autowired Mentors mentors;
    @Autowired JdbcClient jdbc;

    StaffId samira;
    StaffId daan;
    CarePlacementId zofia;
    CarePlacementId olaf;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", MONDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
        olaf = world.child("Olaf", MONDAY);
    }

    private ProposalsPage page() {
        return world.as(world.leader(), () -> proposals.page(world.leader(), Map.of(), null, null));
    }

    private ScenariosPage sideBySide() {
        return world.as(world.leader(), () -> scenarios.page(world.leader(), null));
    }

    private void accepts(ProposalsPage page) {
        Map<UUID, UUID> all =
                page.lines().stream()
                        .collect(
                                Collectors.toMap(
                                        ProposalsPage.Line::placement,
                                        line -> line.mentor().staff().value()));
        world.as(
                world.leader(),
                () -> {
                    accept.run(world.leader(), all, null, null, page.fingerprint());
                    return true;
                });
    }

    private void locks(CarePlacementId child, StaffId mentor) {
        world.in(() ->
                jdbc.sql(
                                "insert into mentorship.tie (id, care_placement, mentor, kind, reason, set_at) values (:id, :child, :mentor, 'LOCKED', 'AGREED', now())")
                        .param("id", Id.fresh())
                        .param("child", child.value())
                        .param("mentor", mentor.value())
                        .update());
    }

    @Test
    void ways_lie_side_by_side_and_nothing_is_saved() {
        world.pair(world.child("Noor", TUESDAY), daan);

        var page = sideBySide();

        assertThat(page.scenarios())
                .extracting(ScenariosPage.Scenario::kind)
                .containsExactly(
                        ScenariosPage.Kind.NOW,
                        ScenariosPage.Kind.PROPOSAL,
                        ScenariosPage.Kind.STRATEGY,
                        ScenariosPage.Kind.STRATEGY);
        var now = page.scenarios().getFirst();
        assertThat(now.without()).isEqualTo(2);
        assertThat(now.care()).isEqualTo(4);
        assertThat(now.shared()).isZero();
        assertThat(now.uncovered()).isEqualTo(4);
        var proposal = page.scenarios().get(1);
        assertThat(proposal.without()).isZero();
        assertThat(proposal.shared()).isEqualTo(3);
        assertThat(proposal.uncovered()).as("Samira stands in for Daan on Tuesday").isZero();
        assertThat(page.loads())
                .extracting(load -> load.mentor().givenName() + load.children().subList(0, 2))
                .containsExactly("Daan[1, 2]", "Samira[0, 1]");
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia, olaf), LONG_AGO.plusYears(2))))
                .isEmpty();
    }

    @Test
    void what_a_lock_costs_is_seen_beside_the_proposal() {
        locks(zofia, daan);

        var page = sideBySide();

        assertThat(page.scenarios().getLast().kind()).isEqualTo(ScenariosPage.Kind.WITHOUT_LOCKS);
        assertThat(page.scenarios().getLast().differs())
                .contains(new ScenariosPage.Difference("Zofia", "Samira"));
        assertThat(page.scenarios().getLast().shared())
                .isGreaterThan(page.scenarios().get(1).shared());
    }

    @Test
    void a_proposal_of_before_is_solved_again_and_shows_what_changed() {
        var seen = page();
        locks(zofia, daan);

        assertThatThrownBy(() -> accepts(seen))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key())
                                        .isEqualTo("mentorship.proposals.changed-meanwhile"));

        var again =
                world.as(
                        world.leader(),
                        () ->
                                proposals.page(
                                        world.leader(),
                                        Map.of(zofia.value(), samira.value()),
                                        null,
                                        null));
        assertThat(again.lookedAgain()).isTrue();
        assertThat(again.lines())
                .filteredOn(ProposalsPage.Line::changed)
                .extracting(ProposalsPage.Line::givenName)
                .containsExactly("Zofia");
        accepts(again);
        assertThat(page().lines()).isEmpty();
    }

    @Test
    void another_strategy_can_be_looked_at_without_changing_the_wishes() {
        var page =
                world.as(
                        world.leader(),
                        () -> proposals.page(world.leader(), Map.of(), null, Strategy.AGE));

        assertThat(page.strategy()).isEqualTo(Strategy.AGE);
        assertThat(page.address("/mentors/proposals")).isEqualTo("/mentors/proposals?strategy=AGE");
        assertThat(page().strategy()).isNull();
    }

    @Test
    void each_location_goes_by_its_own_wishes() {
        world.in(() ->
                jdbc.sql(
                                "insert into mentorship.wishes (location, wish_order) values (:location, '{AGE_COHORT,FAIR_LOAD}')")
                        .param("location", world.location().value())
                        .update());
        world.in(() ->
                jdbc.sql(
                                "insert into mentorship.mentor_wish (staff, born_from, born_through) values (:samira, '2000-01-01', '2001-01-01')")
                        .param("samira", samira.value())
                        .update());

        assertThat(page().lines())
                .extracting(line -> line.mentor().givenName())
                .containsOnly("Daan");
    }

    @Test
    void who_cannot_be_placed_stays_vacant_with_three_things_that_would_solve_it() {
        var nieuw = world.group("Nieuw");
        var puck = world.child("Puck", nieuw, LONG_AGO, MONDAY, FRIDAY);
        var fatma = world.educator("Fatma", nieuw, List.of(), MONDAY);
        world.knows(fatma, "mentor_allowed", false);

        var open = page().open();

        assertThat(open).extracting(ProposalsPage.Open::givenName).containsExactly("Puck");
        assertThat(open.getFirst().ways())
                .extracting(Sentence::key)
                .hasSize(3)
                .startsWith("mentorship.way.allow", "mentorship.way.come-over");

        world.knows(fatma, "mentor_allowed", true);
        assertThat(page().lines())
                .filteredOn(line -> line.placement().equals(puck.value()))
                .extracting(line -> line.mentor().givenName())
                .containsExactly("Fatma");
    }

    @Test
    void a_leader_who_works_in_the_group_counts_like_the_others() {
        var hilde = world.leader("Hilde");
        world.in(() ->
                jdbc.sql(
                                "insert into organisation.staff_group (id, staff, care_group, from_day) values (:id, :staff, :group, :from)")
                        .param("id", Id.fresh())
                        .param("staff", hilde.value())
                        .param("group", world.group().value())
                        .param("from", LONG_AGO)
                        .update());
        locks(olaf, hilde);

        assertThat(page().lines())
                .filteredOn(line -> line.placement().equals(olaf.value()))
                .extracting(line -> line.mentor().givenName())
                .containsExactly("Hilde");
    }

    @Test
    void when_two_leaders_accept_at_once_each_child_gets_one_mentor_and_the_other_is_told()
            throws Exception {
        var seen = page();

        var refused = new java.util.concurrent.atomic.AtomicInteger();
        try (var two = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var both =
                    two.invokeAll(
                            List.of(
                                    java.util.concurrent.Executors.callable(() -> accepts(seen)),
                                    java.util.concurrent.Executors.callable(() -> accepts(seen))));
            for (var one : both) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(Refusal.class);
                    refused.incrementAndGet();
                }
            }
        }

        assertThat(refused).hasValue(1);
        assertThat(
                        world.<Long>in(() ->
                                jdbc.sql("select count(*) from mentorship.choice")
                                        .query(Long.class)
                                        .single()))
                .isEqualTo(2L);
        assertThat(page().lines()).isEmpty();
    }
}
