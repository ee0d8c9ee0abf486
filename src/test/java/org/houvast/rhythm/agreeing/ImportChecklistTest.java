package org.houvast.rhythm.agreeing;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken along comes back: looked at first, all of it or nothing. */
class ImportChecklistTest extends AtTheDoor {

    private static final Pattern ROWS =
            Pattern.compile("name=\"rows\" value=\"([^\"]*)\"", Pattern.DOTALL);

    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY);
        world.pair(world.child("Milan", MONDAY), samira);
        leader = cameIn(world.leader("Karin"));
        mentor = cameIn(samira);
        leader.get("/year-plan");
        leader.post("/year-plan", Map.of());
    }

    private String takenAlong() {
        return leader.get("/checklists/export?format=CSV").body();
    }

    private Browser.Answer drop(String list) {
        leader.get("/checklists/imports");
        var boundary = "grens";
        var body =
                """
                --grens\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %s\r
                --grens\r
                Content-Disposition: form-data; name="file"; filename="checklist.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --grens--\r
                """
                        .formatted(leader.token(), list);
        return leader.send(
                HttpRequest.newBuilder(leader.uri("/checklists/imports"))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private Browser.Answer keep(Browser.Answer look) {
        var rows = ROWS.matcher(look.body());
        assertThat(rows.find()).as("there is something to keep").isTrue();
        return leader.post(
                "/checklists/imports/kept",
                Map.of(
                        "rows",
                        rows.group(1)
                                .replace("&#34;", "\"")
                                .replace("&#39;", "'")
                                .replace("&lt;", "<")
                                .replace("&amp;", "&")));
    }

    private List<String> agreed() {
        return ask(
                "select line || ' ' || title || ' ' || coalesce(every_months, 0) || ' ' || valid_from || ' ' || coalesce(valid_through::text, '') from rhythm.checklist_line order by position, line, valid_from");
    }

    @Test
    void what_is_taken_along_comes_back_unchanged() {
        var before = agreed();

        var look = drop(takenAlong());

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.body()).contains("Er verandert niets. 6 afspraken zijn zoals ze waren.");
        assertThat(agreed()).isEqualTo(before);
    }

    @Test
    void what_changes_is_shown_first_with_what_it_does_to_the_plan_and_then_kept() {
        var list = takenAlong();
        var more =
                list.replaceFirst("Wat vindt het kind zelf\\?", "Hoe vind je het hier?")
                                .stripTrailing()
                        + "\nbso;Foto voor het boekje;Moment;6;weken;na de eerste dag;12;6;aanbod;;;;;\n";

        var look = drop(more);
        assertThat(look.body())
                .contains(
                        "Er veranderen 2 afspraken",
                        "Andere woorden: Hoe vind je het hier?",
                        "Foto voor het boekje",
                        "Eén kind krijgt er een moment bij");
        assertThat(ask("select count(*) from rhythm.checklist_line where title like 'Foto%'"))
                .containsExactly("0");

        assertThat(keep(look).location()).isEqualTo("/checklists");
        assertThat(ask("select count(*) from rhythm.moment where title = 'Foto voor het boekje'"))
                .containsExactly("1");
        assertThat(ask("select title from rhythm.checklist_line where kind = 'CHILD_EVALUATION'"))
                .containsExactly("Hoe vind je het hier?");
    }

    @Test
    void what_cannot_be_read_is_said_by_row_and_column_and_nothing_is_kept() {
        var before = agreed();
        var list =
                takenAlong().replace("Observatie;Observatie", "Observatie;Toverij").stripTrailing()
                        + "\nbso;Foto;Moment;zes;weken;na de eerste dag;;6;aanbod;;;;;\n";

        var look = drop(list);

        assertThat(look.body())
                .contains(
                        "2 dingen zijn nog niet te lezen",
                        "Toverij",
                        "Dit woord kennen we niet.",
                        "zes",
                        "Schrijf een getal van 0 tot en met 600.")
                .doesNotContain("name=\"rows\"");
        assertThat(agreed()).isEqualTo(before);
    }

    @Test
    void a_list_without_its_headings_says_which_are_missing() {
        assertThat(drop("Naam;Wanneer\nFoto;ooit\n").body())
                .contains("Deze kolom mist.", "Soort opvang", "Weken de tijd");
        assertThat(drop("").status()).isEqualTo(422);
    }

    @Test
    void a_mentor_decides_nothing() {
        assertThat(mentor.get("/checklists/imports").status()).isEqualTo(404);
    }
}
