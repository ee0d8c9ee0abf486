package org.houvast.mentorship.wishes;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.matching.Match;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@MentorshipModuleTest
class WishesTest {

    @Autowired MentorshipWorld world;
    @Autowired KeepWishes keep;
    @Autowired ShowWishes show;
    @Autowired Situations situations;
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

    private Situation situation() {
        return world.in(() -> situations.at(List.of(world.location()), TODAY));
    }

    private Proposal proposal() {
        return Matching.propose(situation().question(null));
    }

    private UUID proposed() {
        return Objects.requireNonNull(proposal().mentorOf(zofia.value()));
    }

    private Match match() {
        return proposal().match(zofia.value());
    }

    private void order(Wish... order) {
        world.as(
                world.leader(),
                () -> {
                    keep.order(world.leader(), world.location(), List.of(order));
                    return true;
                });
    }

    private void sets(MentorWish wish) {
        world.as(
                world.leader(),
                () -> {
                    keep.mentor(world.leader(), world.location(), wish);
                    return true;
                });
    }

    private void tie(CarePlacementId child, StaffId mentor, String kind, String reason) {
        world.in(() ->
                jdbc.sql(
                                "insert into mentorship.tie (id, care_placement, mentor, kind, reason, set_at) values (:id, :child, :mentor, :kind, nullif(:reason, ''), now())")
                        .param("id", Id.fresh())
                        .param("child", child.value())
                        .param("mentor", mentor.value())
                        .param("kind", kind)
                        .param("reason", reason)
                        .update());
    }

    @Test
    void without_a_row_the_usual_order_holds() {
        assertThat(situation().order()).isEqualTo(Strategy.SHARED_DAYS.order());
        assertThat(proposed()).isEqualTo(samira.value());
    }

    @Test
    void an_age_cohort_wins_only_where_the_location_wishes_it_first() {
        var born = TODAY.minusYears(6).minusDays(3);
        sets(new MentorWish(daan, born.minusDays(1), born.plusDays(1), null));
        sets(new MentorWish(samira, LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1), null));
        assertThat(proposed()).isEqualTo(samira.value());

        order(Wish.AGE_COHORT, Wish.SHARED_DAYS);

