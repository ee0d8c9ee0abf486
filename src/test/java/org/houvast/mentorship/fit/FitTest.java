package org.houvast.mentorship.fit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.postgres.Database;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pairs when days, groups or rosters change: a proposal to talk about, never a switch. */
@MentorshipModuleTest
class FitTest {

    @Autowired MentorshipWorld world;
    @Autowired ShowFit fit;
    @Autowired KeepLook keep;
    @Autowired Mentors mentors;
    @Autowired Pairs pairs;
    @Autowired Situations situations;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    StaffId samira;
    StaffId daan;
    CarePlacementId zofia;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", WEDNESDAY, FRIDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
        world.pair(zofia, samira);
    }

    private FitPage page(boolean all) {
        return world.as(
                world.leader(), () -> fit.page(world.leader(), world.location().value(), all));
    }

    private void comesFromNowOn(DayOfWeek... days) {
        changes("child.care_days", "placement", zofia.value(), days);
    }

    private void changes(String table, String column, UUID whose, DayOfWeek... days) {
        world.in(() ->
                jdbc.sql(
                                "update %s set through_day = :before where %s = :whose"
                                        .formatted(table, column))
                        .param("before", TODAY.minusDays(1))
                        .param("whose", whose)
                        .update());
        world.in(() ->
                jdbc.sql(
                                "insert into %s (id, %s, days, from_day) values (gen_random_uuid(), :whose, :days, :today)"
                                        .formatted(table, column))
                        .param("whose", whose)
                        .param("days", DayPattern.weekly(days).text())
                        .param("today", TODAY)
                        .update());
    }

    private void stays(FitPage.Pair pair) {
        world.as(
                world.leader(),
                () -> {
                    keep.stays(world.leader(), zofia, Objects.requireNonNull(pair.seen()));
                    return true;
                });
    }

    @Test
    void a_pair_that_fits_asks_nothing() {
        assertThat(page(false).misfits()).isEmpty();
        assertThat(page(false).pairs()).isEqualTo(1);
    }

    @Test
    void other_days_raise_a_proposal_with_what_a_change_would_cost_and_nothing_changes() {
        comesFromNowOn(WEDNESDAY, FRIDAY);

        var pair = page(false).misfits().getFirst();

        assertThat(Objects.requireNonNull(pair.what()).key())
                .isEqualTo("mentorship.without.no-day");
        assertThat(Objects.requireNonNull(pair.proposed()).givenName()).isEqualTo("Daan");
        assertThat(pair.costs())
                .extracting(cost -> cost.key())
                .containsExactly("mentorship.fit.known-years", "mentorship.fit.parents-know");
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia), TODAY)).values())
                .extracting(kept -> Objects.requireNonNull(kept.mentor()).staff())
                .containsExactly(samira);
    }

    @Test
    void another_roster_raises_one_too() {
        changes("organisation.staff_days", "staff", samira.value(), FRIDAY);

        assertThat(page(false).misfits())
                .extracting(pair -> Objects.requireNonNull(pair.what()).key())
                .containsExactly("mentorship.without.no-day");
    }

    @Test
    void fewer_days_than_at_the_start_are_told_with_both_numbers() {
        comesFromNowOn(TUESDAY, WEDNESDAY, FRIDAY);

        var what = Objects.requireNonNull(page(false).misfits().getFirst().what());

        assertThat(what.key()).isEqualTo("mentorship.fit.fewer-days");
        assertThat(what.details()).containsExactly(1, 2);
    }

    @Test
    void another_group_raises_one() {
        var nieuw = world.group("Nieuw");
        world.in(() ->
                jdbc.sql("update child.group_membership set care_group = :group")
                        .param("group", nieuw.value())
                        .update());

        assertThat(page(false).misfits())
                .extracting(pair -> Objects.requireNonNull(pair.what()).key())
                .containsExactly("mentorship.without.not-in-group");
    }

    @Test
    void what_a_person_left_as_it_is_is_asked_again_only_when_something_changes() {
        comesFromNowOn(WEDNESDAY, FRIDAY);
        stays(page(false).misfits().getFirst());
        assertThat(page(false).misfits()).isEmpty();

        changes("organisation.staff_days", "staff", samira.value(), MONDAY);

        assertThat(page(false).misfits()).hasSize(1);
    }

    @Test
    void twice_a_year_it_is_time_to_look_at_all_pairs() throws Exception {
        assertThat(page(false).review()).as("begun a month ago").isFalse();

        beganOn(TODAY.minusMonths(7));
        assertThat(page(false).review()).isTrue();

        world.as(
                world.leader(),
                () -> {
                    keep.looked(world.leader(), world.location());
                    return true;
                });
        assertThat(page(false).review()).isFalse();
        assertThat(page(false).lastLook()).isEqualTo(TODAY);
    }

    @Test
    void looking_at_all_names_only_pairs_for_whom_somebody_else_fits_better() {
        var olaf = world.child("Olaf", WEDNESDAY, FRIDAY, TUESDAY);
        world.pair(olaf, samira);

        var page = page(true);

        assertThat(page.better())
                .extracting(FitPage.Pair::givenName, pair -> pair.mentor().givenName())
                .containsExactly(tuple("Olaf", "Samira"));
        assertThat(page.pairs()).isEqualTo(2);
    }

    @Test
    void who_leaves_on_a_known_day_is_shown_with_who_could_follow_and_nothing_switches() {
        var fatma = world.educator("Fatma", MONDAY, TUESDAY);
        world.knows(samira, "left_on", TODAY.plusDays(60));

        var leaving = page(false).leaving();

        assertThat(leaving)
                .extracting(one -> one.mentor().staff(), FitPage.Leaving::lastDay)
                .containsExactly(tuple(samira, TODAY.plusDays(60)));
        var pair = leaving.getFirst().pairs().getFirst();
        assertThat(pair.givenName()).isEqualTo("Zofia");
        assertThat(Objects.requireNonNull(pair.proposed()).staff()).isEqualTo(fatma);
        assertThat(pair.costs())
                .extracting(cost -> cost.key())
                .containsExactly("mentorship.fit.known-years", "mentorship.fit.parents-know");
        assertThat(world.in(() -> mentors.ofChildren(List.of(zofia), TODAY)).values())
                .extracting(kept -> Objects.requireNonNull(kept.mentor()).staff())
                .containsExactly(samira);
    }

    @Test
    void who_leaves_the_group_is_shown_too_until_somebody_plans_what_comes_next() {
        var fatma = world.educator("Fatma", MONDAY, TUESDAY);
        world.in(() ->
                jdbc.sql(
                                "update organisation.staff_group set through_day = :last where staff = :who")
                        .param("last", TODAY.plusDays(20))
                        .param("who", samira.value())
                        .update());

        var leaving = page(false).leaving().getFirst();
        assertThat(leaving.stops()).isFalse();
        assertThat(leaving.from()).isEqualTo(TODAY.plusDays(21));
        assertThat(Objects.requireNonNull(leaving.pairs().getFirst().proposed()).staff())
                .isEqualTo(fatma);

        world.as(
                world.leader(),
                () ->
                        pairs.choose(
                                world.leader(), world.choice(zofia, fatma, TODAY.plusDays(21), 0)));
        assertThat(page(false).leaving()).isEmpty();
    }

    @Test
    void a_weekend_between_two_mentors_is_no_gap() {
        var fatma = world.educator("Fatma", MONDAY, TUESDAY);
        var friday = TODAY.plusDays(10);
        world.knows(samira, "left_on", friday);
        world.as(
                world.leader(),
                () ->
                        pairs.choose(
                                world.leader(), world.choice(zofia, fatma, friday.plusDays(3), 0)));

        assertThat(page(false).leaving()).isEmpty();
        assertThat(world.in(() -> situations.at(List.of(world.location()), TODAY)).without())
                .isEmpty();
    }

    @Test
    void a_last_day_far_away_is_not_told_yet() {
        world.knows(samira, "left_on", TODAY.plusDays(200));

        assertThat(page(false).leaving()).isEmpty();
    }

    @Test
    void when_a_whole_team_leaves_each_child_says_that_nobody_is_there_then() {
        world.knows(samira, "left_on", TODAY.plusDays(40));
        world.knows(daan, "left_on", TODAY.plusDays(30));

        var pair = page(false).leaving().getFirst().pairs().getFirst();

        assertThat(pair.proposed()).isNull();
        assertThat(pair.attention())
                .extracting(why -> why.key())
                .containsExactly("mentorship.reason.child.nobody-in-group");
    }

    private void beganOn(LocalDate day) throws SQLException {
        try (var owner = database.connectAsOwner();
                var update =
                        owner.prepareStatement(
                                "update foundation.organiser set begun_on = ? where id = ?")) {
            update.setObject(1, day);
            update.setObject(2, world.organiser().value());
            update.executeUpdate();
        }
    }
}
