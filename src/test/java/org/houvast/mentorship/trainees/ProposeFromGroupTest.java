package org.houvast.mentorship.trainees;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.mentorship.ProposeMentorForTrainee.Answer;
import org.houvast.mentorship.ProposeMentorForTrainee.Candidate;
import org.houvast.mentorship.ProposeMentorForTrainee.Cover;
import org.houvast.mentorship.ProposeMentorForTrainee.Request;
import org.houvast.mentorship.Sentence;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.DayMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentorshipModuleTest
class ProposeFromGroupTest {

    @Autowired MentorshipWorld world;
    @Autowired ProposeMentorForTrainee proposals;
    @Autowired Mentors mentors;
    @Autowired Colleagues colleagues;

    StaffId els;
    StaffId ruben;

    @BeforeEach
    void open() {
        world.open();
        els = world.educator("Els", MONDAY, TUESDAY, WEDNESDAY);
        ruben = world.educator("Ruben", MONDAY, THURSDAY);
    }

    @Test
    void shared_shifts_come_first_and_who_leads_comes_last() {
        var leader = world.leader("Hilde");
        world.in(() -> {
            colleagues.joins(leader, world.group(), MentorshipWorld.LONG_AGO);
            colleagues.works(
                    leader,
                    DayPattern.weekly(MONDAY, TUESDAY, WEDNESDAY),
                    MentorshipWorld.LONG_AGO);
            return true;
        });

        var answer = propose(world.leader(), world.group());

        assertThat(answer.candidates())
                .extracting(candidate -> candidate.person().givenName())
                .containsExactly("Els", "Ruben", "Hilde");
        assertThat(answer.candidates())
                .extracting(Candidate::leads)
                .containsExactly(false, false, true);
        var first = answer.proposal().orElseThrow();
        assertThat(first.reasons())
                .first()
                .isEqualTo(
                        Sentence.of(
                                "mentorship.reason.trainee.shares-shifts", "Amira", "Els", 3, 3));
        assertThat(first.attention())
                .extracting(Sentence::key)
                .contains("mentorship.reason.trainee.first-time");
        assertThat(first.days())
                .extracting(DayMark::kind)
                .startsWith(
                        DayMark.Kind.BOTH, DayMark.Kind.BOTH, DayMark.Kind.BOTH, DayMark.Kind.NONE);
        assertThat(first.cover())
                .extracting(Cover::day, Cover::mentorThere)
                .containsExactly(tuple(MONDAY, true), tuple(TUESDAY, true), tuple(WEDNESDAY, true));
        assertThat(first.standIns()).containsKeys(MONDAY, TUESDAY, WEDNESDAY);
    }

    @Test
    void who_guides_a_trainee_already_is_told_apart() {
        var first = world.trainee("Bilal", MONDAY, TUESDAY, WEDNESDAY);
        choose(first, els, Map.of(MONDAY, ruben));

        var candidate = propose(world.leader(), world.group()).candidate(els).orElseThrow();

        assertThat(candidate.guidesNow()).isOne();
        assertThat(candidate.attention())
                .contains(
                        Sentence.of("mentorship.reason.trainee.guides-already", "Amira", "Els", 1));
        assertThat(candidate.reasons())
                .extracting(Sentence::key)
                .contains("mentorship.reason.trainee.experienced");
        var pair =
                Objects.requireNonNull(
                        world.in(() -> mentors.ofTrainees(List.of(first), TODAY)).get(first));
        assertThat(pair.mentor()).extracting(Mentors.Person::staff).isEqualTo(els);
        assertThat(pair.standInOn(MONDAY)).map(Mentors.Person::staff).contains(ruben);
    }

    @Test
    void only_who_works_in_the_group_can_be_chosen_and_only_by_who_leads() {
        var placement = world.trainee("Bilal", MONDAY);
        var elsewhere = world.educator("Ilse", world.group("Zeester"), List.of(), MONDAY);

        assertThatThrownBy(() -> choose(placement, elsewhere, Map.of()))
                .hasMessage("mentorship.not-in-group");
        assertThatThrownBy(() -> propose(world.actor(els), world.group()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_group_without_colleagues_has_nobody_to_propose() {
        assertThat(propose(world.leader(), world.group("Nieuw")).candidates()).isEmpty();
    }

    private Answer propose(Actor actor, GroupId group) {
        var request =
                new Request(
                        group,
                        "Amira",
                        DayPattern.weekly(MONDAY, TUESDAY, WEDNESDAY),
                        TODAY.plusDays(6),
                        null,
                        null);
        return world.as(actor, () -> proposals.propose(actor, request));
    }

    private void choose(PlacementId placement, StaffId mentor, Map<DayOfWeek, StaffId> standIns) {
        world.as(
                world.leader(),
                () ->
                        proposals.choose(
                                world.leader(), placement, mentor, TODAY, standIns, List.of()));
    }
}
