package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.testing.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/** What an organisation calls things is what its screens say. */
@Import(CountedStatements.class)
class OwnWordsTest extends AtTheDoor {

    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY);
        world.pair(world.child("Mentor", MONDAY), samira);
        mentor = cameIn(samira);
        leader = cameIn(world.leader("Karin"));
    }

    private Browser.Answer call(Browser who, String one, String many, String... more) {
        var form = new LinkedHashMap<String, String>();
        form.put("MENTOR.one", one);
        form.put("MENTOR.many", many);
        form.put("_version", version(leader.get("/settings/words").body()));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return who.post("/settings/words", form);
    }

    private static String version(String page) {
        var field =
                java.util.regex.Pattern.compile("name=\"_version\" value=\"([^\"]+)\"")
                        .matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    @Test
    void our_sentences_say_it_and_what_people_wrote_stays() {
        var look = call(leader, "coach", "coaches");
        assertThat(look.body())
                .contains("Elk kind heeft een coach. Alle coaches staan op een rij.", "op papier");
        assertThat(leader.get("/today").body()).contains("Mentoren");

        assertThat(call(leader, "coach", "coaches", "sure", "true").status()).isEqualTo(303);

        assertThat(leader.get("/today").body()).contains("Coaches").doesNotContain("Mentoren");
        assertThat(mentor.get("/children").body()).contains("Mentor");
        assertThat(leader.get("/settings/words").body())
                .contains("value=\"coach\"", "In plaats van ‘mentor’", "Geschiedenis", "Karin");

        call(leader, "", "", "sure", "true");
        assertThat(leader.get("/today").body()).contains("Mentoren");
    }

    @Test
    void another_organisation_and_who_reads_english_hear_the_usual_words() {
        call(leader, "coach", "coaches", "sure", "true");
        var elsewhere = cameIn(world.open().leader("Veerle"));

        assertThat(elsewhere.get("/colleagues?which=MENTORS").body())
                .contains("wie mentor kan zijn");
        assertThat(leader.get("/colleagues?which=MENTORS").body()).contains("wie coach kan zijn");

        leader.post("/me/language", Map.of("language", "en"));
        assertThat(leader.get("/today").body()).contains("Mentors").doesNotContain("oaches");
    }

    @Test
    void what_does_not_fit_is_refused_and_kept_in_the_form() {
        for (var bad : List.of("<b>", "co{0}ach", "a|b", "'; --")) {
            var answer = call(leader, bad, "coaches", "sure", "true");
            assertThat(answer.status()).as(bad).isEqualTo(422);
            assertThat(answer.body()).contains("alleen letters", "value=\"coaches\"");
        }
        assertThat(call(leader, "coach", "").status()).isEqualTo(422);
        assertThat(call(leader, "coach", "coaches", "again", "true").body())
                .contains("value=\"coach\"");
        assertThat(ask("select word from access.own_word")).isEmpty();
    }

    @Test
    void nobody_overwrites_another_and_only_who_leads_decides() {
        var read = version(leader.get("/settings/words").body());
        call(leader, "coach", "coaches", "sure", "true");

        var late = call(leader, "buddy", "buddies", "sure", "true", "_version", read);

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("net gewijzigd", "value=\"buddy\"");
        assertThat(call(mentor, "baas", "bazen", "sure", "true").status()).isEqualTo(404);
    }

    @Test
    void own_words_cost_no_statement() {
        var usual = statements("/children");
        call(leader, "coach", "coaches", "sure", "true");

        assertThat(statements("/children")).hasSameSizeAs(usual);
        assertThat(statements("/settings/words")).hasSizeLessThan(7);
    }

    private List<String> statements(String page) {
        leader.get(page);
        CountedStatements.reset();
        assertThat(leader.get(page).status()).isEqualTo(200);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
