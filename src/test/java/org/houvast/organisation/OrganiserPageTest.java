package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.testing.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The page of the organisation itself. */
@Import(CountedStatements.class)
class OrganiserPageTest extends AtTheDoor {

    @Autowired Workplace workplace;

    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        mentor = cameIn(world.educator("Samira", MONDAY));
        leader = cameIn(world.leader("Karin"));
    }

    private Browser.Answer rename(Browser who, String name, String version) {
        who.get("/organisation");
        return who.post("/organisation/changes", Map.of("name", name, "_version", version));
    }

    @Test
    void everyone_sees_who_arranges_what_and_a_leader_renames_it() {
        assertThat(mentor.get("/organisation").body())
                .contains(
                        "De Wilgenhof", "Leiding: Karin de Vries en Marieke de Vries", "Nederland")
                .doesNotContain("Een andere naam", "Geschiedenis");

        assertThat(rename(leader, " Kinderhuis Noord ", "0").status()).isEqualTo(303);

        assertThat(leader.get("/organisation").body())
                .contains(
                        "Kinderhuis Noord",
                        "Geschiedenis",
                        "Kinderhuis " + world.organiser().value());
        assertThat(mentor.get("/locations").body()).contains("Kinderhuis Noord");
    }

    @Test
    void who_does_not_lead_renames_nothing_and_nobody_overwrites_another() {
        assertThat(rename(mentor, "Van mij", "0").status()).isEqualTo(404);

        rename(leader, "Kinderhuis Noord", "0");
        var late = rename(leader, "Kinderhuis Zuid", "0");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("net gewijzigd", "Kinderhuis Zuid");
        assertThat(rename(leader, " ", "1").status()).isEqualTo(422);
        assertThat(ask("select name from foundation.organiser"))
                .containsExactly("Kinderhuis Noord");
    }

    @Test
    void the_page_costs_a_fixed_number_of_statements() {
        var few = statements();
        for (int i = 0; i < 10; i++) {
            var name = "Locatie " + i;
            world.in(() -> workplace.location(name));
        }

        assertThat(statements()).hasSameSizeAs(few).hasSizeLessThan(9);
    }

    private List<String> statements() {
        leader.get("/organisation");
        CountedStatements.reset();
        assertThat(leader.get("/organisation").status()).isEqualTo(200);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
