package org.houvast.rhythm.overview;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.YearPlans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** An overview writes itself, is said to be right, and then stands; what changed since is told. */
class OverviewTest extends AtTheDoor {

    private static final Quarter SUMMER = new Quarter(LocalDate.of(2026, 7, 1));

    @Autowired YearPlans plans;
    @Autowired Overviews overviews;

    CarePlacementId milan;
    CarePlacementId yara;
    Browser mentor;
    Browser assistant;
    Browser stranger;

    @BeforeEach
    void open() {
        world.open();
        var samira = world.educator("Samira", MONDAY, TUESDAY);
        StaffId daan = world.educator("Daan", MONDAY);
        milan = world.child("Milan", MONDAY, TUESDAY);
        yara = world.child("Yara", MONDAY);
        world.pair(milan, samira);
        world.pair(yara, samira);
        mentor = cameIn(samira);
        stranger = cameIn(daan);
        assistant = cameIn(world.assistant("Soraya"));
        world.in(plans::planAll);
        owner("update rhythm.checklist_line set valid_from = '2026-01-01'");
        owner("update foundation.organiser set begun_on = '2026-01-01'");
        happened(milan, "OBSERVATION", "DONE", "2026-08-17", null);
        happened(yara, "PARENT_TALK", "WAIVED", "2026-09-07", "parents-need-none");
        happened(yara, "OBSERVATION", "DONE", "2026-10-05", null);
        begin();
    }

    private void begin() {
        world.in(() -> {
            overviews.begin(SUMMER, LocalDate.of(2026, 1, 1));
            return true;
        });
    }

    private void happened(
            CarePlacementId child, String kind, String state, String day, @Nullable String reason) {
        owner(
                """
                insert into rhythm.moment (id, organiser, care_placement, kind, title, opens_on, due_on, state, closed_on, reason)
                values (gen_random_uuid(), '%s', '%s', '%s', '', '%s', '%s', '%s', '%s', %s)
                """
                        .formatted(
                                world.organiser().value(),
                                child.value(),
                                kind,
                                day,
                                day,
                                state,
                                day,
                                reason == null ? "null" : "'" + reason + "'"));
    }

    private String path() {
        return "/overviews/" + ask("select id from rhythm.overview").getFirst();
    }

    private Browser.Answer send() {
        var page = mentor.get(path());
        assertThat(page.status()).isEqualTo(200);
        return mentor.post(path() + "/sendings", Map.of("_version", "0"));
    }

    @Test
    void it_tells_what_was_done_and_let_go_in_that_quarter_and_begins_once() {
        begin();
        assertThat(ask("select count(*) from rhythm.overview")).containsExactly("1");

        assertThat(mentor.get(path()).body())
                .contains(
                        "Kwartaaloverzicht 3 van 2026",
                        "Je deed één moment.",
                        "ma 17 aug",
                        "Ouders hebben nu geen gesprek nodig",
                        "Klopt")
                .doesNotContain("ma 5 okt");
    }

    @Test
    void the_assistant_sees_it_at_home_and_asks_from_there() {
        assertThat(assistant.get("/today").body())
                .contains("Eén mentor zei nog niet: klopt.", "Vraag het Samira");

        assertThat(assistant.post(path() + "/reminders?back=/today", Map.of()).location())
                .isEqualTo("/today");

        assertThat(assistant.get("/today").body())
                .contains("Er is op 17 november naar gevraagd.")
                .doesNotContain("Vraag het Samira");
        send();
        assertThat(assistant.get("/today").body()).contains("De mentor zei: klopt.");
    }

    @Test
    void the_assistant_sees_who_is_to_answer_and_asks_kindly() {
        assertThat(assistant.get("/overviews").body())
                .contains("Samira", "Keek nog niet.", "Vraag er vriendelijk naar");

        assistant.post(path() + "/reminders", Map.of());

        assertThat(assistant.get("/overviews").body())
                .contains("Soraya vroeg er op 17 november vriendelijk naar.");
        assertThat(mentor.get("/today").body()).contains("Soraya vraagt");
        assertThat(assistant.post(path() + "/sendings", Map.of("_version", "0")).status())
                .as("only the mentor or who leads says that it is right")
                .isEqualTo(404);
    }

    @Test
    void what_was_sent_stands_and_what_changed_since_is_told_beside_it() {
        assertThat(send().status()).isEqualTo(303);
        assertThat(assistant.get("/overviews").body()).contains("Zei op 17 november: klopt.");

        owner(
                "update rhythm.moment set state = 'OPEN', closed_on = null where care_placement = '%s' and closed_on = '2026-08-17'"
                        .formatted(milan.value()));
        happened(yara, "TEAM_TALK", "DONE_ELSEWHERE", "2026-09-21", null);

        assertThat(mentor.get(path()).body())
                .contains(
                        "Sindsdien veranderd",
                        "Teruggezet:",
                        "ma 17 aug",
                        "Kwam erbij:",
                        "ma 21 sep")
                .contains("Dit was er (1)");
    }

    @Test
    void saying_it_twice_is_once_and_a_later_line_stands_below_with_its_day() {
        mentor.get(path());
        mentor.post(path() + "/words", Map.of("words", "Het was een drukke zomer."));
        send();
        assertThat(send().status()).isEqualTo(422);

        mentor.post(path() + "/words", Map.of("words", "Toch nog gesproken."));

        assertThat(mentor.get(path()).body())
                .contains(
                        "Het was een drukke zomer.", "Sindsdien veranderd", "Toch nog gesproken.");
        assertThat(ask("select afterwards from rhythm.overview_word order by written_on, id"))
                .containsExactly("f", "t");
    }

    @Test
    void an_empty_line_is_not_kept() {
        mentor.get(path());
        assertThat(mentor.post(path() + "/words", Map.of("words", " ")).body())
                .contains("Schrijf eerst je regel.");
    }

    @Test
    void who_is_neither_the_mentor_nor_leads_or_assists_finds_nothing() {
        assertThat(stranger.get(path()).status()).isEqualTo(404);
        assertThat(stranger.get(path() + "/pdf").status()).isEqualTo(404);
        assertThat(stranger.get("/overviews").body()).doesNotContain("Samira");
    }

    @Test
    void as_a_list_it_holds_the_same() {
        assertThat(assistant.get("/overviews/export?format=CSV").body())
                .contains("Mentor;Kwartaal;Kind", "Milan", "gedaan", "hoefde niet")
                .doesNotContain("2026-10-05");
    }

    @Test
    void on_paper_a_screen_reader_reads_it() throws Exception {
        mentor.get(path());
        mentor.post(path() + "/words", Map.of("words", "Ayşe en Łukasz speelden mee. Привет!"));
        send();

        var pdf = mentor.file(path() + "/pdf");

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        VeraGreenfieldFoundryProvider.initialise();
        try (InputStream content = new ByteArrayInputStream(pdf);
                var parser =
                        Foundries.defaultInstance().createParser(content, PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
