package org.houvast.ui;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig
class PagesTest {

    @Configuration
    @EnableWebMvc
    @ComponentScan(
            basePackageClasses = Page.class,
            excludeFilters =
                    @Filter(type = FilterType.REGEX, pattern = ".*(Test|InBrowser|Desk).*"))
    @Import(Desk.class)
    static class Ui {}

    @Controller
    static class Desk {

        @GetMapping("/page")
        Page page() {
            return new TroublePage("ui.trouble.missing", List.of(), "<b>7</b>");
        }

        @GetMapping("/hidden")
        Page hidden() {
            throw new NotVisible();
        }

        @GetMapping("/broken")
        Page broken() {
            return new TroublePage("ui.there-are-no-such-words", List.of(), null);
        }

        @PostMapping("/refused")
        Page refused() {
            throw new Refusal("ui.trouble.reference", "12");
        }

        @PostMapping("/done")
        Page done() {
            return GoTo.path("/page").saying("ui.trouble.reference", "34").undoneBy("/undo");
        }
    }

    @Autowired WebApplicationContext context;
    MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void a_page_is_rendered_by_the_template_beside_it_and_never_kept() throws Exception {
        web.perform(get("/page"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("Content-Language", "nl-NL"))
                .andExpect(content().contentType("text/html;charset=UTF-8"))
                .andExpect(content().string(containsString("<h1>Deze pagina is er niet</h1>")))
                .andExpect(content().string(containsString("nummer &lt;b&gt;7&lt;/b&gt;")));
    }

    @Test
    void the_browser_says_which_language() throws Exception {
        web.perform(get("/page").header("Accept-Language", "fr;q=0.9,en-GB;q=0.8,nl;q=0.1"))
                .andExpect(content().string(containsString("<h1>This page is not here</h1>")));
        web.perform(get("/page").header("Accept-Language", "nl-BE"))
                .andExpect(header().string("Content-Language", "nl-BE"));
        web.perform(get("/page").header("Accept-Language", "%%%"))
                .andExpect(header().string("Content-Language", "nl-NL"));
    }

    @Test
    void what_you_may_not_see_does_not_exist() throws Exception {
        web.perform(get("/hidden"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Deze pagina is er niet")));
    }

    @Test
    void a_refusal_that_no_form_shows_is_said_on_a_page() throws Exception {
        web.perform(post("/refused"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Noem dan nummer 12.")));
    }

    @Test
    void a_mistake_of_ours_becomes_a_whole_page_with_a_number() throws Exception {
        web.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Hier ging iets mis")))
                .andExpect(content().string(containsString("Noem dan nummer")));
    }

    @Test
    void a_form_that_succeeded_leads_on_and_says_once_what_happened() throws Exception {
        var done =
                web.perform(post("/done"))
                        .andExpect(status().isSeeOther())
                        .andExpect(header().string("Location", "/page"))
                        .andReturn();
        var session = (org.springframework.mock.web.MockHttpSession) done.getRequest().getSession();
        web.perform(get("/page").session(session))
                .andExpect(content().string(containsString("Noem dan nummer 34.")))
                .andExpect(content().string(containsString("action=\"/undo\"")));
        web.perform(get("/page").session(session))
                .andExpect(content().string(not(containsString("Noem dan nummer 34."))));
    }

    @Test
    void htmx_is_led_on_by_a_full_visit() throws Exception {
        web.perform(post("/done").header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(header().string("HX-Redirect", "/page"));
    }
}
