package org.houvast.learning.home;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import org.houvast.learning.Beginners;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.LearnerKind;
import org.houvast.ui.Tongue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A trainee reads her own language beside the Dutch. */
@HouvastTest
@Import({SmallHouse.class, Beginners.class})
class TongueTest {

    @Autowired SmallHouse house;
    @Autowired Beginners beginners;
    @LocalServerPort int port;

    Beginners.Beginner lotte;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        var samira = house.educator("Samira", MONDAY, TUESDAY);
        lotte = beginners.starts("Lotte", LearnerKind.OTHER, TODAY.minusDays(10));
        beginners.guides(house.leader("Farida"), samira, lotte);
    }

    @ParameterizedTest
    @EnumSource(Tongue.class)
    void each_language_stands_below_the_dutch_and_says_which_way_it_is_read(Tongue tongue) {
        var browser = beginners.browser(lotte.signInName(), port);
        assertThat(browser.open("/").body()).doesNotContain("hv-beside");

        browser.open("/me");
        var home = browser.send("/me/tongue", "tongue", tongue.tag()).body();

        assertThat(home)
                .contains("Met wie ben ik vandaag?")
                .contains(
                        "<span class=\"hv-beside\" lang=\"%s\" dir=\"%s\">"
                                .formatted(tongue.tag(), tongue == Tongue.ARABIC ? "rtl" : "ltr"));
        assertThat(browser.open("/me").body().contains("Te toetsen"))
                .as("what no speaker read says so")
                .isEqualTo(!tongue.isRead());
    }

    @Test
    void who_chooses_dutch_alone_reads_dutch_alone() {
        var browser = beginners.browser(lotte.signInName(), port);
        browser.open("/me");
        browser.send("/me/tongue", "tongue", "tr");
        browser.open("/me");

        assertThat(browser.send("/me/tongue", "tongue", "").body()).doesNotContain("hv-beside");
    }

    @Test
    void a_sentence_to_say_can_be_read_aloud_by_the_device() {
        var browser = beginners.browser(lotte.signInName(), port);
        browser.open("/me");

        assertThat(browser.send("/me/tongue", "tongue", "uk").body())
                .contains("data-aloud=")
                .containsPattern("<span lang=\"nl-NL\" data-spoken>[^<]+</span>")
                .contains("lang=\"uk\" dir=\"ltr\" data-spoken>");
    }
}
