package org.houvast.organisation;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.houvast.access.AtTheDoor;
import org.houvast.access.Browser;
import org.houvast.testing.CountedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Giving and ending duties: what it means is shown first, and no place is left without a leader.
 */
@Import(CountedStatements.class)
class DutyTest extends AtTheDoor {

    @Autowired Workplace workplace;

    StaffId karin;
    StaffId samira;
    StaffId wim;
    String location;
    Browser leader;
    Browser admin;

    @BeforeEach
    void open() {
        world.open();
        karin = world.leader("Karin");
        samira = world.educator("Samira", MONDAY);
        wim = world.educator("Wim", MONDAY);
        world.in(() -> {
            workplace.entrust(wim, Duty.ADMIN, Optional.empty(), TODAY.minusDays(9));
            return true;
        });
        location = world.location().value().toString();
        leader = cameIn(karin);
        admin = cameIn(wim);
    }

    private static String at(StaffId staff) {
        return "/colleagues/" + staff.value() + "/duties";
    }

    private String version(StaffId staff) {
        return ask("select version from organisation.staff where id = '" + staff.value() + "'")
                .getFirst();
    }

    private Browser.Answer give(Browser who, StaffId staff, String kind, String... more) {
        var form = new LinkedHashMap<String, String>();
        form.put("kind", kind);
        form.put("location", location);
        form.put("from", TODAY.toString());
        form.put("_version", version(staff));
        return send(who, at(staff), form, more);
    }

    private Browser.Answer end(Browser who, StaffId staff, String duty, String... more) {
        var form = new LinkedHashMap<String, String>();
        form.put("lastDay", TODAY.toString());
        form.put("_version", version(staff));
        return send(who, at(staff) + "/" + duty + "/endings", form, more);
    }

    private static Browser.Answer send(
            Browser who, String path, LinkedHashMap<String, String> form, String... more) {
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return who.post(path, form);
    }

    private List<String> duties(StaffId staff) {
        return ask(
                """
                select kind || ' ' || coalesce(location::text = '%s', false) || ' ' || from_day || ' '
                    || coalesce(through_day::text, 'goes on')
                from organisation.duty where staff = '%s' order by from_day, kind
                """
                        .formatted(location, staff.value()));
    }

    private String duty(StaffId staff) {
        return ask("select id::text from organisation.duty where staff = '"
                        + staff.value()
                        + "' order by id desc limit 1")
                .getFirst();
    }

    /** Marieke leads De Wilgenhof as well: she goes, so that Karin is the only one. */
    private void onlyKarinLeads() {
        owner(
                "update organisation.duty set through_day = date '%s' where kind = 'LEADER' and staff <> '%s'"
                        .formatted(TODAY.minusDays(1), karin.value()));
    }

    @Test
    void a_leader_gives_a_duty_and_sees_first_what_it_means() {
        assertThat(leader.get(at(samira)).body())
                .contains("Geef een taak", "Geeft leiding")
                .doesNotContain("Beheert Houvast");

        var look = give(leader, samira, "LEADER");

        assertThat(look.body())
                .contains(
                        "Samira ziet alle kinderen, ouders en stagiairs van De Wilgenhof.",
                        "Deze taak bij De Wilgenhof heeft ook: Karin de Vries en Marieke de Vries.");
        assertThat(duties(samira)).isEmpty();

        assertThat(give(leader, samira, "LEADER", "sure", "true").status()).isEqualTo(303);
        assertThat(duties(samira)).containsExactly("LEADER true " + TODAY + " goes on");
        assertThat(leader.get("/colleagues/" + samira.value()).body())
                .contains("geeft leiding · De Wilgenhof", "Geschiedenis", "Taak");
        assertThat(ask("select action from access.audit_event where action like '%ARRANGE_DUTIES'"))
                .isNotEmpty();
        assertThat(cameIn(samira).get("/settings").status()).isEqualTo(200);
    }

    @Test
    void nobody_gives_what_is_not_theirs_to_give() {
        var elsewhere = world.in(() -> workplace.location("Elders")).value().toString();

        assertThat(give(leader, samira, "LEADER", "location", elsewhere, "sure", "true").status())
                .isEqualTo(404);
        assertThat(give(leader, samira, "LEADER", "location", "", "sure", "true").status())
                .isEqualTo(404);
        assertThat(give(leader, samira, "ADMIN", "sure", "true").status()).isEqualTo(404);
        assertThat(end(leader, wim, duty(wim), "sure", "true").status()).isEqualTo(404);
        assertThat(cameIn(samira).get(at(wim)).status()).isEqualTo(404);
        assertThat(give(cameIn(samira), wim, "LEADER", "sure", "true").status()).isEqualTo(404);

        assertThat(give(admin, samira, "ADMIN", "sure", "true").status()).isEqualTo(303);
        assertThat(duties(samira)).containsExactly("ADMIN false " + TODAY + " goes on");
    }

