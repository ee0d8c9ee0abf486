package org.houvast.mentorship.handing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.access.Drafts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentorshipModuleTest
class HandOverTest {

    private static final LocalDate TODAY = MentorshipWorld.TODAY;
    private static final LocalDate SOON = TODAY.plusDays(10);

    @Autowired MentorshipWorld world;
    @Autowired HandOver handover;
    @Autowired Pairs pairs;
    @Autowired Drafts drafts;

    private StaffId mirjam = new StaffId(new java.util.UUID(0, 0));
    private StaffId samira = mirjam;
    private StaffId daan = mirjam;
    private CarePlacementId puck = new CarePlacementId(new java.util.UUID(0, 0));

    @BeforeEach
    void open() {
        world.open();
        mirjam = world.educator("Mirjam", MONDAY, TUESDAY);
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", WEDNESDAY);
        puck = world.child("Puck", MONDAY, TUESDAY);
        world.pair(puck, mirjam);
        choose(samira, SOON);
    }

    private void choose(StaffId mentor, LocalDate from) {
        var leader = world.leader();
        world.as(
                leader,
                () ->
                        pairs.choose(
                                leader,
                                world.choice(
                                        puck,
                                        mentor,
                                        from,
                                        pairs.versions(List.of(MenteeId.of(puck)))
                                                .getOrDefault(puck.value(), Pairs.NONE))));
    }

    private HandoverPage page(Actor actor) {
        return page(actor, MenteeId.of(puck));
    }

    private HandoverPage page(Actor actor, MenteeId mentee) {
        return world.as(actor, () -> handover.show(actor, mentee, null, Problems.none()));
    }

    private void write(Actor actor, String words, int seen) {
        world.as(actor, () -> handover.write(actor, MenteeId.of(puck), words, seen));
    }

    @Test
    void both_mentors_see_before_the_day_what_goes_along() {
        write(world.actor(mirjam), "Puck houdt van de hangmat.", Pairs.NONE);

        for (var staff : List.of(mirjam, samira)) {
            var page = page(world.actor(staff));
            assertThat(Objects.requireNonNull(page.handover()).startsOn()).isEqualTo(SOON);
            assertThat(Objects.requireNonNull(page.note()).words())
                    .isEqualTo("Puck houdt van de hangmat.");
            assertThat(page.note().writer()).isEqualTo("Mirjam");
            assertThat(page.mayWrite()).isTrue();
        }
    }

    @Test
    void a_colleague_who_has_no_part_in_it_does_not_see_it() {
        var other = world.actor(daan);

        assertThatThrownBy(() -> page(other)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> write(other, "Hallo", Pairs.NONE)).isInstanceOf(NotVisible.class);
    }

    @Test
    void nobody_overwrites_what_nobody_saw() {
        write(world.actor(mirjam), "Eerst.", Pairs.NONE);

        assertThatThrownBy(() -> write(world.leader(), "Ook eerst.", Pairs.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key())
                                        .isEqualTo("mentorship.handover.changed-meanwhile"));
        var seen = page(world.leader()).seen();
        write(world.leader(), "Eerst. En dit.", seen);
        assertThat(Objects.requireNonNull(page(world.actor(samira)).note()).words())
                .isEqualTo("Eerst. En dit.");
    }

    @Test
    void what_is_typed_is_kept_until_it_is_saved() {
        var actor = world.actor(mirjam);
        world.as(
                actor,
                () -> {
                    drafts.keep(actor, "handover/" + puck.value(), "Half af");
                    return true;
                });
        assertThat(page(actor).words()).isEqualTo("Half af");

        write(actor, "Af.", Pairs.NONE);

        assertThat(page(actor).words()).isEqualTo("Af.");
    }

    @Test
    void the_note_stays_when_another_day_or_another_mentor_is_chosen() {
        write(world.actor(mirjam), "Voor wie het wordt.", Pairs.NONE);

        choose(daan, SOON.minusDays(3));

        var page = page(world.actor(daan));
        assertThat(Objects.requireNonNull(page.handover()).toMentor()).isEqualTo(daan);
        assertThat(Objects.requireNonNull(page.note()).words()).isEqualTo("Voor wie het wordt.");
    }

    @Test
    void a_note_can_be_written_before_anybody_is_chosen_and_is_there_for_who_comes() {
        var noor = world.child("Noor", MONDAY);
        world.pair(noor, mirjam);
        var open = page(world.actor(mirjam), MenteeId.of(noor));
        assertThat(Objects.requireNonNull(open.handover()).to()).isNull();
        assertThat(open.mayWrite()).isTrue();

        assertThat(
                        world.as(
                                world.actor(mirjam),
                                () ->
                                        handover.write(
                                                world.actor(mirjam),
                                                MenteeId.of(noor),
                                                "Noor telt graag.",
                                                Pairs.NONE)))
                .isEmpty();
        world.as(
                world.leader(),
                () -> pairs.choose(world.leader(), world.choice(noor, samira, SOON, 0)));

        var page = page(world.actor(samira), MenteeId.of(noor));
        assertThat(Objects.requireNonNull(page.handover()).toMentor()).isEqualTo(samira);
        assertThat(Objects.requireNonNull(page.note()).words()).isEqualTo("Noor telt graag.");
    }

    @Test
    void a_trainee_is_handed_over_with_a_note_too() {
        var lotte = MenteeId.of(world.trainee("Lotte", MONDAY, TUESDAY));
        var leader = world.leader();
        guides(lotte, mirjam, TODAY);
        world.as(
                world.actor(mirjam),
                () ->
                        handover.write(
                                world.actor(mirjam), lotte, "Lotte leest al voor.", Pairs.NONE));
        guides(lotte, samira, SOON);

        for (var actor : List.of(leader, world.actor(mirjam), world.actor(samira))) {
            var page = page(actor, lotte);
            assertThat(Objects.requireNonNull(page.handover()).toMentor()).isEqualTo(samira);
            assertThat(Objects.requireNonNull(page.note()).words())
                    .isEqualTo("Lotte leest al voor.");
        }
        assertThatThrownBy(() -> page(world.actor(daan), lotte)).isInstanceOf(NotVisible.class);
    }

    private void guides(MenteeId trainee, StaffId mentor, LocalDate from) {
        var leader = world.leader();
        world.as(
                leader,
                () ->
                        pairs.choose(
                                leader,
                                new Pairs.Choice(
                                        trainee,
                                        mentor,
                                        from,
                                        java.util.Map.of(),
                                        List.of(),
                                        pairs.versions(List.of(trainee))
                                                .getOrDefault(trainee.value(), Pairs.NONE))));
    }
}
