package org.houvast.mentorship.matching;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.flow.OptimalityProof;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final UUID SUNBEAM = new UUID(3, 1);
    private static final UUID RAINBOW = new UUID(3, 2);

    private static final UUID SAMIRA = new UUID(2, 1);
    private static final UUID RUBEN = new UUID(2, 2);
    private static final UUID DAAN = new UUID(2, 3);
    private static final UUID JOKE = new UUID(2, 4);

    private static final UUID ZOFIA = new UUID(1, 1);
    private static final UUID OLAF = new UUID(1, 2);

    private static final WeekSlots ALL_WEEK =
            WeekSlots.weekly(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> mentors = new ArrayList<>();

    @Test
    void the_proposal_gives_its_reasons_and_the_others_what_they_lack_and_who_would_move() {
        mentors.add(
                mentor(SAMIRA, MONDAY, TUESDAY, THURSDAY)
                        .carried(9)
                        .qualities(Set.of("tekenen", "geduld"))
                        .build());
        mentors.add(mentor(RUBEN, MONDAY, TUESDAY, THURSDAY).carried(8).build());
        mentors.add(
                mentor(DAAN, MONDAY, TUESDAY)
                        .carried(9)
                        .places(Places.atMost(10))
                        .languages(Set.of("Pools"))
                        .build());
        mentors.add(mentor(JOKE, THURSDAY).carried(8).qualities(Set.of("dieren")).build());
        mentees.add(
                child(ZOFIA, MONDAY, TUESDAY, THURSDAY)
                        .interests(Set.of("tekenen", "dieren"))
                        .wished(Set.of(SAMIRA))
                        .askedLanguages(Set.of("Pools"))
                        .askedQualities(Set.of("geduld"))
                        .build());
        mentees.add(child(OLAF, MONDAY, TUESDAY).present(DAAN).build());

        var proposal = propose();

        var match = proposal.match(ZOFIA);
        assertThat(match.mentor()).isEqualTo(SAMIRA);
        assertThat(match.reasons())
                .containsExactly(
                        new Reason.SharesAllDays(Set.of(MONDAY, TUESDAY, THURSDAY)),
                        new Reason.HasRoom(9, 10, 10),
                        new Reason.OwnWish(),
                        new Reason.HasQualities(Set.of("geduld")),
                        new Reason.SharesInterests(Set.of("tekenen")),
                        new Reason.NobodyMoves());
        assertThat(match.attention()).containsExactly(new Reason.SpeaksNot(Set.of("Pools")));

        var alternatives = proposal.alternatives(ZOFIA);
        assertThat(alternatives).extracting(Alternative::mentor).contains(RUBEN, DAAN, JOKE);
        var daan = alternatives.stream().filter(a -> a.mentor().equals(DAAN)).findFirst();
        assertThat(daan.orElseThrow().attention())
                .contains(
                        new Reason.MissesDays(Set.of(THURSDAY), Set.of(), Set.of(MONDAY, TUESDAY)),
                        new Reason.AtLevel(10, 10, 10));
        assertThat(daan.orElseThrow().moves()).containsExactly(new Move(OLAF, DAAN, RUBEN, true));
        assertThat(daan.orElseThrow().lost())
                .contains(new Reason.OwnWish(), new Reason.SharesInterests(Set.of("tekenen")));
        var joke = alternatives.stream().filter(a -> a.mentor().equals(JOKE)).findFirst();
        assertThat(joke.orElseThrow().reasons()).contains(new Reason.NobodyMoves());
        assertThat(proposal.moves()).isEmpty();
    }

    @Test
    void existing_pairs_stand_even_where_others_would_fit_better() {
        mentors.add(mentor(SAMIRA, MONDAY, TUESDAY, THURSDAY).build());
        mentors.add(mentor(JOKE, THURSDAY).build());
        mentees.add(
                child(ZOFIA, MONDAY, TUESDAY, THURSDAY)
                        .present(JOKE)
                        .wished(Set.of(SAMIRA))
                        .build());

        assertThat(propose().match(ZOFIA).mentor()).isEqualTo(JOKE);
        assertThat(propose().match(ZOFIA).reasons()).contains(new Reason.Stays());

        mentees.set(
                0, child(ZOFIA, MONDAY, TUESDAY, THURSDAY).present(JOKE).reconsider(true).build());

        assertThat(propose().match(ZOFIA).mentor()).isEqualTo(SAMIRA);
        assertThat(propose().match(ZOFIA).attention()).contains(new Reason.LeavesPresent(JOKE));
    }

    @Test
    void nobody_is_moved_for_growing_older() {
        var babies = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var toddlers = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31));
        mentors.add(mentor(SAMIRA, MONDAY).cohort(babies).build());
        mentors.add(mentor(RUBEN, MONDAY).cohort(toddlers).build());
        mentees.add(child(ZOFIA, MONDAY).born(LocalDate.of(2025, 3, 3)).present(SAMIRA).build());
        mentees.add(child(OLAF, MONDAY).born(LocalDate.of(2025, 3, 4)).build());

        var proposal = propose();

        assertThat(proposal.mentorOf(ZOFIA)).isEqualTo(SAMIRA);
        assertThat(proposal.mentorOf(OLAF)).isEqualTo(RUBEN);
        assertThat(proposal.match(OLAF).reasons()).contains(new Reason.InCohort(toddlers));
    }

    @Test
    void only_who_works_on_the_group_is_proposed() {
        mentors.add(Mentor.of(SAMIRA).groups(Set.of(RAINBOW)).days(ALL_WEEK).build());
        mentees.add(child(ZOFIA, MONDAY).wished(Set.of(SAMIRA)).build());

        var proposal = propose();

        assertThat(proposal.mentorOf(ZOFIA)).isNull();
        assertThat(proposal.match(ZOFIA).attention()).containsExactly(new Reason.NobodyInGroup());
        assertThat(proposal.whyNot(ZOFIA, SAMIRA).obstacles())
                .containsExactly(WhyNot.Obstacle.NOT_IN_GROUP);
        assertThat(proposal.whyNot(ZOFIA, RUBEN).obstacles())
                .containsExactly(WhyNot.Obstacle.NOT_THERE);
    }

    @Test
    void a_group_with_leaders_only_stays_without_mentor_and_says_why() {
        mentors.add(mentor(SAMIRA, MONDAY).available(false).build());
        mentees.add(child(ZOFIA, MONDAY).build());

        var match = propose().match(ZOFIA);

        assertThat(match.mentor()).isNull();
        assertThat(match.attention()).containsExactly(new Reason.NobodyAvailable());
    }

    @Test
    void a_day_on_which_nobody_works_is_named() {
        mentors.add(mentor(SAMIRA, MONDAY).build());
        mentees.add(child(ZOFIA, MONDAY, FRIDAY).build());
        mentees.add(child(OLAF, FRIDAY).build());

        var proposal = propose();

        assertThat(proposal.match(ZOFIA).attention())
                .contains(new Reason.NobodyThereOn(Set.of(FRIDAY)));
        assertThat(proposal.mentorOf(OLAF)).isEqualTo(SAMIRA);
        assertThat(proposal.match(OLAF).attention())
                .contains(new Reason.SharesNoDay(Set.of(FRIDAY)));
    }

    @Test
    void twenty_children_each_are_divided_fairly_by_contract() {
        mentors.add(mentor(SAMIRA, MONDAY).places(Places.upTo(10)).build());
        mentors.add(mentor(RUBEN, MONDAY).places(Places.upTo(5)).build());
        for (int i = 0; i < 40; i++) {
            mentees.add(child(new UUID(1, i), MONDAY).build());
        }

        var proposal = propose();

        assertThat(proposal.loadOf(SAMIRA) - 10)
                .as("each as many above the own level")
                .isBetween(proposal.loadOf(RUBEN) - 6, proposal.loadOf(RUBEN) - 4);
        assertThat(proposal.match(new UUID(1, 0)).attention())
                .hasAtLeastOneElementOfType(Reason.AtLevel.class);
    }

    @Test
    void when_a_whole_team_leaves_its_children_go_to_who_is_left_on_the_group() {
        mentors.add(mentor(SAMIRA, MONDAY).places(Places.atMost(12)).build());
        for (int i = 0; i < 20; i++) {
            mentees.add(child(new UUID(1, i), MONDAY).present(new UUID(2, 90 + i % 3)).build());
        }

        var proposal = propose();

        assertThat(proposal.loadOf(SAMIRA)).isEqualTo(12);
        assertThat(proposal.matches().stream().filter(m -> m.mentor() == null))
                .hasSize(8)
                .allMatch(m -> m.attention().contains(new Reason.AllPlacesTaken()));
    }

    @Test
    void no_mentors_and_no_children_are_answers_too() {
        assertThat(propose().matches()).isEmpty();
        mentors.add(mentor(SAMIRA, MONDAY).build());
        assertThat(propose().matches()).isEmpty();
        mentors.clear();
        mentees.add(child(ZOFIA, MONDAY).build());
        assertThat(propose().matches()).extracting(Match::mentor).containsOnlyNulls();
        assertThat(propose().alternatives(ZOFIA)).isEmpty();
    }

    @Test
    void what_a_person_chose_holds_and_what_a_person_ruled_out_is_not_proposed() {
        mentors.add(mentor(SAMIRA, MONDAY).build());
        mentors.add(Mentor.of(JOKE).groups(Set.of(RAINBOW)).available(false).build());
        mentees.add(child(ZOFIA, MONDAY).chosen(JOKE).build());
        mentees.add(child(OLAF, MONDAY).refused(Set.of(SAMIRA)).build());

        var proposal = propose();

        assertThat(proposal.mentorOf(ZOFIA)).isEqualTo(JOKE);
        assertThat(proposal.match(ZOFIA).reasons()).contains(new Reason.ChosenByPerson());
        assertThat(proposal.match(ZOFIA).attention()).contains(new Reason.NotInGroup());
        assertThat(proposal.mentorOf(OLAF)).isNull();
        assertThat(proposal.whyNot(OLAF, SAMIRA).obstacles())
                .containsExactly(WhyNot.Obstacle.REFUSED);
    }

    @Test
    void why_not_shows_what_choosing_someone_else_would_mean() {
        mentors.add(mentor(SAMIRA, MONDAY, TUESDAY).build());
        mentors.add(mentor(RUBEN, MONDAY).build());
        mentees.add(child(ZOFIA, MONDAY, TUESDAY).build());

        var whyNot = propose().whyNot(ZOFIA, RUBEN);

        assertThat(whyNot.obstacles()).isEmpty();
        assertThat(whyNot.alternative())
                .isNotNull()
                .satisfies(other ->
                        assertThat(other.attention())
                                .containsExactly(
                                        new Reason.MissesDays(
                                                Set.of(TUESDAY), Set.of(), Set.of(MONDAY))));
        assertThat(propose().whyNot(ZOFIA, SAMIRA)).isEqualTo(new WhyNot(List.of(), null));
    }

    @Test
    void home_language_counts_only_when_parents_ask() {
        mentors.add(mentor(SAMIRA, MONDAY).build());
        mentors.add(mentor(DAAN, MONDAY).carried(1).languages(Set.of("Pools")).build());
        mentees.add(child(ZOFIA, MONDAY).build());
        assertThat(propose().mentorOf(ZOFIA)).isEqualTo(SAMIRA);

        mentees.set(0, child(ZOFIA, MONDAY).askedLanguages(Set.of("Pools")).build());
        assertThat(propose().mentorOf(ZOFIA)).isEqualTo(DAAN);
    }

    @Test
    void odd_and_even_weeks_meet_as_they_do_on_the_calendar() {
        var monday = LocalDate.of(2026, 11, 16);
        var odd = DayPattern.cycle(monday, "7000000", "0000000");
        var even = DayPattern.cycle(monday.plusWeeks(1), "7000000", "0000000");
        mentors.add(Mentor.of(SAMIRA).groups(Set.of(SUNBEAM)).days(WeekSlots.of(even)).build());
        mentors.add(Mentor.of(RUBEN).groups(Set.of(SUNBEAM)).days(WeekSlots.of(odd)).build());
        mentees.add(Mentee.child(ZOFIA).groups(Set.of(SUNBEAM)).days(WeekSlots.of(odd)).build());

        assertThat(propose().mentorOf(ZOFIA)).isEqualTo(RUBEN);
    }

    @Test
    void a_trainee_gets_shared_shifts_first_and_never_a_mentor_who_said_no() {
        mentors.add(
                mentor(SAMIRA, MONDAY, TUESDAY, WEDNESDAY)
                        .willing(Mentor.Willing.NO)
                        .guided(5)
                        .build());
        mentors.add(
                mentor(RUBEN, MONDAY, TUESDAY)
                        .willing(Mentor.Willing.YES)
                        .strength(Mentor.GroupStrength.STRONG)
                        .programmes(Set.of("kinderbegeleider"))
                        .build());
        mentors.add(mentor(JOKE, WEDNESDAY).willing(Mentor.Willing.YES).guided(4).build());
        mentees.add(
                Mentee.trainee(ZOFIA)
                        .groups(Set.of(SUNBEAM))
                        .days(WeekSlots.weekly(MONDAY, TUESDAY, WEDNESDAY))
                        .programmes(Set.of("kinderbegeleider"))
                        .build());

        var proposal =
                Matching.propose(new MatchingQuestion(mentees, mentors, Wishes.forTrainees()));

        assertThat(proposal.match(ZOFIA).mentor()).isEqualTo(RUBEN);
        assertThat(proposal.match(ZOFIA).reasons())
                .startsWith(
                        new Reason.SharesShifts(6, 9),
                        new Reason.SaidYes(),
                        new Reason.GroupStrong())
                .contains(new Reason.KnowsProgramme(Set.of("kinderbegeleider")));
        assertThat(proposal.match(ZOFIA).attention()).contains(new Reason.FirstTime());
        assertThat(proposal.whyNot(ZOFIA, SAMIRA).obstacles())
                .containsExactly(WhyNot.Obstacle.SAID_NO);
        assertThat(proposal.alternatives(ZOFIA))
                .singleElement()
                .satisfies(joke ->
                        assertThat(joke.attention()).contains(new Reason.SharesFewShifts(3, 9)));
    }

    @Test
    void the_organisers_order_of_wishes_decides() {
        mentors.add(mentor(SAMIRA, MONDAY).build());
        mentors.add(mentor(RUBEN, TUESDAY).build());
        mentees.add(child(ZOFIA, MONDAY, TUESDAY).wished(Set.of(RUBEN)).build());
        mentees.add(child(OLAF, MONDAY).wished(Set.of(RUBEN)).build());

        assertThat(propose().mentorOf(OLAF)).isEqualTo(SAMIRA);
        assertThat(Wishes.of(List.of(Wish.OWN_WISH, Wish.SHARED_DAYS)).order())
                .containsExactly(Wish.OWN_WISH, Wish.SHARED_DAYS, Wish.FAIR_LOAD);
        assertThatThrownBy(() -> Wishes.of(List.of(Wish.OWN_WISH, Wish.OWN_WISH)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void parts_that_share_no_mentor_are_solved_apart() {
        mentors.add(mentor(SAMIRA, MONDAY).build());
        mentors.add(Mentor.of(RUBEN).groups(Set.of(RAINBOW)).days(ALL_WEEK).build());
        mentees.add(child(ZOFIA, MONDAY).build());
        mentees.add(Mentee.child(OLAF).groups(Set.of(RAINBOW)).days(ALL_WEEK).build());

        assertThat(propose().parts()).isEqualTo(2);
        assertThat(propose().proofs()).hasSize(2).allMatch(OptimalityProof::holds);
    }

    @Test
    void brothers_and_sisters_have_one_mentor_where_the_organiser_wishes_so() {
        var family = new UUID(6, 1);
        var puck = new UUID(1, 3);
        mentors.add(mentor(SAMIRA, MONDAY, TUESDAY).carried(3).build());
        mentors.add(mentor(RUBEN, MONDAY).build());
        mentors.add(Mentor.of(JOKE).groups(Set.of(RAINBOW)).days(ALL_WEEK).build());
        mentees.add(child(ZOFIA, TUESDAY).family(family).build());
        mentees.add(child(OLAF, MONDAY).family(family).build());
        mentees.add(
                Mentee.child(puck).groups(Set.of(RAINBOW)).days(ALL_WEEK).family(family).build());
        var order = List.of(Wish.SHARED_DAYS, Wish.SIBLINGS_TOGETHER, Wish.FAIR_LOAD);

        assertThat(propose().mentorOf(OLAF)).isEqualTo(RUBEN);
        var proposal = Matching.propose(new MatchingQuestion(mentees, mentors, Wishes.of(order)));

        assertThat(proposal.mentorOf(ZOFIA)).isEqualTo(SAMIRA);
        assertThat(proposal.mentorOf(OLAF)).isEqualTo(SAMIRA);
        assertThat(proposal.match(OLAF).reasons()).contains(new Reason.WithSiblings(Set.of(ZOFIA)));
        assertThat(proposal.match(OLAF).attention())
                .contains(new Reason.SiblingsCannotShare(Set.of(puck)));
        assertThat(proposal.alternatives(OLAF))
                .singleElement()
                .satisfies(ruben ->
                        assertThat(ruben.attention())
                                .contains(new Reason.SiblingsElsewhere(Set.of(ZOFIA))));
        assertThat(proposal.proofs()).hasSize(2).allMatch(OptimalityProof::holds);
    }

    @Test
    void someone_named_twice_is_refused() {
        mentees.add(child(ZOFIA, MONDAY).build());
        mentees.add(child(ZOFIA, TUESDAY).build());

        assertThatThrownBy(this::propose).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_fair_share_follows_the_contract() {
        var fullTime = Duration.ofHours(36);
        assertThat(Places.upTo(10).fairBy(Duration.ofHours(18), fullTime).fair()).isEqualTo(5);
        assertThat(Places.upTo(10).fairBy(Duration.ofHours(40), fullTime).fair()).isEqualTo(10);
        assertThat(Places.upTo(10).fairBy(Duration.ofHours(1), fullTime).fair()).isEqualTo(1);
    }

    @Test
    void each_next_mentee_costs_as_much_or_more_and_a_vacancy_most() {
        mentors.add(mentor(SAMIRA, MONDAY).places(Places.upTo(7)).build());
        var question = new MatchingQuestion(List.of(), mentors, Wishes.forChildren());
        var costs = new Costs(new People(question), question.wishes());

        assertThat(IntStream.rangeClosed(1, 60).mapToLong(n -> costs.ofNth(0, n)).boxed())
                .isSorted();
        assertThat(costs.ofNth(0, 60)).isLessThan(Costs.NO_SHARED_DAY);
    }

    private Proposal propose() {
        return Matching.propose(new MatchingQuestion(mentees, mentors, Wishes.forChildren()));
    }

    private static Mentor.Builder mentor(UUID id, DayOfWeek... days) {
        return Mentor.of(id).groups(Set.of(SUNBEAM)).days(WeekSlots.weekly(days));
    }

    private static Mentee.Builder child(UUID id, DayOfWeek... days) {
        return Mentee.child(id).groups(Set.of(SUNBEAM)).days(WeekSlots.weekly(days));
    }
}
