package org.houvast.mentorship.card;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.NotVisible;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MentorshipModuleTest
class CardsTest {

    @Autowired MentorshipWorld world;
    @Autowired ShowCards cards;
    @Autowired ParentsToTell parents;
    @Autowired Pairs pairs;

    private StaffId samira = new StaffId(new java.util.UUID(0, 0));
    private StaffId daan = samira;
    private CarePlacementId milan = new CarePlacementId(new java.util.UUID(0, 0));

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", WEDNESDAY, THURSDAY);
        milan = world.child("Milan", MONDAY, WEDNESDAY, THURSDAY);
    }

    private Actor leader() {
        return world.leader();
    }

    private void choose(StaffId mentor, java.time.LocalDate from) {
        world.as(
                leader(),
                () ->
                        pairs.choose(
                                leader(),
                                new Pairs.Choice(
                                        MenteeId.of(milan),
                                        mentor,
                                        from,
                                        Map.of(WEDNESDAY, mentor.equals(daan) ? samira : daan),
                                        List.of(),
                                        pairs.versions(List.of(MenteeId.of(milan)))
                                                .getOrDefault(milan.value(), Pairs.NONE))));
    }

    private MentorCard card(Actor actor) {
        return Objects.requireNonNull(
                world.as(actor, () -> cards.child(actor, milan, null)).card());
    }

    @Test
    void a_card_says_for_each_day_of_the_child_who_is_there() {
        choose(samira, MentorshipWorld.TODAY);

        var card = card(leader());

        assertThat(card.mentor().person().staff()).isEqualTo(samira);
        assertThat(card.week())
                .filteredOn(MentorCard.Day::comes)
                .extracting(
                        MentorCard.Day::day,
                        day -> day.who() == null ? "-" : day.who().person().givenName())
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(MONDAY, "Samira"),
                        org.assertj.core.api.Assertions.tuple(WEDNESDAY, "Daan"),
                        org.assertj.core.api.Assertions.tuple(THURSDAY, "-"));
        assertThat(card.isNew()).isTrue();
    }

    @Test
    void a_card_can_be_printed_for_the_mentor_who_comes() {
        choose(samira, MentorshipWorld.TODAY);
        choose(daan, MentorshipWorld.TODAY.plusDays(10));

        var page =
                world.as(
                        leader(),
                        () ->
                                cards.parents(
                                        leader(), milan, MentorshipWorld.TODAY.plusDays(10), "en"));

        assertThat(Objects.requireNonNull(page.card()).mentor().person().staff()).isEqualTo(daan);
        assertThat(page.say().locale()).isEqualTo(Words.EN);
    }

    @Test
    void parents_are_to_be_told_until_someone_says_they_know() {
        choose(samira, MentorshipWorld.TODAY);
        assertThat(toTell(leader())).containsExactly("Milan");
        assertThat(toTell(world.actor(samira))).containsExactly("Milan");
        assertThat(toTell(world.actor(daan))).isEmpty();

        tell(world.actor(samira));

        assertThat(toTell(leader())).isEmpty();
        assertThat(card(leader()).parentsToldOn()).isEqualTo(MentorshipWorld.TODAY);

        world.as(
                leader(),
                () -> {
                    parents.knowNot(leader(), milan);
                    return true;
                });
        assertThat(toTell(leader())).containsExactly("Milan");
    }

    @Test
    void pairs_that_came_in_with_the_organisation_are_no_task() {
        world.as(
                leader(),
                () ->
                        pairs.begin(
                                leader(),
                                List.of(
                                        new Pairs.PresentPair(
                                                milan, samira, MentorshipWorld.LONG_AGO, null))));

        assertThat(toTell(leader())).isEmpty();
    }

    @Test
    void who_works_elsewhere_sees_no_card() {
        choose(samira, MentorshipWorld.TODAY);
        var elsewhere =
                world.actor(
                        world.educator(
                                "Fatma",
                                world.groupElsewhere("De Kleine Beer", "Uiltjes"),
                                List.of(),
                                MONDAY));

        assertThatThrownBy(() -> card(elsewhere)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> tell(world.actor(daan))).isInstanceOf(NotVisible.class);
    }

    private List<String> toTell(Actor actor) {
        return world.as(
                actor,
                () ->
                        parents.page(actor).children().stream()
                                .map(ParentsPage.Child::givenName)
                                .toList());
    }

    private void tell(Actor actor) {
        world.as(
                actor,
                () -> {
                    parents.know(actor, milan);
                    return true;
                });
    }
}
