package org.houvast.mentorship.pair;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.OrganiserId;
import org.houvast.mentorship.MenteeId;
import org.houvast.organisation.StaffId;
import org.houvast.testing.StandingClock;
import org.junit.jupiter.api.Test;

class MentorshipTest {

    private static final LocalDate TODAY = StandingClock.TODAY;
    private static final LocalDate LAST_YEAR = TODAY.minusYears(1);
    private static final StaffId SANNE = StaffId.fresh();
    private static final StaffId MILAN = StaffId.fresh();
    private static final StaffId NOOR = StaffId.fresh();

    private final Mentorship mentorship =
            Mentorship.begin(
                    OrganiserId.fresh(),
                    MenteeId.of(CarePlacementId.fresh()),
                    SANNE,
                    LAST_YEAR,
                    null);

    @Test
    void the_present_mentor_stays_until_the_day_before() {
        mentorship.handOver(MILAN, TODAY.plusDays(7), TODAY);

        assertThat(mentorship.mentorOn(LAST_YEAR.minusDays(1))).isEmpty();
        assertThat(mentorship.mentorOn(LAST_YEAR)).contains(SANNE);
        assertThat(mentorship.mentorOn(TODAY.plusDays(6))).contains(SANNE);
        assertThat(mentorship.mentorOn(TODAY.plusDays(7))).contains(MILAN);
    }

    @Test
    void a_vacant_place_has_no_mentor_until_the_next_one_begins() {
        mentorship.leaveVacant(TODAY.plusDays(1), TODAY);
        mentorship.handOver(MILAN, TODAY.plusDays(10), TODAY);

        assertThat(mentorship.mentorOn(TODAY)).contains(SANNE);
        assertThat(mentorship.mentorOn(TODAY.plusDays(1))).isEmpty();
        assertThat(mentorship.mentorOn(TODAY.plusDays(9))).isEmpty();
        assertThat(mentorship.mentorOn(TODAY.plusDays(10))).contains(MILAN);
    }

    @Test
    void a_plan_gives_way_to_a_new_one() {
        mentorship.handOver(MILAN, TODAY.plusDays(7), TODAY);
        mentorship.handOver(NOOR, TODAY.plusDays(3), TODAY);

        assertThat(mentorship.mentorOn(TODAY.plusDays(20))).contains(NOOR);
        assertThat(mentorship.terms()).hasSize(2);
    }

    @Test
    void a_mentor_who_was_to_leave_can_stay_after_all() {
        mentorship.leaveVacant(TODAY.plusDays(7), TODAY);
        mentorship.handOver(SANNE, TODAY.plusDays(7), TODAY);

        assertThat(mentorship.terms()).hasSize(1);
        assertThat(mentorship.mentorOn(TODAY.plusDays(7))).contains(SANNE);
    }

    @Test
    void what_has_begun_is_history() {
        assertThatThrownBy(() -> mentorship.handOver(MILAN, LAST_YEAR, TODAY))
                .hasMessage("mentorship.starts-too-early");
        assertThatThrownBy(() -> mentorship.handOver(SANNE, TODAY, TODAY))
                .hasMessage("mentorship.same-mentor");
        assertThatThrownBy(() -> mentorship.takeBack(TODAY))
                .hasMessage("mentorship.nothing-to-take-back");
    }

    @Test
    void a_choice_of_today_can_be_taken_back() {
        mentorship.handOver(MILAN, TODAY, TODAY);
        mentorship.takeBack(TODAY);

        assertThat(mentorship.mentorOn(TODAY)).contains(SANNE);
    }

    @Test
    void the_first_choice_taken_back_leaves_the_place_vacant() {
        var first =
                Mentorship.begin(
                        OrganiserId.fresh(),
                        MenteeId.of(CarePlacementId.fresh()),
                        SANNE,
                        TODAY,
                        null);
        first.standInBy(Map.of(MONDAY, MILAN));
        first.takeBack(TODAY);

        assertThat(first.mentorOn(TODAY)).isEmpty();
        assertThat(first.standIns()).isEmpty();
    }

    @Test
    void nobody_stands_in_for_herself() {
        assertThatThrownBy(() -> mentorship.standInBy(Map.of(MONDAY, SANNE)))
                .hasMessage("mentorship.stands-in-for-self");
        mentorship.standInBy(Map.of(MONDAY, MILAN, TUESDAY, NOOR));
        assertThat(mentorship.standIns()).hasSize(2);
    }

    @Test
    void after_its_last_day_nobody_is_the_mentor() {
        mentorship.end(TODAY);

        assertThat(mentorship.mentorOn(TODAY)).contains(SANNE);
        assertThat(mentorship.mentorOn(TODAY.plusDays(1))).isEmpty();
    }
}
