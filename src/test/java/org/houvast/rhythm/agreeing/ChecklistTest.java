package org.houvast.rhythm.agreeing;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checklist is the organiser's own, and the plan follows it. */
class ChecklistTest extends AtTheDoor {

    private static final String OBSERVATION =
            "select id from rhythm.checklist_line where kind = 'OBSERVATION' order by valid_from";

    StaffId samira;
    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        world.pair(world.child("Milan", MONDAY, TUESDAY), samira);
        world.pair(world.child("Yara", MONDAY), samira);
        leader = cameIn(world.leader("Karin"));
        mentor = cameIn(samira);
    }

    private void plan() {
        leader.get("/year-plan");
        assertThat(leader.post("/year-plan", Map.of()).status()).isEqualTo(303);
    }

    private static final String FULLEST_WEEK =
            """
            select max(n) from (select count(*) as n from rhythm.moment
                where state = 'OPEN' and planned_on is not null
                group by date_trunc('week', planned_on)) weeks
            """;

    private static final String WITHOUT_A_DAY =
            "select reason from rhythm.moment where state = 'OPEN' and planned_on is null";

    private Browser.Answer limit(String perWeek) {
        leader.get("/checklists");
        return leader.post("/checklists/week-limit", Map.of("perWeek", perWeek));
    }

    private void manyChildren() {
        for (int i = 0; i < 18; i++) {
            world.pair(world.child("Kind" + i, MONDAY, TUESDAY), samira);
        }
    }

    @Test
    void a_week_holds_no_more_than_the_organiser_says_and_the_plan_says_what_has_no_day() {
        manyChildren();

        assertThat(limit("1").location()).isEqualTo("/checklists");
        plan();

        assertThat(ask(FULLEST_WEEK)).containsExactly("1");
        assertThat(ask(WITHOUT_A_DAY)).isNotEmpty().containsOnly("weeks-full");
        assertThat(leader.get("/checklists").body())
                .containsPattern("name=\"perWeek\" value=\"1\" checked")
                .contains("grens van een week");

        limit("");

        assertThat(ask(WITHOUT_A_DAY)).isEmpty();
    }

    @Test
    void a_limit_takes_away_no_day_and_is_a_leaders_to_choose() {
        manyChildren();
        plan();
        var before = ask("select planned_on from rhythm.moment order by id");
        assertThat(ask(FULLEST_WEEK).getFirst()).isNotEqualTo("1");

        limit("1");

        assertThat(ask("select planned_on from rhythm.moment order by id")).isEqualTo(before);
        assertThat(limit("9").status()).isEqualTo(422);
        mentor.get("/today");
        assertThat(mentor.post("/checklists/week-limit", Map.of("perWeek", "5")).status())
                .isEqualTo(404);
        assertThat(ask("select per_week from rhythm.week_limit")).containsExactly("1");
    }

    private String line() {
        return ask(OBSERVATION).getFirst();
    }

    private static Map<String, String> form(String title, String every, LocalDate from) {
        var form = new LinkedHashMap<String, String>();
        form.put("title", title);
        form.put("kind", "OBSERVATION");
        form.put("after", "3");
        form.put("unit", "MONTHS");
        form.put("start", "AFTER_ENTRY");
        form.put("everyMonths", every);
        form.put("windowWeeks", "6");
        form.put("required", "true");
        form.put("from", from.toString());
        return form;
    }

    private Browser.Answer send(String path, Map<String, String> form, boolean sure) {
        var all = new LinkedHashMap<>(form);
        if (sure) {
            all.put("sure", "true");
        }
        if (path.contains("/changes") || path.contains("/endings")) {
            var id = path.split("/")[3];
            all.put(
                    "_version",
                    ask("select version from rhythm.checklist_line where id = '" + id + "'")
                            .getFirst());
        }
        return leader.post(path, all);
    }

    private List<String> openMoments() {
        return ask(
                "select title || ' ' || due_on from rhythm.moment where kind = 'OBSERVATION' and state = 'OPEN' order by care_placement, due_on");
    }

    @Test
    void before_there_is_a_plan_it_is_a_proposal() {
        assertThat(leader.get("/checklists").body())
                .contains("Dit is een voorstel", "Observatie")
                .doesNotContain("Afspraak erbij");
        assertThat(ask(OBSERVATION)).isEmpty();
    }

    @Test
    void a_change_is_looked_at_first_and_changes_nothing_by_that() {
        plan();
        var before = openMoments();

        var look =
                send("/checklists/lines/" + line() + "/changes", form("Kijken", "6", TODAY), false);

        assertThat(look.status()).isEqualTo(200);
        assertThat(look.body()).contains("Anders vanaf 17 november: Kijken", "Bewaar");
        assertThat(openMoments()).isEqualTo(before);
        assertThat(ask(OBSERVATION)).hasSize(1);
    }

    @Test
    void what_happens_at_other_times_holds_from_its_day_and_a_child_keeps_one_moment() {
        plan();
        assertThat(openMoments()).hasSize(2);
        var first = line();

        var saved =
                send("/checklists/lines/" + first + "/changes", form("Kijken", "6", TODAY), true);

        assertThat(saved.location()).isEqualTo("/checklists");
        assertThat(ask(OBSERVATION)).hasSize(2);
        assertThat(
                        ask(
                                "select valid_through from rhythm.checklist_line where id = '"
                                        + first
                                        + "'"))
                .containsExactly(TODAY.minusDays(1).toString());
        assertThat(openMoments()).hasSize(2).allMatch(moment -> moment.startsWith("Kijken"));
    }

    @Test
    void until_the_day_from_which_it_changes_everything_stays() {
        plan();
        var before = openMoments();

        send(
                "/checklists/lines/" + line() + "/changes",
                form("Kijken", "6", TODAY.plusYears(2)),
                true);

        assertThat(openMoments()).isEqualTo(before);
        assertThat(leader.get("/checklists").body()).contains("vanaf 17 november");
    }

    @Test
    void other_words_hold_at_once() {
        plan();

        send("/checklists/lines/" + line() + "/changes", form("Goed kijken", "12", TODAY), true);

        assertThat(ask(OBSERVATION)).hasSize(1);
        assertThat(openMoments()).hasSize(2).allMatch(moment -> moment.startsWith("Goed kijken"));
    }

    @Test
    void what_stops_takes_its_open_moments_along_and_what_goes_on_brings_them_back() {
        plan();
        var before = openMoments();
        var path = "/checklists/lines/" + line() + "/endings";
        var yesterday = Map.of("lastDay", TODAY.minusDays(1).toString());

        assertThat(send(path, yesterday, false).body())
                .contains("2 open momenten vervallen", "Wat gedaan is, blijft staan");
        send(path, yesterday, true);
        assertThat(openMoments()).isEmpty();
        assertThat(ask("select distinct reason from rhythm.moment where state = 'WAIVED'"))
                .containsExactly("ended");

        send(path, Map.of("lastDay", ""), true);
        assertThat(openMoments()).isEqualTo(before);
    }

    @Test
    void a_line_of_ones_own_gives_each_child_a_moment() {
        plan();
        var form = new LinkedHashMap<>(form("Foto voor het boekje", "12", TODAY));
        form.put("kind", "OTHER");
        form.put("careType", "OUT_OF_SCHOOL_CARE");

        assertThat(send("/checklists/lines", form, false).body())
                .contains("2 kinderen krijgen er een moment bij");
        send("/checklists/lines", form, true);

        assertThat(
                        ask(
                                "select count(*) from rhythm.moment where title = 'Foto voor het boekje' and state = 'OPEN' and planned_on is not null"))
                .containsExactly("2");
    }

    @Test
    void a_day_in_the_past_is_said_beside_the_field_and_nothing_typed_is_lost() {
        plan();

        var answer =
                send(
                        "/checklists/lines/" + line() + "/changes",
                        form("Kijken", "6", TODAY.minusDays(3)),
                        true);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Kies vandaag of een dag die nog komt.", "value=\"Kijken\"");
    }

    @Test
    void a_mentor_reads_how_it_is_done_and_decides_nothing() {
        plan();

        assertThat(mentor.get("/checklists").body())
                .contains("Observatie", "Schrijf op wat je ziet")
                .doesNotContain("Afspraak erbij");
        assertThat(mentor.get("/checklists/lines/" + line()).status()).isEqualTo(404);
    }

    @Test
    void who_changed_what_is_told() {
        plan();
        send("/checklists/lines/" + line() + "/changes", form("Goed kijken", "12", TODAY), true);

        assertThat(leader.get("/checklists").body()).contains("Geschiedenis", "Karin");
    }
}
