package org.houvast.mentorship.matching;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.flow.OptimalityProof;
import org.junit.jupiter.api.Test;

class StandInsTest {

    private static final UUID SUNBEAM = new UUID(3, 1);
    private static final UUID RAINBOW = new UUID(3, 2);
    private static final UUID SAMIRA = new UUID(2, 1);
    private static final UUID DAAN = new UUID(2, 2);
    private static final UUID RUBEN = new UUID(2, 3);
    private static final UUID ZOFIA = new UUID(1, 1);

    private final List<Mentee> mentees = new ArrayList<>();
    private final List<Mentor> colleagues = new ArrayList<>();

    @Test
    void each_weekday_of_care_has_someone_other_than_the_mentor_or_is_open() {
        colleagues.add(colleague(SAMIRA, MONDAY, TUESDAY, THURSDAY).build());
        colleagues.add(colleague(DAAN, MONDAY, TUESDAY).languages(Set.of("Pools")).build());
        mentees.add(child(ZOFIA).askedLanguages(Set.of("Pools")).build());

        var days = standIns(Map.of(ZOFIA, SAMIRA)).of(ZOFIA);

        assertThat(days)
                .extracting(StandIn::weekday, StandIn::standIn)
                .containsExactly(tuple(MONDAY, DAAN), tuple(TUESDAY, DAAN), tuple(THURSDAY, null));
        assertThat(days.getFirst().reasons())
                .containsExactly(
                        new Reason.OwnGroup(),
                        new Reason.StandsInAlsoOn(Set.of(TUESDAY)),
                        new Reason.Speaks(Set.of("Pools")));
        assertThat(days.getLast().attention())
                .containsExactly(new Reason.NobodyThereOn(Set.of(THURSDAY)));
        assertThat(standIns(Map.of(ZOFIA, SAMIRA)).open()).containsExactly(days.getLast());
    }

    @Test
    void a_day_without_the_mentor_needs_a_contact_too_and_says_so() {
        colleagues.add(colleague(SAMIRA, MONDAY).build());
        colleagues.add(colleague(DAAN, TUESDAY).build());
        mentees.add(child(ZOFIA).build());

        var tuesday = standIns(Map.of(ZOFIA, SAMIRA)).of(ZOFIA).get(1);

        assertThat(tuesday.mentorThere()).isFalse();
        assertThat(tuesday.standIn()).isEqualTo(DAAN);
        assertThat(tuesday.attention()).containsExactly(new Reason.MentorNotThere());
    }

    @Test
    void someone_of_the_own_group_comes_before_someone_who_helps() {
        colleagues.add(colleague(SAMIRA, MONDAY).build());
        colleagues.add(
                Mentor.of(DAAN)
                        .groups(Set.of(RAINBOW))
                        .helpsIn(Set.of(SUNBEAM))
                        .days(WeekSlots.weekly(MONDAY, TUESDAY, THURSDAY))
                        .build());
        colleagues.add(colleague(RUBEN, MONDAY).build());
        mentees.add(child(ZOFIA).build());

        var days = standIns(Map.of(ZOFIA, SAMIRA)).of(ZOFIA);

        assertThat(days).extracting(StandIn::standIn).containsExactly(RUBEN, DAAN, DAAN);
        assertThat(days.getFirst().couldAlso()).containsExactly(DAAN);
        assertThat(days.get(1).attention()).contains(new Reason.OtherGroup());
    }

    @Test
    void the_work_of_a_day_is_spread_and_what_was_agreed_stays() {
        colleagues.add(colleague(SAMIRA, MONDAY, TUESDAY, THURSDAY).build());
        colleagues.add(colleague(DAAN, MONDAY, TUESDAY, THURSDAY).build());
        colleagues.add(colleague(RUBEN, MONDAY, TUESDAY, THURSDAY).build());
        var mentorOf = new HashMap<UUID, UUID>();
        for (int i = 0; i < 8; i++) {
            var id = new UUID(1, i);
            mentees.add(child(id).build());
            mentorOf.put(id, SAMIRA);
        }
        var agreed = new UUID(1, 7);

        var plan =
                StandIns.propose(
                        new StandInQuestion(
                                new MatchingQuestion(mentees, colleagues, Wishes.forChildren()),
                                mentorOf,
                                Map.of(agreed, Map.of(MONDAY, DAAN))));

        for (var weekday : List.of(MONDAY, TUESDAY, THURSDAY)) {
            assertThat(
                            plan.all().stream()
                                    .filter(day -> day.weekday() == weekday)
                                    .filter(day -> DAAN.equals(day.standIn())))
                    .hasSize(4);
        }
        assertThat(plan.of(agreed)).extracting(StandIn::standIn).containsOnly(DAAN);
        assertThat(plan.proofs()).isNotEmpty().allMatch(OptimalityProof::holds);
    }

    @Test
    void a_mentee_without_a_mentor_needs_a_contact_every_day() {
        colleagues.add(colleague(SAMIRA, MONDAY).standsIn(false).build());
        colleagues.add(colleague(DAAN, MONDAY, TUESDAY).available(false).build());
        mentees.add(child(ZOFIA).refused(Set.of(RUBEN)).build());
        colleagues.add(colleague(RUBEN, THURSDAY).build());

        var days = standIns(Map.of()).of(ZOFIA);

        assertThat(days).extracting(StandIn::standIn).containsExactly(DAAN, DAAN, null);
        assertThat(days).extracting(StandIn::mentorThere).containsOnly(false);
    }

    private StandIns standIns(Map<UUID, UUID> mentorOf) {
        return StandIns.propose(
                new StandInQuestion(
                        new MatchingQuestion(mentees, colleagues, Wishes.forChildren()),
                        mentorOf,
                        Map.of()));
    }

    private static Mentor.Builder colleague(UUID id, DayOfWeek... days) {
        return Mentor.of(id).groups(Set.of(SUNBEAM)).days(WeekSlots.weekly(days));
    }

    private static Mentee.Builder child(UUID id) {
        return Mentee.child(id)
                .groups(Set.of(SUNBEAM))
                .days(WeekSlots.weekly(MONDAY, TUESDAY, THURSDAY));
    }
}