        assertThat(proposed()).isEqualTo(daan.value());
        assertThat(match().reasons()).hasAtLeastOneElementOfType(Reason.InCohort.class);
    }

    @Test
    void a_child_who_grows_older_keeps_its_mentor() {
        world.pair(zofia, samira);
        sets(new MentorWish(samira, TODAY.minusYears(1), TODAY, null));
        order(Wish.AGE_COHORT, Wish.SHARED_DAYS);

        var later = world.in(() -> situations.at(List.of(world.location()), TODAY.plusYears(2)));

        assertThat(Matching.propose(later.question(null)).mentorOf(zofia.value()))
                .isEqualTo(samira.value());
    }

    @Test
    void there_is_no_limit_unless_a_leader_sets_one() {
        for (int i = 0; i < 20; i++) {
            world.pair(world.child("Kind" + i, MONDAY), samira);
        }
        world.knows(daan, "mentor_allowed", false);
        assertThat(proposed()).isEqualTo(samira.value());

        sets(new MentorWish(samira, null, null, 20));

        assertThat(match().mentor()).isNull();
        assertThat(match().attention()).hasAtLeastOneElementOfType(Reason.AllPlacesTaken.class);
    }

    @Test
    void a_fair_share_follows_from_the_contract_unless_a_number_was_agreed() {
        world.knows(samira, "contract_hours", 18);
        assertThat(situation().colleague(samira).orElseThrow().places().fair()).isEqualTo(5);

        world.knows(samira, "warning_level", 8);
        assertThat(situation().colleague(samira).orElseThrow().places().fair()).isEqualTo(8);
    }

    @Test
    void what_a_person_agreed_about_a_colleague_holds() {
        tie(zofia, samira, "EXCLUDED", "FAMILY");
        assertThat(proposed()).isEqualTo(daan.value());

        world.in(() -> jdbc.sql("delete from mentorship.tie").update());
        tie(zofia, daan, "LOCKED", "PARENTS");
        assertThat(proposed()).isEqualTo(daan.value());
        assertThat(match().reasons()).hasAtLeastOneElementOfType(Reason.ChosenByPerson.class);
    }

    @Test
    void words_are_read_by_a_person_and_never_weighed() {
        var before = proposal().matches();

        world.wishes(zofia, "own_wish", "Daan, want die is lief.");
        world.wishes(zofia, "parents_wish", "Graag Daan. En iemand die niet schreeuwt.");

        assertThat(proposal().matches()).isEqualTo(before);
        tie(zofia, daan, "CHILD_ASKS", "");
        assertThat(proposal().match(zofia.value()).attention())
                .hasAtLeastOneElementOfType(Reason.OwnWishElsewhere.class);
    }

    /** Origin, religion and health never: other names and home languages give the same proposal. */
    @Test
    void swapped_names_and_languages_change_nothing() {
        var ali = world.child("Ali", MONDAY);
        var emma = world.child("Emma", MONDAY, TUESDAY);
        world.wishes(ali, "home_languages", new String[] {"Arabisch"});
        world.wishes(emma, "home_languages", new String[] {"Nederlands"});
        world.knows(samira, "languages", new String[] {"Nederlands", "Arabisch"});
        world.knows(daan, "languages", new String[] {"Nederlands"});
        var before = proposal().matches();

        world.in(() ->
                jdbc.sql(
                                """
                                update child.child set given_name = case given_name when 'Ali' then 'Emma'
                                        when 'Emma' then 'Ali' else 'Fatima' end,
                                    surname = case given_name when 'Ali' then 'de Wit' else 'El Amrani' end,
                                    home_languages = case given_name when 'Ali' then '{Nederlands}'::text[]
                                        else '{Turks,Arabisch}'::text[] end,
                                    emblem = 'star'
                                """)
                        .update());
        world.in(() ->
                jdbc.sql(
                                """
                                update organisation.staff set given_name = case given_name when 'Samira' then 'Daan'
                                    when 'Daan' then 'Samira' else given_name end, surname = 'Yılmaz'
                                """)
                        .update());

        assertThat(proposal().matches()).isEqualTo(before);
    }

    @Test
    void a_home_language_counts_when_parents_ask_for_it() {
        world.knows(daan, "languages", new String[] {"Pools"});
        order(Wish.ASKED_LANGUAGE, Wish.SHARED_DAYS);
        world.wishes(zofia, "home_languages", new String[] {"Pools"});
        assertThat(proposed()).isEqualTo(samira.value());

        world.wishes(zofia, "parents_ask_language", "Pools");

        assertThat(proposed()).isEqualTo(daan.value());
    }

    @Test
    void brothers_and_sisters_have_one_mentor_where_that_is_wished() {
        var marek = world.child("Marek", MONDAY);
        world.pair(marek, daan);
        world.in(() ->
                jdbc.sql(
                                """
                                with both_ways as (select z.child as one, m.child as other
                                    from child.care_placement z, child.care_placement m
                                    where z.id = :zofia and m.id = :marek)
                                insert into child.sibling (child, sibling)
                                select one, other from both_ways union select other, one from both_ways
                                """)
                        .param("zofia", zofia.value())
                        .param("marek", marek.value())
                        .update());
        assertThat(proposed()).isEqualTo(samira.value());

        order(Wish.SIBLINGS_TOGETHER, Wish.SHARED_DAYS);

        assertThat(proposed()).isEqualTo(daan.value());
        assertThat(match().reasons()).hasAtLeastOneElementOfType(Reason.WithSiblings.class);
    }

    @Test
    void what_a_change_would_do_is_shown_before_it_is_kept() {
        var born = TODAY.minusYears(6).minusDays(3);
        sets(new MentorWish(daan, born.minusDays(1), born.plusDays(1), null));
        sets(new MentorWish(samira, LocalDate.of(2000, 1, 1), LocalDate.of(2001, 1, 1), null));

        var page =
                world.as(
                        world.leader(),
                        () ->
                                show.page(
                                        world.leader(),
                                        world.location(),
                                        Strategy.AGE.order(),
                                        null,
                                        Problems.none()));

        assertThat(Objects.requireNonNull(page.thoughtOf()).changes())
                .extracting(WishesPage.Change::givenName, WishesPage.Change::from, c -> c.to())
                .containsExactly(tuple("Zofia", "Samira", "Daan"));
        assertThat(situation().order()).isEqualTo(Strategy.SHARED_DAYS.order());
    }

    @Test
    void who_does_not_lead_changes_nothing() {
        assertThatThrownBy(() ->
                        world.as(
                                world.actor(samira),
                                () -> {
                                    keep.order(
                                            world.actor(samira),
                                            world.location(),
                                            List.of(Wish.SHARED_DAYS));
                                    return true;
                                }))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_range_has_two_birth_dates_the_earliest_first() {
        assertThatThrownBy(() -> MentorWish.read(samira, "2020-01-01", "", ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> MentorWish.read(samira, "2021-01-01", "2020-01-01", ""))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> MentorWish.read(samira, "", "", "veel"))
                .isInstanceOf(Refusal.class);
    }
}
