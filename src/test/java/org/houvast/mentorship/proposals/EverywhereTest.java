package org.houvast.mentorship.proposals;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.mentorship.MentorshipWorld.LONG_AGO;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.organisation.Duty;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A proposal for all locations goes on beside the page, and nothing is saved before a person says
 * so.
 */
@MentorshipModuleTest
class EverywhereTest {

    @Autowired MentorshipWorld world;
    @Autowired ShowEverywhere show;
    @Autowired WorkApart work;
    @Autowired WorkOnPlace places;
    @Autowired Mentors mentors;
    @Autowired Workplace workplace;
    @Autowired JdbcClient jdbc;

    Actor hilde;
    StaffId samira;
    StaffId daan;
    StaffId fatma;
    CarePlacementId zofia;
    CarePlacementId puck;

    @BeforeEach
    void open() {
        world.open();
        var staff = world.leader("Hilde");
        world.in(() -> {
            workplace.entrust(staff, Duty.LEADER, Optional.empty(), LONG_AGO);
            return true;
        });
        hilde = world.actor(staff);
        var zeester = world.groupElsewhere("De Beuk", "Zeester");
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", MONDAY);
        fatma = world.educator("Fatma", zeester, List.of(), MONDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
        puck = world.child("Puck", zeester, LONG_AGO, MONDAY);
    }

    private ProposalId begin() {
        return world.as(hilde, () -> show.begin(hilde, null));
    }

    private void works(ProposalId id) {
        hilde.tenant().run(() -> work.all(hilde, id));
    }

    private EverywherePage page(ProposalId id) {
        return world.as(hilde, () -> show.page(hilde, id));
    }

    private void saves(ProposalId id) {
        var all = page(id).places().stream().map(place -> place.location().value()).toList();
        world.as(
                hilde,
                () -> {
                    show.save(hilde, id, all);
                    return true;
                });
        works(id);
    }

    private StaffId mentorOf(CarePlacementId child) {
        var pair = world.in(() -> mentors.ofChildren(List.of(child), TODAY)).get(child);
        return pair == null || pair.mentor() == null
                ? new StaffId(new java.util.UUID(0, 0))
                : pair.mentor().staff();
    }

    private List<String> lines(EverywherePage page) {
        return page.places().stream()
                .flatMap(place -> place.lines().stream())
                .map(line -> line.givenName() + " " + line.mentor() + " " + line.was())
                .toList();
    }

    @Test
    void what_would_become_different_is_seen_before_it_is_saved() {
        var id = begin();
        assertThat(page(id).progress()).isNotNull();
        works(id);

        var found = page(id);
        assertThat(found.progress()).isNull();
        assertThat(lines(found)).containsExactly("Puck Fatma null", "Zofia Samira null");
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia, puck), TODAY))).isEmpty();

        saves(id);
        assertThat(page(id).saved()).isEqualTo(2);
        assertThat(mentorOf(zofia)).isEqualTo(samira);
        assertThat(mentorOf(puck)).isEqualTo(fatma);
    }

    @Test
    void it_says_how_far_it_is_and_goes_on_after_a_stop() {
        var id = begin();
        var first = world.as(hilde, () -> places.take(id).orElseThrow());
        hilde.tenant().run(() -> places.work(hilde, id, first));

        var progress = world.as(hilde, () -> show.progress(hilde, id).orElseThrow());
        assertThat(progress.places()).isEqualTo(1);
        assertThat(progress.allPlaces()).isEqualTo(2);
        assertThat(progress.children()).isEqualTo(1);
        assertThat(progress.allChildren()).isEqualTo(2);

        works(id);
        assertThat(page(id).found()).isEqualTo(2);
    }

    @Test
    void what_changed_before_it_was_saved_is_worked_out_again_and_shown() {
        var id = begin();
        works(id);
        world.in(() ->
                jdbc.sql("update organisation.staff_days set days = :days where staff = :staff")
                        .param("days", DayPattern.weekly(FRIDAY).text())
                        .param("staff", samira.value())
                        .update());

        saves(id);

        assertThat(mentorOf(puck)).isEqualTo(fatma);
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia), TODAY))).isEmpty();
        var again = page(id);
        assertThat(again.changed()).isTrue();
        assertThat(lines(again)).containsExactly("Zofia Daan Samira");

        saves(id);
        assertThat(mentorOf(zofia)).isEqualTo(daan);
    }

    @Test
    void two_machines_at_once_do_each_place_once() throws Exception {
        var id = begin();
        works(id);
        var all = page(id).places().stream().map(place -> place.location().value()).toList();
        world.as(
                hilde,
                () -> {
                    show.save(hilde, id, all);
                    return true;
                });
        try (var two = Executors.newFixedThreadPool(2)) {
            var one = two.submit(() -> works(id));
            var other = two.submit(() -> works(id));
            one.get();
            other.get();
        }

        assertThat(page(id).saved()).isEqualTo(2);
        assertThat(
                        world.<Long>in(() ->
                                jdbc.sql("select count(*) from mentorship.choice")
                                        .query(Long.class)
                                        .single()))
                .isEqualTo(2L);
    }

    @Test
    void a_place_that_cannot_be_done_is_left_to_a_person_after_three_tries() {
        var id = begin();
        world.in(() ->
                jdbc.sql("update organisation.duty set through_day = :day")
                        .param("day", TODAY.minusDays(1))
                        .update());
        works(id);

        assertThat(
                        world.<Integer>in(() ->
                                jdbc.sql(
                                                "select max(tries) from mentorship.proposal_place where solved_at is null")
                                        .query(Integer.class)
                                        .single()))
                .isEqualTo(3);
    }

    @Test
    void another_leader_does_not_see_it() {
        var id = begin();

        assertThatThrownBy(() -> world.as(world.leader(), () -> show.page(world.leader(), id)))
                .isInstanceOf(NotVisible.class);
    }
}
