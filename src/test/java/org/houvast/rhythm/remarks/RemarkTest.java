package org.houvast.rhythm.remarks;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.rhythm.YearPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What who assists says about the plan reaches the mentor, who ticks it as read. */
class RemarkTest extends AtTheDoor {

    @Autowired YearPlans plans;

    Browser mentor;
    Browser assistant;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY);
        CarePlacementId milan = world.child("Milan", MONDAY);
        world.pair(milan, samira);
        mentor = cameIn(samira);
        assistant = cameIn(world.assistant("Soraya"));
        world.in(plans::planAll);
    }

    private String moment() {
        return "/moments/"
                + ask("select id from rhythm.moment where kind = 'OBSERVATION' and state = 'OPEN'")
                        .getFirst();
    }

    @Test
    void it_stands_on_the_home_of_the_mentor_until_she_read_it() {
        var at = moment();
        assistant.get(at);
        assistant.post(at + "/remarks", Map.of("words", "Zal ik dan op de groep staan?"));

        assertThat(mentor.get("/today").body())
                .contains("Soraya zei iets over Milan", "Zal ik dan op de groep staan?");
        assertThat(mentor.get("/my-year").body()).contains("Zal ik dan op de groep staan?");

        mentor.post(
                "/remarks/" + ask("select id from rhythm.remark").getFirst() + "/read", Map.of());

        assertThat(mentor.get("/today").body()).doesNotContain("Zal ik dan op de groep staan?");
        assertThat(assistant.get(at).body()).contains("Zal ik dan op de groep staan?", "Gelezen.");
    }

    @Test
    void nothing_is_not_said_and_a_mentor_says_nothing_to_herself() {
        var at = moment();
        assistant.get(at);
        assertThat(assistant.post(at + "/remarks", Map.of("words", " ")).status()).isEqualTo(422);
        assertThat(mentor.get(at).body()).doesNotContain("Zeg iets tegen");
        assertThat(mentor.post(at + "/remarks", Map.of("words", "Dag")).status()).isEqualTo(404);
    }
}
