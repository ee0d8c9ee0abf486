package org.houvast.rhythm.moment;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.YearPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person knows better than the plan; what the plan moves by itself, it tells. */
class PlanByHandTest extends AtTheDoor {

    @Autowired YearPlans plans;

    StaffId samira;
    CarePlacementId milan;
    Browser mentor;
    Browser stranger;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        milan = world.child("Milan", MONDAY, TUESDAY);
        world.pair(milan, samira);
        stranger = cameIn(world.educator("Daan", MONDAY));
        mentor = cameIn(samira);
        plan();
    }

    private void plan() {
        world.in(plans::planAll);
    }

    private String open(String column) {
        return ask("select "
                        + column
                        + " from rhythm.moment where kind = 'OBSERVATION' and state = 'OPEN' and care_placement = '"
                        + milan.value()
                        + "'")
                .getFirst();
    }

    private String at(String verb) {
        return "/moments/" + open("id") + verb;
    }

    @Test
    void days_on_which_both_are_there_are_offered_and_one_tap_keeps_one() {
        var page = mentor.get(at("")).body();
        assertThat(page).contains("Een andere dag", "Dan zijn mentor en kind er allebei");
        var last = LocalDate.parse(open("due_on"));

        var moved = mentor.post(at("/moves"), Map.of("choice", last.toString()));

        assertThat(moved.location()).isEqualTo("/children/" + milan.value());
        assertThat(open("planned_on")).isEqualTo(last.toString());
        plan();
        assertThat(open("planned_on")).as("planning again leaves it").isEqualTo(last.toString());
        assertThat(mentor.get(at("")).body()).contains("Samira koos deze dag");
    }

    @Test
    void outside_the_window_only_with_a_reason_and_then_it_asks_no_attention() {
        var far = LocalDate.parse(open("due_on")).plusDays(7).toString();

        var refused = mentor.post(at("/moves"), Map.of("day", far));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Kies ook waarom", "value=\"" + far + "\"");

        mentor.post(at("/moves"), Map.of("day", far, "because", "PARENTS_ASK", "note", "na Kerst"));
        plan();
        assertThat(open("planned_on || ' ' || due_on || ' ' || chosen_because || ' ' || note"))
                .isEqualTo(far + " " + far + " parents-ask na Kerst");
    }

    @Test
    void the_planning_chooses_again_when_asked() {
        var before = open("planned_on");
        mentor.post(
                at("/moves"),
                Map.of("day", TODAY.plusDays(1).toString(), "because", "FITS_BETTER"));

        assertThat(mentor.post(at("/releases"), Map.of()).status()).isEqualTo(303);

        assertThat(ask("select count(*) from rhythm.moment where chosen_by is not null"))
                .containsExactly("0");
        assertThat(open("planned_on")).isNotNull();
        assertThat(before).isNotNull();
    }

    @Test
    void a_day_in_the_past_or_none_is_said_beside_the_field() {
        assertThat(mentor.post(at("/moves"), Map.of("day", TODAY.minusDays(1).toString())).body())
                .contains("Kies vandaag of een dag die nog komt.");
        assertThat(mentor.post(at("/moves"), Map.of()).body())
                .contains("Kies eerst een dag. Dan kun je bewaren.");
    }

    @Test
    void it_can_be_let_go_with_a_reason_and_comes_back() {
        var id = open("id");
        assertThat(mentor.post(at("/waivings"), Map.of()).body()).contains("Kies eerst waarom.");
        assertThat(mentor.post(at("/waivings"), Map.of("reason", "OTHER")).body())
                .contains("Schrijf kort op waarom.");

        mentor.post(at("/waivings"), Map.of("reason", "LITTLE_HERE", "why", "tot de zomer"));

        assertThat(
                        ask(
                                "select state || ' ' || reason || ' ' || note from rhythm.moment where id = '"
                                        + id
                                        + "'"))
                .containsExactly("WAIVED little-here tot de zomer");
        assertThat(LocalDate.parse(open("due_on"))).isAfter(TODAY.plusMonths(11));
        assertThat(mentor.get("/children/" + milan.value()).body())
                .contains("Het kind is er nu weinig", "tot de zomer");

        mentor.post("/moments/" + id + "/reopened", Map.of());
        assertThat(open("id")).isEqualTo(id);
    }

    @Test
    void when_the_mentor_is_away_a_chosen_day_moves_too_and_she_reads_why() {
        var day = open("planned_on");
        world.in(() ->
                jdbc.sql(
                                """
                                insert into organisation.absence (id, staff, from_day, through_day)
                                values (gen_random_uuid(), :staff, :day, :day)
                                """)
                        .param("staff", samira.value())
                        .param("day", LocalDate.parse(day))
                        .update());
        plan();

        assertThat(open("planned_on")).isNotEqualTo(day);
        assertThat(ask("select because from rhythm.day_moved")).containsExactly("mentor-away");
        assertThat(mentor.get("/my-year").body())
                .contains("Dit kreeg een andere dag", "De mentor is er dan niet.");
        plan();
        assertThat(ask("select count(*) from rhythm.day_moved"))
                .as("said once")
                .containsExactly("1");
    }

    @Test
    void who_is_not_the_mentor_finds_nothing_there() {
        assertThat(stranger.get(at("")).status()).isEqualTo(404);
        assertThat(stranger.post(at("/moves"), Map.of("day", TODAY.toString())).status())
                .isEqualTo(404);
    }
}
