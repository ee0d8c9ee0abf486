package org.houvast.mentorship.pair;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.mentorship.MentorshipWorld.LONG_AGO;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorChosen;
import org.houvast.mentorship.MentorHandedOver;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;

@MentorshipModuleTest
class KeptPairsTest {

    @Autowired MentorshipWorld world;
    @Autowired Pairs pairs;
    @Autowired Mentors mentors;
    @Autowired JdbcClient jdbc;

    StaffId samira;
    StaffId daan;
    CarePlacementId zofia;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", MONDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
    }

    @Test
    void a_choice_is_kept_with_its_reasons_and_told(AssertablePublishedEvents events) {
        choose(
                new Pairs.Choice(
                        MenteeId.of(zofia),
                        samira,
                        TODAY,
                        Map.of(MONDAY, daan),
                        List.of(new Pairs.Why("shares-all-days", List.of("[MONDAY, TUESDAY]"))),
                        Pairs.NONE));

        var pair = pairOf(zofia);
        assertThat(pair.mentor()).extracting(Mentors.Person::givenName).isEqualTo("Samira");
        assertThat(pair.standInOn(MONDAY)).map(Mentors.Person::givenName).contains("Daan");
        assertThat(pair.standInOn(TUESDAY)).isEmpty();
        assertThat(
                        world.<String>in(() ->
                                jdbc.sql("select reasons ->> 0 from mentorship.choice")
                                        .query(String.class)
                                        .single()))
                .contains("shares-all-days");
        assertThat(events).contains(MentorChosen.class).matching(MentorChosen::mentor, samira);
    }

    @Test
    void a_mentor_hands_over_to_the_next(AssertablePublishedEvents events) {
        world.pair(zofia, samira);

        choose(world.choice(zofia, daan, TODAY.plusDays(1), 0));

        assertThat(mentorOn(zofia, TODAY)).isEqualTo(samira);
        assertThat(mentorOn(zofia, TODAY.plusDays(1))).isEqualTo(daan);
        assertThat(world.in(() -> mentors.childrenOf(samira, TODAY))).containsExactly(zofia);
        assertThat(world.in(() -> mentors.childrenOf(daan, TODAY))).isEmpty();
        assertThat(events)
                .contains(MentorHandedOver.class)
                .matching(MentorHandedOver::from, samira)
                .matching(MentorHandedOver::to, daan);
    }

    @Test
    void existing_pairs_stand_and_a_second_time_changes_nothing() {
        var olaf = world.child("Olaf", MONDAY);
        world.pair(zofia, samira);
        var again =
                List.of(
                        new Pairs.PresentPair(zofia, samira, LONG_AGO, null),
                        new Pairs.PresentPair(olaf, daan, LONG_AGO, null));

        var first = world.as(world.leader(), () -> pairs.begin(world.leader(), again));
        var second =
                world.as(
                        world.leader(),
                        () ->
                                pairs.begin(
                                        world.leader(),
                                        List.of(
                                                new Pairs.PresentPair(
                                                        zofia, daan, LONG_AGO, null))));

        assertThat(first).containsExactly(Pairs.Outcome.STOOD, Pairs.Outcome.BEGUN);
        assertThat(second).containsExactly(Pairs.Outcome.HAS_ANOTHER);
        assertThat(pairOf(zofia).parentsToldOn()).isEqualTo(LONG_AGO);
    }

    @Test
    void an_import_is_taken_back_but_not_what_a_person_did_since() {
        var olaf = world.child("Olaf", MONDAY);
        world.pair(zofia, samira);
        world.pair(olaf, samira);
        choose(world.choice(olaf, daan, TODAY.plusDays(1), 0));

        var back =
                world.<Integer>as(
                        world.leader(),
                        () ->
                                pairs.takeBackBegun(
                                        world.leader(),
                                        List.of(MenteeId.of(zofia), MenteeId.of(olaf))));

        assertThat(back).isOne();
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia, olaf), TODAY)))
                .containsOnlyKeys(olaf);
    }

    @Test
    void when_two_leaders_choose_at_once_one_wins_and_the_other_sees_who_was_chosen()
            throws Exception {
        for (int round = 0; round < 20; round++) {
            var child = world.child("Kind " + round, MONDAY);

            var refused =
                    atOnce(
                            () -> choose(world.choice(child, samira, TODAY, Pairs.NONE)),
                            () -> choose(world.choice(child, daan, TODAY, Pairs.NONE)));

            assertThat(refused).singleElement().asString().endsWith("mentorship.chosen-meanwhile");
            assertThat(choices(child)).isOne();
            // Nothing is lost: with what she sees now, the other can still choose.
            var other = samira.equals(mentorOn(child, TODAY)) ? daan : samira;
            choose(world.choice(child, other, TODAY, pairOf(child).version()));
            assertThat(mentorOn(child, TODAY)).isEqualTo(other);
        }
    }

    @Test
    void when_two_leaders_hand_over_at_once_one_wins() throws Exception {
        var ruben = world.educator("Ruben", MONDAY);
        for (int round = 0; round < 20; round++) {
            var child = world.child("Kind " + round, MONDAY);
            world.pair(child, ruben);

            var refused =
                    atOnce(
                            () -> choose(world.choice(child, samira, TODAY, 0)),
                            () -> choose(world.choice(child, daan, TODAY, 0)));

            assertThat(refused).singleElement().asString().endsWith("mentorship.chosen-meanwhile");
            assertThat(choices(child)).isOne();
        }
    }

    @Test
    void the_past_is_not_chosen() {
        assertThatThrownBy(
                        () -> choose(world.choice(zofia, samira, TODAY.minusDays(1), Pairs.NONE)))
                .isInstanceOf(Refusal.class)
                .hasMessage("mentorship.not-in-the-past");
    }

    private void choose(Pairs.Choice choice) {
        world.as(world.leader(), () -> pairs.choose(world.leader(), choice));
    }

    private Mentors.Pair pairOf(CarePlacementId child) {
        return pairOn(child, TODAY);
    }

    private Mentors.Pair pairOn(CarePlacementId child, LocalDate day) {
        return Objects.requireNonNull(
                world.in(() -> mentors.ofChildren(List.of(child), day)).get(child));
    }

    private StaffId mentorOn(CarePlacementId child, LocalDate day) {
        return Objects.requireNonNull(pairOn(child, day).mentor()).staff();
    }

    private int choices(CarePlacementId child) {
        return world.<Integer>in(() ->
                jdbc.sql(
                                "select count(*) from mentorship.choice c join mentorship.mentorship m on m.id = c.mentorship where m.care_placement = :child")
                        .param("child", child.value())
                        .query(Integer.class)
                        .single());
    }

    /** Does both at the same moment, and gives the keys of the refusals. */
    private static List<String> atOnce(Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        var refused = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = List.of(waiting(start, one), waiting(start, other));
            for (var result : threads.invokeAll(both)) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    refused.add(String.valueOf(e.getCause()));
                }
            }
        }
        return refused;
    }

    private static Callable<Boolean> waiting(CyclicBarrier start, Runnable work) {
        return () -> {
            start.await();
            work.run();
            return true;
        };
    }
}
