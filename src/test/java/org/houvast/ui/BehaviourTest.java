package org.houvast.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page does beyond what a page does by itself. */
class BehaviourTest extends InBrowser {

    @Autowired Desk desk;

    private BrowserContext visitor;
    private Page page;

    @BeforeEach
    void open() {
        desk.arrived.clear();
        desk.drafts.clear();
        desk.closed = false;
        visitor = visitor(new Browser.NewContextOptions());
        page = visitor.newPage();
        page.navigate("/desk");
    }

    @AfterEach
    void close() {
        visitor.close();
    }

    @Test
    void a_form_that_is_tapped_twice_arrives_once_and_says_so_where_it_leads() {
        page.getByText("Stuur").dblclick();

        assertThat(page.getByRole(AriaRole.STATUS)).containsText("nummer 1.");
        assertThat(desk.arrived).containsExactly("plain");
    }

    @Test
    void after_the_back_button_the_form_can_be_sent_again() {
        page.getByText("Stuur").click();
        page.waitForURL("**/trouble");
        page.goBack();
        page.getByText("Stuur").click();
        page.waitForURL("**/trouble");

        assertThat(desk.arrived).hasSize(2);
    }

    @Test
    void a_part_is_swapped_also_when_it_is_not_right_yet_and_the_eye_is_led_to_it() {
        page.getByLabel("Wat").fill("wrong");
        page.getByText("Wissel").click();

        var alert = page.getByRole(AriaRole.ALERT);
        assertThat(alert).hasText("Dit kan nog niet");
        assertThat(alert).isFocused();
    }

    @Test
    void when_the_line_is_lost_what_was_typed_stays_and_can_be_sent_again() {
        page.getByLabel("Wat").fill("lost");
        page.getByText("Wissel").click();
        assertThat(page.locator("#toasts")).hasText("geen internet");
        assertThat(page.getByLabel("Wat")).hasValue("lost");

        page.getByLabel("Wat").fill("fine");
        page.getByText("Wissel").click();
        assertThat(page.locator("#part")).hasText("gewisseld");
    }

    @Test
    void the_start_of_a_sentence_is_put_where_the_cursor_was() {
        var note = page.getByLabel("Notitie");
        note.fill("Milan bouwt.");
        page.getByText("Samen met …").click();
        page.keyboard().type("Sem");
        assertThat(note).hasValue("Milan bouwt. Samen met Sem");

        page.getByText("Hij zei").click();
        page.keyboard().type("hoog!");
        assertThat(note).hasValue("Milan bouwt. Samen met Sem Hij zei: ‘hoog!’");
    }

    @Test
    void what_is_typed_is_kept_a_moment_after_each_pause() {
        note().pressSequentially("Milan");
        assertThat(page.locator("#d-note")).hasText("bewaard");
        assertThat(desk.drafts).endsWith("note/new: Milan");
    }

    @Test
    void when_a_draft_cannot_be_kept_the_page_says_so_and_tries_again_later() {
        desk.closed = true;
        note().pressSequentially("Milan");
        assertThat(page.locator("#d-note")).hasText("niet bewaard");

        desk.closed = false;
        note().pressSequentially(" lacht");
        assertThat(page.locator("#d-note")).hasText("bewaard");
        assertThat(desk.drafts).endsWith("note/new: Milan lacht");
    }

    private Locator note() {
        return page.getByLabel("Notitie");
    }
}
