package org.houvast.mentorship.trial;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentorshipModuleTest
class TrialsTest {

    static final LocalDate TO_DECIDE = TODAY.plusDays(14);

    @Autowired MentorshipWorld world;
    @Autowired Trials trials;
    @Autowired Pairs pairs;
    @Autowired Mentors mentors;
    @Autowired Situations situations;

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

    private void tries(StaffId mentor, LocalDate from, LocalDate decideOn) {
        world.as(
                world.leader(),
                () -> {
                    trials.start(world.leader(), zofia, mentor, from, decideOn, TODAY);
                    return true;
                });
    }

    private ChildRow zofiaNow() {
        return situation().child(zofia).orElseThrow();
    }

    private Situation situation() {
        return world.in(() -> situations.at(List.of(world.location()), TODAY));
    }

    private void chooses(StaffId mentor) {
        var seen =
                world.in(() -> pairs.versions(List.of(MenteeId.of(zofia))))
                        .getOrDefault(zofia.value(), Pairs.NONE);
        world.as(
                world.leader(),
                () -> pairs.choose(world.leader(), world.choice(zofia, mentor, TODAY, seen)));
    }

    @Test
    void a_trial_makes_nobody_the_mentor() {
        tries(samira, TODAY, TO_DECIDE);

        assertThat(zofiaNow().trialWith()).isEqualTo(samira);
        assertThat(zofiaNow().trialDecideOn()).isEqualTo(TO_DECIDE);
        assertThat(zofiaNow().mentor()).isNull();
        assertThat(situation().without()).extracting(ChildRow::placement).containsExactly(zofia);
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia), TODAY))).isEmpty();
    }

    @Test
    void it_decides_nothing_by_itself_when_the_day_has_come() {
        tries(samira, TODAY, TODAY.plusDays(1));

        var later = world.in(() -> situations.at(List.of(world.location()), TODAY.plusDays(60)));

        var zofiaLater = later.child(zofia).orElseThrow();
        assertThat(zofiaLater.trialWith()).isEqualTo(samira);
        assertThat(zofiaLater.mentor()).isNull();
    }

    @Test
    void in_a_proposal_for_all_the_place_is_kept_for_who_tries() {
        tries(daan, TODAY, TO_DECIDE);

        assertThat(Matching.propose(situation().question(null)).mentorOf(zofia.value()))
                .isEqualTo(daan.value());
        assertThat(Matching.propose(situation().question(zofia)).mentorOf(zofia.value()))
                .as("who looks at this child looks afresh")
                .isEqualTo(samira.value());
    }

    @Test
    void choosing_ends_it_and_taking_the_choice_back_lets_it_go_on() {
        tries(samira, TODAY, TO_DECIDE);

        chooses(samira);
        assertThat(zofiaNow().trialWith()).isNull();
        assertThat(zofiaNow().mentor()).isEqualTo(samira);

        world.as(
                world.leader(),
                () -> {
                    pairs.takeBack(world.leader(), MenteeId.of(zofia));
                    return true;
                });
        assertThat(zofiaNow().trialWith()).isEqualTo(samira);
        assertThat(zofiaNow().mentor()).isNull();
    }

    @Test
    void choosing_someone_else_ends_it_too() {
        tries(samira, TODAY, TO_DECIDE);

        chooses(daan);

        assertThat(zofiaNow().trialWith()).isNull();
        assertThat(Objects.requireNonNull(zofiaNow().mentor())).isEqualTo(daan);
    }

    @Test
    void toch_iemand_anders_ends_it_without_a_mentor() {
        tries(samira, TODAY, TO_DECIDE);

        world.as(
                world.leader(),
                () -> {
                    trials.someoneElse(world.leader(), zofia);
                    return true;
                });

        assertThat(zofiaNow().trialWith()).isNull();
        assertThat(zofiaNow().mentor()).isNull();
    }

    @Test
    void a_second_trial_at_the_same_time_is_refused_as_are_impossible_days() {
        tries(samira, TODAY, TO_DECIDE);

        assertThatThrownBy(() -> tries(daan, TODAY, TO_DECIDE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("mentorship.trial.goes-on"));
        assertThatThrownBy(() -> tries(daan, TODAY, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key())
                                        .isEqualTo("mentorship.trial.decide-later"));
        assertThatThrownBy(() -> tries(daan, TODAY.minusDays(1), TO_DECIDE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key()).isEqualTo("mentorship.not-in-the-past"));
        assertThatThrownBy(() -> tries(daan, TODAY, TODAY.plusYears(1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key()).isEqualTo("mentorship.trial.too-long"));
    }
}