    @Test
    void nobody_gives_oneself_a_duty_and_nothing_begins_in_the_past() {
        var self = give(admin, wim, "LEADER", "sure", "true");
        assertThat(self.status()).isEqualTo(422);
        assertThat(self.body()).contains("Vraag een ander om jou een taak te geven.");

        var past = give(leader, samira, "LEADER", "from", TODAY.minusDays(1).toString());
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.body()).contains("Deze dag is al voorbij.");
    }

    @Test
    void the_same_duty_twice_and_a_change_in_between_are_told() {
        var read = version(samira);
        give(leader, samira, "LEADER", "sure", "true");

        assertThat(give(leader, samira, "LEADER", "sure", "true").body())
                .contains("heeft die taak daar al");
        var late = give(leader, samira, "ASSISTANT", "sure", "true", "_version", read);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("net gewijzigd");
        assertThat(duties(samira)).hasSize(1);
    }

    @Test
    void a_duty_ends_and_the_next_request_is_refused() {
        give(leader, samira, "ASSISTANT", "sure", "true", "from", TODAY.toString());
        owner(
                "update organisation.duty set from_day = from_day - 30 where staff = '"
                        + samira.value()
                        + "'");
        var assistant = cameIn(samira);
        assertThat(assistant.get("/year-plan").status()).isEqualTo(200);

        var look = end(leader, samira, duty(samira), "lastDay", TODAY.minusDays(1).toString());
        assertThat(look.body()).contains("Samira ziet De Wilgenhof daarna alleen nog als collega.");
        end(leader, samira, duty(samira), "lastDay", TODAY.minusDays(1).toString(), "sure", "true");

        assertThat(assistant.get("/year-plan").status()).isEqualTo(404);
    }

    @Test
    void a_duty_that_has_not_begun_is_taken_back() {
        give(leader, samira, "LEADER", "sure", "true", "from", TODAY.plusDays(9).toString());

        end(leader, samira, duty(samira), "sure", "true");

        assertThat(duties(samira)).isEmpty();
    }

    @Test
    void the_last_leader_says_who_takes_over() {
        onlyKarinLeads();
        var karins = duty(karin);
        assertThat(leader.get(at(karin) + "/" + karins + "/ending").body())
                .contains("Wie neemt het over?", "Samira de Vries");

        for (var sure : List.of("false", "true")) {
            var answer = end(leader, karin, karins, "sure", sure);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("Kies eerst wie het overneemt.");
        }
        assertThat(end(leader, karin, karins, "successor", samira.value().toString()).body())
                .contains("geeft Samira leiding aan De Wilgenhof.");

        end(leader, karin, karins, "successor", samira.value().toString(), "sure", "true");

        assertThat(duties(karin)).containsExactly("LEADER true " + world.LONG_AGO + " " + TODAY);
        assertThat(duties(samira)).containsExactly("LEADER true " + TODAY.plusDays(1) + " goes on");
    }

    @Test
    void the_last_leader_or_administrator_does_not_leave_either() {
        onlyKarinLeads();

        var answer =
                admin.post(
                        "/colleagues/" + karin.value() + "/endings",
                        java.util.Map.of("lastDay", TODAY.toString(), "sure", "true"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Niemand anders geeft leiding aan De Wilgenhof.");
        assertThat(end(admin, wim, duty(wim)).body()).contains("Kies eerst wie het overneemt.");
    }

    @Test
    void two_leaders_who_end_each_other_at_once_leave_one() throws Exception {
        onlyKarinLeads();
        give(leader, samira, "LEADER", "sure", "true");
        var other = cameIn(samira);
        var karins = duty(karin);
        var samiras = duty(samira);
        var before = List.of(version(karin), version(samira));
        leader.get("/today");
        other.get("/today");

        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(
                    List.<Callable<Browser.Answer>>of(
                            () ->
                                    end(
                                            leader,
                                            samira,
                                            samiras,
                                            "sure",
                                            "true",
                                            "_version",
                                            before.get(1)),
                            () ->
                                    end(
                                            other,
                                            karin,
                                            karins,
                                            "sure",
                                            "true",
                                            "_version",
                                            before.get(0))));
        }

        assertThat(
                        ask(
                                "select id::text from organisation.duty where kind = 'LEADER' and through_day is null"))
                .hasSize(1);
    }

    @Test
    void the_page_costs_a_fixed_number_of_statements() {
        var few = statements();
        for (int i = 0; i < 10; i++) {
            var name = "Locatie " + i;
            world.in(() -> {
                workplace.entrust(
                        samira,
                        Duty.ASSISTANT,
                        Optional.of(workplace.location(name)),
                        TODAY.minusDays(3));
                return true;
            });
        }
        var many = statements();

        assertThat(many).as(String.join("\n\n", many)).hasSameSizeAs(few).hasSizeLessThan(11);
    }

    private List<String> statements() {
        admin.get(at(samira));
        CountedStatements.reset();
        assertThat(admin.get(at(samira)).status()).isEqualTo(200);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
