package org.houvast.access.guard;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * T4: what someone may is judged at each request. Here something ends in mid-session; the very next
 * request is refused, and shows nothing.
 */
class DriftTest extends AtTheDoor {

    private static final Duration UNTIL_TOMORROW = Duration.ofHours(14);

    StaffId samira;
    CarePlacementId zofia;
    String page = "";

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
        page = "/children/" + zofia.value();
    }

    private static void isShown(Browser browser, String page) {
        var answer = browser.get(page);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Zofia");
        assertThat(browser.get("/children").body()).contains("Zofia");
    }

    private static void isHidden(Browser browser, String page) {
        var answer = browser.get(page);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Zofia");
        assertThat(browser.get("/children").body()).doesNotContain("Zofia");
    }

    @Test
    void a_membership_that_ended_leads_out() {
        var browser = cameIn(samira);
        isShown(browser, page);

        owner("update access.membership set through_day = " + day(-1));

        for (var path : List.of(page, "/children", "/colleagues", "/today", "/held-form", "/")) {
            var answer = browser.get(path);
            assertThat(answer.location()).as(path).isEqualTo("/organisers");
            assertThat(answer.body()).as(path).doesNotContain("Zofia");
        }
        assertThat(browser.post("/guestbook", Map.of("words", "x")).location())
                .isEqualTo("/organisers");
        assertThat(
                        browser.post("/guestbook", Map.of("words", "x"), "HX-Request", "true")
                                .header("HX-Redirect"))
                .isEqualTo("/organisers");
        assertThat(lines()).isZero();
        assertThat(browser.get("/organisers").body()).contains("Je toegang is voorbij");
    }

    @Test
    void a_membership_that_is_not_there_any_more_leads_out() {
        var browser = cameIn(samira);

        owner("delete from access.membership");

        assertThat(browser.get(page).location()).isEqualTo("/organisers");
    }

    @Test
    void who_left_sees_nothing_from_the_day_after() {
        owner("update organisation.staff set left_on = " + day(0));
        var browser = cameIn(samira);
        isShown(browser, page);

        CLOCK.forward(UNTIL_TOMORROW.minusSeconds(1));
        isShown(browser, page);

        CLOCK.forward(Duration.ofSeconds(1));
        isHidden(browser, page);
        assertThat(browser.get("/colleagues").status()).isEqualTo(404);
    }

    @Test
    void who_works_in_another_group_now_does_not_see_the_child() {
        var browser = cameIn(samira);
        isShown(browser, page);

        owner("update organisation.staff_group set through_day = " + day(-1));

        isHidden(browser, page);
    }

    @Test
    void a_child_that_moved_is_seen_by_the_new_group() {
        var other = world.group("Maan");
        var old = cameIn(samira);
        var young = cameIn(world.educator("Daan", other, List.of()));
        isShown(old, page);
        isHidden(young, page);

        owner("update child.group_membership set care_group = '%s'".formatted(other.value()));

        isHidden(old, page);
        isShown(young, page);
    }

    @Test
    void who_leads_no_longer_sees_no_longer() {
        var browser = cameIn(world.leader("Karin"));
        isShown(browser, page);
        assertThat(browser.get("/mentors").status()).isEqualTo(200);

        owner("update organisation.duty set through_day = " + day(-1));

        isHidden(browser, page);
        assertThat(browser.get("/mentors").status()).isEqualTo(404);
    }

    @Test
    void an_assistant_who_becomes_nothing_sees_nothing() {
        var browser = cameIn(world.assistant("Soraya"));
        isShown(browser, page);

        owner("delete from organisation.duty where kind = 'ASSISTANT'");

        isHidden(browser, page);
    }

    @Test
    void a_mentor_from_another_group_sees_the_child_for_as_long_as_it_lasts() {
        var elsewhere = world.group("Maan");
        var mentor = world.educator("Noor", elsewhere, List.of(), MONDAY);
        var browser = cameIn(mentor);
        isHidden(browser, page);

        world.pair(zofia, mentor);
        isShown(browser, page);

        owner("update mentorship.mentorship set ends_on = " + day(-1));
        isHidden(browser, page);
    }

    @Test
    void what_begins_tomorrow_begins_tomorrow() {
        owner("update organisation.staff_group set from_day = " + day(1));
        var browser = cameIn(samira);
        isHidden(browser, page);

        CLOCK.forward(UNTIL_TOMORROW.minusSeconds(1));
        isHidden(browser, page);

        CLOCK.forward(Duration.ofSeconds(1));
        isShown(browser, page);
    }

    @Test
    void an_account_that_is_somebody_else_s_now_is_not_the_colleague_it_was() {
        var browser = cameIn(samira);
        isShown(browser, page);

        owner("update organisation.staff set account = null");

        isHidden(browser, page);
    }
}
