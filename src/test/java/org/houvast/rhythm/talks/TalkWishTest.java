package org.houvast.rhythm.talks;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.rhythm.YearPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the bso a talk is an offer, which parents may decline in writing; elsewhere it is owed. */
class TalkWishTest extends AtTheDoor {

    @Autowired YearPlans plans;

    CarePlacementId milan;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY);
        milan = world.child("Milan", MONDAY);
        world.pair(milan, samira);
        mentor = cameIn(samira);
        plan();
    }

    private void plan() {
        world.in(plans::planAll);
    }

    private String path() {
        return "/children/" + milan.value() + "/talk-wish";
    }

    private Browser.Answer says(LocalDate day) {
        mentor.get(path());
        return mentor.post(
                path(), Map.of("saidBy", "Sofie de Wit", "saidOn", day.toString(), "how", "MAIL"));
    }

    private List<String> talks(String state) {
        return ask(
                "select coalesce(reason, '') || ' ' || due_on from rhythm.moment where kind = 'PARENT_TALK' and state = '"
                        + state
                        + "'");
    }

    @Test
    void what_parents_wrote_takes_the_talk_out_of_the_plan_and_is_shown() {
        assertThat(talks("OPEN")).hasSize(1);

        assertThat(says(TODAY.minusDays(3)).status()).isEqualTo(303);

        assertThat(talks("OPEN")).isEmpty();
        assertThat(talks("WAIVED")).singleElement().asString().startsWith("opt-out");
        assertThat(mentor.get("/children/" + milan.value()).body())
                .contains("Ouders willen nu geen gesprek.", "Sofie de Wit", "14 november 2026");
        plan();
        assertThat(talks("OPEN")).as("it stays so").isEmpty();
        assertThat(talks("WAIVED")).hasSize(1);
    }

    @Test
    void a_talk_is_welcome_again_and_nothing_is_late_then() {
        says(TODAY.minusDays(3));

        mentor.post(path() + "/taken-back", Map.of());

        assertThat(talks("OPEN")).hasSize(1);
        assertThat(LocalDate.parse(talks("OPEN").getFirst().strip())).isAfter(TODAY);
        assertThat(mentor.get(path()).body())
                .contains("Een gesprek over", "Weer welkom sinds 17 november 2026");
        assertThat(says(TODAY).status()).as("and they may say so again").isEqualTo(303);
    }

    @Test
    void without_a_day_or_a_way_of_writing_nothing_is_kept() {
        mentor.get(path());
        assertThat(mentor.post(path(), Map.of("saidBy", "Sofie de Wit")).status()).isEqualTo(422);
        assertThat(says(TODAY.plusDays(1)).body()).contains("Kies vandaag of een dag ervoor.");
        assertThat(ask("select count(*) from rhythm.talk_opt_out")).containsExactly("0");
    }

    @Test
    void in_day_care_it_cannot_be_and_the_page_says_why() {
        owner("update child.care_placement set care_type = 'DAY_CARE'");

        assertThat(mentor.get(path()).body())
                .contains("vraagt de wet (Wet IKK) geregeld een gesprek")
                .doesNotContain("Wie schreef het?");
        assertThat(says(TODAY).status()).isEqualTo(422);
        assertThat(ask("select count(*) from rhythm.talk_opt_out")).containsExactly("0");
    }

    @Test
    void where_it_was_agreed_for_each_child_it_cannot_be_either() {
        owner("update rhythm.checklist_line set required = true where kind = 'PARENT_TALK'");

        assertThat(mentor.get(path()).body())
                .contains("Jullie spraken af dat dit gesprek erbij hoort");
    }
}
