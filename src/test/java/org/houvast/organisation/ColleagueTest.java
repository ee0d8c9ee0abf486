package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.organisation.past.Past;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Adding, changing, moving and ending colleagues by hand. */
class ColleagueTest extends AtTheDoor {

    @Autowired Past past;

    StaffId samira;
    StaffId daan;
    Browser leader;
    Browser mentor;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", MONDAY);
        leader = cameIn(staffOf("Marieke"));
        mentor = cameIn(samira);
    }

    private StaffId staffOf(String givenName) {
        return new StaffId(
                java.util.UUID.fromString(
                        ask("select id::text from organisation.staff where given_name = '"
                                        + givenName
                                        + "'")
                                .getFirst()));
    }

    private static String at(StaffId staff) {
        return "/colleagues/" + staff.value();
    }

    private List<String> change(String... differing) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "givenName",
                                "Daan",
                                "surname",
                                "Jansen",
                                "position",
                                "EDUCATOR",
                                "mentor",
                                "true"));
        for (int i = 0; i < differing.length; i += 2) {
            int known = fields.indexOf(differing[i]);
            if (known >= 0) {
                fields.set(known + 1, differing[i + 1]);
            } else {
                fields.addAll(List.of(differing[i], differing[i + 1]));
            }
        }
        return fields;
    }

    private static Browser.Answer post(Browser browser, String path, String... fields) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.merge(fields[i], fields[i + 1], (one, two) -> one + "," + two);
        }
        return browser.post(path, form);
    }

    private static Browser.Answer post(Browser browser, String path, List<String> fields) {
        return post(browser, path, fields.toArray(String[]::new));
    }

    @Test
    void a_new_colleague_without_a_file() {
        var group = world.group().value().toString();

        var answer =
                post(
                        leader,
                        "/colleagues",
                        change(
                                "givenName",
                                "Nora",
                                "surname",
                                "de Wit",
                                "group",
                                group,
                                "from",
                                TODAY.toString(),
                                "hours",
                                "24.5",
                                "interests",
                                "zingen, tuin"));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(
                        ask(
                                """
                                select s.contract_hours || ' ' || array_to_string(s.interests, '+') || ' ' || g.from_day
                                from organisation.staff s join organisation.staff_group g on g.staff = s.id
                                where s.given_name = 'Nora'
                                """))
                .containsExactly("24.50 zingen+tuin " + TODAY);
    }

    @Test
    void a_change_of_somebody_else_in_between_is_not_overwritten() {
        var version =
                ask("select version from organisation.staff where id = '" + daan.value() + "'")
                        .getFirst();
        post(leader, at(daan) + "/changes", change("hours", "24", "_version", version));

        var late = post(leader, at(daan) + "/changes", change("hours", "12", "_version", version));

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("net gewijzigd");
        assertThat(
                        ask(
                                "select contract_hours from organisation.staff where id = '"
                                        + daan.value()
                                        + "'"))
                .containsExactly("24.00");
    }

    @Test
    void the_page_tells_what_was_changed_to_who_leads_only() {
        var version =
                ask("select version from organisation.staff where id = '" + daan.value() + "'")
                        .getFirst();
        post(leader, at(daan) + "/changes", change("hours", "24", "_version", version));

        assertThat(leader.get(at(daan)).body())
                .contains("Geschiedenis", "Contracturen", "Marieke", "24 uur per week");
        assertThat(mentor.get(at(daan)).body()).doesNotContain("Geschiedenis", "uur per week");
    }

    @Test
    void another_group_instead_of_the_present_one() {
        var other = world.group("Maan");

        post(
                leader,
                at(daan) + "/groups",
                "group",
                other.value().toString(),
                "since",
                TODAY.plusDays(7).toString(),
                "instead",
                "true",
                "sure",
                "true");

        assertThat(
                        ask(
                                """
                                select g.name || ' ' || coalesce(sg.through_day::text, 'goes on')
                                from organisation.staff_group sg join organisation.care_group g on g.id = sg.care_group
                                where sg.staff = '%s' order by sg.from_day
                                """
                                        .formatted(daan.value())))
                .containsExactly("Zonnestraal " + TODAY.plusDays(6), "Maan goes on");
    }

    @Test
    void weeks_by_turns_only_in_term_time() {
        post(
                leader,
                at(daan) + "/days",
                "from",
                TODAY.toString(),
                "days.monday",
                "2026-11-16",
                "days.on",
                "0-1",
                "days.parts",
                "0-1-7",
                "days.on",
                "1-2",
                "days.parts",
                "1-2-1",
                "days.weeks",
                "2",
                "days.holidays",
                "NEVER",
                "sure",
                "true");

        assertThat(
                        ask(
                                "select days from organisation.staff_days where through_day is null and staff = '"
                                        + daan.value()
                                        + "'"))
                .containsExactly("70000000100000@2026-11-16+0000000");
        assertThat(leader.get(at(daan)).body()).contains("niet in schoolvakanties");
    }

    @Test
    void away_in_two_taps_and_back_again() {
        var answer =
                post(
                        leader,
                        at(samira) + "/absences",
                        "from",
                        TODAY.toString(),
                        "through",
                        TODAY.plusDays(3).toString());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(
                        ask(
                                "select parts from organisation.on_day("
                                        + day(0)
                                        + ") where staff = '"
                                        + samira.value()
                                        + "'"))
                .containsExactly("0");
        assertThat(leader.get("/colleagues?which=AWAY").body())
                .contains("Samira")
                .doesNotContain(at(daan));

        var absence = ask("select id::text from organisation.absence").getFirst();
        post(leader, at(samira) + "/absences/" + absence + "/returns");

        assertThat(ask("select id::text from organisation.absence")).isEmpty();
    }

    @Test
    void an_absence_that_ends_before_it_begins_is_refused_with_words() {
        var answer =
                post(
                        leader,
                        at(samira) + "/absences",
                        "from",
                        TODAY.toString(),
                        "through",
                        TODAY.minusDays(1).toString());

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void who_leaves_is_in_no_group_afterwards_and_can_be_found_among_who_left() {
        post(
                leader,
                at(daan) + "/endings",
                "lastDay",
                TODAY.minusDays(1).toString(),
                "sure",
                "true");

        assertThat(leader.get("/colleagues").body()).doesNotContain(at(daan));
        assertThat(leader.get("/colleagues?which=LEFT").body()).contains(at(daan));
        assertThat(
                        ask(
                                "select through_day::text from organisation.staff_group where staff = '"
                                        + daan.value()
                                        + "'"))
                .containsExactly(TODAY.minusDays(1).toString());
        assertThat(leader.get(at(daan) + "/ending").status()).isEqualTo(200);
    }

    @Test
    void a_colleague_without_a_duty_changes_nobody() {
        for (var path :
                List.of(
                        "/colleagues/new",
                        at(daan) + "/change",
                        at(daan) + "/days",
                        at(daan) + "/ending")) {
            assertThat(mentor.get(path).status()).as(path).isEqualTo(404);
            assertThat(leader.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(post(mentor, at(daan) + "/endings", "lastDay", TODAY.toString()).status())
                .isEqualTo(404);
    }

    @Test
    void a_name_is_found_when_it_is_spelled_a_little_wrong() {
        owner(
                "update organisation.staff set given_name = 'Zoë', surname = 'van der Meulen' where id = '"
                        + daan.value()
                        + "'");

        for (var typed : List.of("zoe", "meulen", "Meuleman", "van de meule", "ZOË")) {
            assertThat(
                            leader.get(
                                            "/colleagues?search="
                                                    + java.net.URLEncoder.encode(
                                                            typed,
                                                            java.nio.charset.StandardCharsets
                                                                    .UTF_8))
                                    .body())
                    .as(typed)
                    .contains(at(daan))
                    .doesNotContain(at(samira));
        }
    }

    @Test
    void three_hundred_colleagues_come_page_by_page() {
        owner(
                """
                insert into organisation.staff (id, organiser, given_name, surname, position)
                select gen_random_uuid(), (select organiser from organisation.staff limit 1), 'Collega', 'Nummer' || n, 'EDUCATOR'
                from generate_series(1, 300) n
                """);

        var first = leader.get("/colleagues").body();

        assertThat(first).contains("blad 1 van 6", "303 collega’s");
        assertThat(first.split("href=\"/colleagues/[0-9a-f-]{36}\"", -1)).hasSize(61);
        assertThat(leader.get("/colleagues?page=6").body()).contains("blad 6 van 6");
    }

    @Test
    void every_column_with_a_history_is_told_or_left_out_on_purpose() {
        var told = new TreeSet<>(past.columns());
        var columns =
                ask(
                        """
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        where c.table_schema = 'organisation'
                            and c.column_name not in ('id', 'organiser', 'version')
                            and exists (select 1 from pg_trigger t where t.tgname = 'history_of_changed'
                                and t.tgrelid = ('organisation.' || c.table_name)::regclass)
                        """);

        columns.removeAll(told);
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "staff.account",
                        "staff_group.staff",
                        "staff_days.staff",
                        "duty.staff",
                        "absence.staff",
                        "closing_day.location");
    }
}
