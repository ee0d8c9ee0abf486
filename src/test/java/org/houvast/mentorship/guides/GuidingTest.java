package org.houvast.mentorship.guides;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.SharedShifts;
import org.houvast.mentorship.matching.Mentor.GroupStrength;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentorshipModuleTest
class GuidingTest {

    @Autowired MentorshipWorld world;
    @Autowired KeepGuides keep;
    @Autowired AnswerGuiding answers;
    @Autowired ProposeMentorForTrainee proposals;
    @Autowired SharedShifts shifts;
    @Autowired Access access;
    @Autowired JdbcClient jdbc;

    private StaffId els = new StaffId(new java.util.UUID(0, 0));
    private StaffId farida = els;
    private PlacementId amina = new PlacementId(new java.util.UUID(0, 0));

    @BeforeEach
    void open() {
        world.open();
        els = world.educator("Els", MONDAY, TUESDAY, THURSDAY);
        farida = world.educator("Farida", MONDAY, TUESDAY, THURSDAY);
        amina = world.trainee("Amina", MONDAY, TUESDAY, THURSDAY);
    }

    private void write(Actor actor, Runnable work) {
        world.as(
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }

    private ProposeMentorForTrainee.Answer propose() {
        var leader = world.leader();
        return world.as(
                leader,
                () ->
                        proposals.propose(
                                leader,
                                new ProposeMentorForTrainee.Request(
                                        world.group(),
                                        "Amina",
                                        DayPattern.weekly(MONDAY, TUESDAY, THURSDAY),
                                        MentorshipWorld.TODAY,
                                        "Begeleider in de kinderopvang",
                                        amina)));
    }

    private List<String> said(StaffId staff) {
        var candidate = propose().candidate(staff).orElseThrow();
        return Stream.concat(candidate.reasons().stream(), candidate.attention().stream())
                .map(Sentence::key)
                .toList();
    }

    @Test
    void who_said_yes_comes_before_who_was_not_asked() {
        write(world.actor(farida), () -> answers.answer(world.actor(farida), true, List.of()));

        assertThat(propose().proposal().orElseThrow().person().staff()).isEqualTo(farida);
        assertThat(said(farida)).contains("mentorship.reason.trainee.said-yes");
        assertThat(said(els)).contains("mentorship.reason.trainee.not-asked-yet");
    }

    @Test
    void a_no_is_respected_and_told_until_the_leader_asks_anew() {
        write(world.actor(els), () -> answers.answer(world.actor(els), false, List.of()));

        assertThat(propose().candidate(els)).isEmpty();
        assertThat(propose().notProposed())
                .extracting(other -> other.person().staff(), other -> other.why().key())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                els, "mentorship.guides.why-not.said-no"));

        write(world.leader(), () -> keep.ask(world.leader(), els));
        assertThat(propose().candidate(els)).isPresent();
    }

    @Test
    void who_is_not_on_the_list_is_not_proposed() {
        write(world.leader(), () -> keep.say(world.leader(), els, false, List.of()));

        assertThat(propose().notProposed())
                .extracting(other -> other.why().key())
                .containsExactly("mentorship.guides.why-not.off");
    }

    @Test
    void a_leader_on_the_list_can_be_the_mentor() {
        var staff = world.leader("Veerle");
        assertThat(propose().candidate(staff)).isEmpty();

        write(
                world.leader(),
                () ->
                        jdbc.sql(
                                        "insert into mentorship.guide (staff, eligible) values (:staff, true)")
                                .param("staff", staff.value())
                                .update());

        assertThat(propose().candidate(staff)).isPresent();
        write(
                world.leader(),
                () ->
                        proposals.choose(
                                world.leader(),
                                amina,
                                staff,
                                MentorshipWorld.TODAY,
                                Map.of(),
                                List.of()));
    }

    @Test
    void what_a_group_can_carry_is_a_reason_that_a_leader_gives() {
        write(
                world.leader(),
                () -> keep.strength(world.leader(), world.group(), GroupStrength.STRETCHED));

        assertThat(said(els)).contains("mentorship.reason.trainee.group-stretched");
        assertThatThrownBy(() ->
                        write(
                                world.actor(els),
                                () ->
                                        keep.strength(
                                                world.actor(els),
                                                world.group(),
                                                GroupStrength.STRONG)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_training_with_which_someone_feels_at_home_counts() {
        write(
                world.actor(els),
                () ->
                        answers.answer(
                                world.actor(els), true, List.of("Begeleider in de kinderopvang")));

        assertThat(said(els)).contains("mentorship.reason.trainee.knows-programme");
    }

    @Test
    void shifts_are_counted_as_they_are_really_worked() {
        choose(els);
        assertThat(shared()).isEqualTo(new SharedShifts.Shared(amina, 12, 12, 12));

        world.in(() ->
                jdbc.sql(
                                """
                                insert into organisation.absence (id, staff, from_day, through_day)
                                values (:id, :staff, :from, :through)
                                """)
                        .param("id", org.houvast.foundation.Id.fresh())
                        .param("staff", els.value())
                        .param("from", MentorshipWorld.TODAY)
                        .param("through", MentorshipWorld.TODAY.plusDays(13))
                        .update());

        assertThat(shared()).isEqualTo(new SharedShifts.Shared(amina, 6, 6, 12));
        assertThat(shared().isThin()).isTrue();
    }

    @Test
    void who_guides_too_fills_the_gap_and_may_see_the_trainee() {
        choose(els);
        var jonas =
                world.educator(
                        "Jonas", world.group("Andere groep"), List.of(), WEDNESDAY, THURSDAY);
        world.in(() ->
                jdbc.sql(
                                "insert into mentorship.co_mentor (trainee_placement, staff) values (:id, :staff)")
                        .param("id", amina.value())
                        .param("staff", jonas.value())
                        .update());

        var actor = world.actor(jonas);
        assertThat(
                        world.as(
                                actor,
                                () ->
                                        access.allowed(
                                                actor,
                                                amina.value(),
                                                Set.of(MentorshipAction.SHARE_GUIDANCE))))
                .isNotEmpty();
        assertThat(shared().withAnyone()).isEqualTo(12);
    }

    private void choose(StaffId mentor) {
        write(
                world.leader(),
                () ->
                        proposals.choose(
                                world.leader(),
                                amina,
                                mentor,
                                MentorshipWorld.TODAY,
                                Map.of(),
                                List.of()));
    }

    private SharedShifts.Shared shared() {
        return Objects.requireNonNull(
                world.in(() -> shifts.of(List.of(amina), MentorshipWorld.TODAY)).get(amina));
    }
}
