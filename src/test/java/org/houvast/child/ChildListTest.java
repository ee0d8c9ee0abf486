package org.houvast.child;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.houvast.organisation.CareType;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@HouvastTest
@Import({SmallHouse.class, CountedStatements.class})
class ChildListTest {

    private static final LocalDate BORN = TODAY.minusYears(2);
    private static final LocalDate SINCE = TODAY.minusYears(1);

    @Autowired SmallHouse house;
    @Autowired Children children;
    @LocalServerPort int port;

    SignedInBrowser farida;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        house.leader("Farida");
        farida =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        "farida@example.org",
                        SmallHouse.PASSWORD);
    }

    private String list(String query) {
        var answer = farida.open("/children" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({
        "yilmaz, Yılmaz",
        "Jayde, Jayden",
        "JADEN, Jayden",
        "Sofie, Sophie",
        "Zöe, Zoë",
        "Zoe, Zoë"
    })
    void a_child_is_found_however_its_name_is_spelled(String typed, String name) {
        for (var child : new String[] {"Yılmaz", "Jayden", "Sophie", "Zoë", "Mats"}) {
            house.child(child, BORN, SINCE);
        }

        assertThat(list("?search=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)))
                .contains("<b>" + name + "</b>")
                .doesNotContain("<b>Mats</b>");
    }

    @Test
    void it_narrows_down_by_day_mentor_and_time() {
        var noor = house.child("Noor", BORN, SINCE, MONDAY);
        house.child("Olaf", BORN, SINCE, TUESDAY, THURSDAY);
        house.child("Puck", BORN, TODAY.plusDays(40));
        house.inside(() -> {
            children.lasts(house.child("Quinn", BORN, SINCE), TODAY.minusDays(3));
            return noor;
        });
        var samira = house.educator("Samira");
        house.pair(noor, samira, SINCE);

        assertThat(list(""))
                .contains("<b>Noor</b>", "<b>Olaf</b>")
                .doesNotContain("<b>Puck</b>", "<b>Quinn</b>");
        assertThat(list("?weekday=THURSDAY")).contains("<b>Olaf</b>").doesNotContain("<b>Noor</b>");
        assertThat(list("?mentor=" + samira.staff().value()))
                .contains("<b>Noor</b>")
                .doesNotContain("<b>Olaf</b>");
        assertThat(list("?mentor=nobody")).contains("<b>Olaf</b>").doesNotContain("<b>Noor</b>");
        assertThat(list("?when=SOON")).contains("<b>Puck</b>").doesNotContain("<b>Noor</b>");
        assertThat(list("?when=ENDED")).contains("<b>Quinn</b>").doesNotContain("<b>Noor</b>");
    }

    @Test
    void many_children_are_shown_group_by_group_at_the_same_price() {
        list("");
        CountedStatements.reset();
        list("");
        int few = CountedStatements.executed().size();
        IntStream.range(0, 130).forEach(i -> house.child("Kind" + i, BORN, SINCE));

        CountedStatements.reset();
        var tiles = list("");

        assertThat(CountedStatements.executed()).hasSizeLessThanOrEqualTo(few + 1);
        assertThat(tiles)
                .contains("/children?group=" + house.group().value())
                .doesNotContain("Kind7");
        assertThat(list("?group=" + house.group().value())).contains("page=1", "<b>Kind7</b>");
        assertThat(list("?page=1&group=" + house.group().value()))
                .contains("<b>Kind99</b>")
                .doesNotContain("page=2");
    }

    @Test
    void a_leader_adds_a_child_by_hand_and_is_asked_about_a_namesake() {
        farida.open("/children/new");
        var form =
                new String[] {
                    "givenName",
                    "Mees",
                    "prefix",
                    "van der",
                    "surname",
                    "Berg",
                    "birthDate",
                    BORN.toString(),
                    "group",
                    house.group().value().toString(),
                    "fromDay",
                    TODAY.toString(),
                    "days.on",
                    "0-2"
                };

        assertThat(farida.send("/children", form).body()).contains("Mees van der Berg");

        farida.open("/children/new");
        var asked = farida.send("/children", form);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("name=\"another\"", "value=\"van der\"");
        var again = Arrays.copyOf(form, form.length + 2);
        again[form.length] = "another";
        again[form.length + 1] = "true";
        assertThat(farida.send("/children", again).body()).contains("Mees van der Berg");
        assertThat(list("?search=mees%20van").split("<b>Mees</b>")).hasSize(3);
    }

    @Test
    void an_educator_sees_no_button_and_no_form() {
        house.educator("Daan");
        var daan =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        "daan@example.org",
                        SmallHouse.PASSWORD);

        assertThat(daan.open("/children").body()).doesNotContain("/children/new");
        assertThat(daan.open("/children/new").statusCode()).isEqualTo(404);
    }
}
