package org.houvast.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Locations, groups, holidays, closing days, and what holds for the whole organisation. */
class PlacesTest extends AtTheDoor {

    StaffId samira;
    Browser leader;
    Browser mentor;
    String location;
    String group;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        world.child("Milan", MONDAY, TUESDAY);
        world.child("Yara", MONDAY);
        leader = cameIn(world.leader("Karin"));
        mentor = cameIn(samira);
        group = world.group().value().toString();
        location =
                ask("select location::text from organisation.care_group where id = '" + group + "'")
                        .getFirst();
    }

    private static Browser.Answer post(Browser browser, String path, String... fields) {
        var form = new LinkedHashMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(path, form);
    }

    private String version(String table, String id) {
        return ask("select version from organisation." + table + " where id = '" + id + "'")
                .getFirst();
    }

    @Test
    void school_holidays_are_those_of_the_published_table() throws IOException {
        try (var table = PlacesTest.class.getResourceAsStream("/content/schoolvakanties.csv")) {
            var rows = new String(Objects.requireNonNull(table).readAllBytes(), UTF_8).lines();
            assertThat(
                            ask(
                                    "select concat_ws(';', region, from_day, through_day, name) from organisation.school_holiday"))
                    .containsExactlyInAnyOrderElementsOf(rows.skip(1).toList());
        }
    }

    @Test
    void a_leader_sees_whom_a_change_of_a_group_concerns_before_saving() {
        assertThat(leader.get("/groups/" + group).body())
                .contains("2 kinderen en 1 collega", "horen bij deze groep");

        var answer =
                post(
                        leader,
                        "/groups/" + group + "/changes",
                        "name",
                        "Zonnestralen",
                        "careType",
                        "OUT_OF_SCHOOL_CARE",
                        "fromMonths",
                        "48",
                        "throughMonths",
                        "96",
                        "_version",
                        version("care_group", group));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(leader.get("/locations/" + location).body())
                .contains("Zonnestralen", "4 jaar", "8 jaar", "Geschiedenis", "Zonnestraal");
    }

    @Test
    void a_group_with_children_does_not_end_before_they_have_another() {
        var answer = post(leader, "/groups/" + group + "/endings", "lastDay", TODAY.toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("nog 2 kinderen of stagiairs");
    }

    @Test
    void an_empty_group_ends_its_colleagues_leave_it_and_nobody_is_offered_it() {
        owner("update child.group_membership set through_day = " + day(0));

        post(leader, "/groups/" + group + "/endings", "lastDay", TODAY.toString());

        assertThat(ask("select through_day::text from organisation.staff_group"))
                .containsExactly(TODAY.toString());
        owner("update organisation.care_group set ended_on = " + day(-1));
        assertThat(leader.get("/colleagues/new").body()).doesNotContain(group);
    }

    @Test
    void a_location_ends_after_its_groups() {
        var answer =
                post(leader, "/locations/" + location + "/endings", "lastDay", TODAY.toString());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Stop eerst die groep");
    }

    @Test
    void who_opens_a_location_leads_it() {
        var answer = post(leader, "/locations", "name", "De Nieuwe Plek", "zone", "NL_SOUTH");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(leader.get(answer.location()).body()).contains("regio Zuid", "Nieuwe groep");
        assertThat(post(leader, "/locations", "name", "De Nieuwe Plek").body())
                .contains("al een locatie met deze naam");
    }

    @Test
    void who_does_not_lead_a_location_changes_nothing_there() {
        assertThat(mentor.get("/locations/" + location).status()).isEqualTo(200);
        assertThat(mentor.get("/locations/" + location).body()).doesNotContain("Geschiedenis");
        for (var path : List.of("/locations/new", "/groups/" + group, "/settings")) {
            assertThat(mentor.get(path).status()).as(path).isEqualTo(404);
        }
    }

    private boolean isHoliday(String day) {
        var organiser = ask("select organiser::text from organisation.location limit 1").getFirst();
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute("select set_config('houvast.organiser', '" + organiser + "', false)");
            try (var rows =
                    statement.executeQuery(
                            "select organisation.is_holiday('NL_MIDDLE', date '" + day + "')")) {
                rows.next();
                return rows.getBoolean(1);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_published_holiday_that_does_not_hold_here_is_a_day_like_others() {
        owner("update organisation.location set region = 'NL_MIDDLE'");
        assertThat(isHoliday("2027-02-22")).isTrue();
        assertThat(leader.get("/calendar").body()).contains("voorjaarsvakantie");

        post(
                leader,
                "/calendar/holidays",
                "zone",
                "NL_MIDDLE",
                "from",
                "2027-02-20",
                "through",
                "2027-02-28",
                "name",
                "voorjaarsvakantie",
                "applies",
                "false");
        post(
                leader,
                "/calendar/holidays",
                "zone",
                "NL_MIDDLE",
                "from",
                "2027-02-13",
                "through",
                "2027-02-21",
                "name",
                "carnaval",
                "applies",
                "true");

        assertThat(isHoliday("2027-02-22")).isFalse();
        assertThat(isHoliday("2027-02-15")).isTrue();
        assertThat(leader.get("/calendar").body()).contains("geldt niet bij ons", "carnaval");
    }

    @Test
    void closing_days_are_pasted_as_people_write_them() {
        var answer =
                post(
                        leader,
                        "/calendar/closing-days",
                        "days",
                        "25-12-2026, 26-12-2026\n2027-04-26\n5 mei 2027",
                        "why",
                        "dicht");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(ask("select day::text from organisation.closing_day order by day"))
                .containsExactly("2026-12-25", "2026-12-26", "2027-04-26", "2027-05-05");
        assertThat(post(leader, "/calendar/closing-days", "days", "31-02-2027").body())
                .contains("Dit is geen datum: 31-02-2027");

        post(leader, "/calendar/closing-days/removals", "day", "2027-05-05");
        assertThat(ask("select day::text from organisation.closing_day")).hasSize(3);
    }

    @Test
    void a_level_for_a_location_goes_before_that_of_the_kind_of_care() {
        post(leader, "/settings/levels", "careType", "OUT_OF_SCHOOL_CARE", "children", "12");
        assertThat(level()).isEqualTo("12");

        post(leader, "/settings/levels", "location", location, "children", "9");
        assertThat(level()).isEqualTo("9");

        post(leader, "/settings/levels", "location", location, "children", "8");
        assertThat(level()).isEqualTo("8");
        assertThat(leader.get("/settings").body()).contains("Geschiedenis", "Karin");

        post(leader, "/settings/levels", "location", location, "children", "");
        assertThat(level()).isEqualTo("12");
        assertThat(
                        post(leader, "/settings/levels", "location", location, "children", "99")
                                .status())
                .isEqualTo(422);
    }

    private String level() {
        return ask("select coalesce(organisation.talk_level_of('"
                        + samira.value()
                        + "', "
                        + day(0)
                        + ")::text, 'none')")
                .getFirst();
    }
}
