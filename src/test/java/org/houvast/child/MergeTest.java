package org.houvast.child;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.LocalDate;
import org.houvast.foundation.DateRange;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Workplace;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two files of one child become one, and two again. */
@HouvastTest
@Import(SmallHouse.class)
class MergeTest {

    private static final LocalDate BORN = TODAY.minusYears(4);
    private static final LocalDate SINCE = TODAY.minusYears(1);

    @Autowired SmallHouse house;
    @Autowired Children children;
    @Autowired ChildRegister register;
    @Autowired Workplace workplace;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    SignedInBrowser farida;
    SignedInBrowser samira;
    CarePlacementId jayden;
    CarePlacementId jaden;
    CarePlacementId elsewhere;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        var mentor = house.educator("Samira");
        house.leader("Farida");
        jayden = house.child("Jayden", BORN, SINCE, MONDAY);
        jaden = house.child("Jaden", BORN, SINCE, TUESDAY);
        house.pair(jayden, mentor, SINCE);
        house.pair(jaden, mentor, SINCE);
        elsewhere =
                house.inside(() ->
                        children.place(
                                children.find(jaden).orElseThrow().child(),
                                workplace.location("De Beuk"),
                                CareType.OUT_OF_SCHOOL_CARE,
                                DateRange.from(SINCE)));
        samira = browser("samira");
        samira.open("/notes/new?child=" + jaden.value());
        samira.send("/notes", "about", jaden.value().toString(), "words", "bouwt een hoge toren");
        farida = browser("farida");
        farida.open(path(jaden, "/guardians"));
        farida.send(path(jaden, "/guardians"), "givenName", "Leyla", "relation", "MOTHER");
    }

    private SignedInBrowser browser(String name) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), name + "@example.org", SmallHouse.PASSWORD);
    }

    private static String path(CarePlacementId child, String screen) {
        return "/children/" + child.value() + screen;
    }

    private void together() {
        farida.open(path(jayden, "/merge"));
        var look = farida.send(path(jayden, "/merge"), "other", jaden.value().toString());
        assertThat(look.body()).contains("Jayden van Test blijft", "2 plaatsen");
        farida.send(path(jayden, "/merge"), "sure", "true");
    }

    @Test
    void a_leader_puts_two_files_together_and_nothing_is_lost() {
        together();

        assertThat(farida.open(path(jayden, "")).body())
                .contains("Jayden van Test", "bouwt een hoge toren", "Leyla", path(elsewhere, ""));
        assertThat(farida.open(path(jaden, "")).statusCode()).isEqualTo(404);
        assertThat(samira.open(path(jaden, "")).statusCode()).isEqualTo(404);
        assertThat(farida.open("/children").body()).doesNotContain("<b>Jaden</b>");
        assertThat(farida.open(path(elsewhere, "")).body()).contains("Jayden van Test");
        assertThat(
                        house.<java.util.List<String>>ask(() ->
                                register.present(TODAY).stream()
                                        .map(ChildRegister.Known::givenName)
                                        .distinct()
                                        .toList()))
                .containsExactly("Jayden");
    }

    @Test
    void taken_apart_everything_is_where_it_was() {
        var before = everything();
        together();
        assertThat(everything()).isNotEqualTo(before);

        farida.open(path(jayden, "/merge"));
        farida.sendTo("/apart");

        assertThat(everything()).isEqualTo(before);
        assertThat(farida.open(path(jaden, "")).body())
                .contains("Jaden van Test", "bouwt een hoge toren", "Leyla", "Samira");
        assertThat(farida.open(path(jayden, "")).body())
                .doesNotContain("bouwt een hoge toren", "Leyla");
        assertThat(farida.open("/children").body()).contains("<b>Jaden</b>", "<b>Jayden</b>");
    }

    @Test
    void what_was_empty_is_filled_and_nothing_is_written_over() {
        tells(jayden, "own_wish", "iemand die voetbalt");
        tells(jaden, "own_wish", "iemand die zingt");
        tells(jaden, "finds_hard", "afscheid nemen");
        var before = everything();
        together();

        assertThat(told(jayden)).isEqualTo("iemand die voetbalt, afscheid nemen");

        farida.open(path(jayden, "/merge"));
        farida.sendTo("/apart");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void what_someone_wrote_since_stays_when_they_are_taken_apart() {
        tells(jaden, "finds_hard", "afscheid nemen");
        together();
        tells(jayden, "finds_hard", "drukte");

        farida.open(path(jayden, "/merge"));
        farida.sendTo("/apart");

        assertThat(told(jayden)).isEqualTo(", drukte");
    }

    @Test
    void what_was_agreed_about_mentors_comes_along_and_goes_back() {
        var fatma = house.educator("Fatma");
        agreed(jaden, "tie", "mentor, kind, reason, set_at", fatma, "'EXCLUDED', 'FAMILY', now()");
        agreed(jayden, "tie", "mentor, kind, reason, set_at", fatma, "'LOCKED', 'AGREED', now()");
        agreed(jaden, "tie", "mentor, kind, set_at", fatma, "'CHILD_ASKS', now()");
        agreed(
                jaden,
                "trial",
                "mentor, from_day, decide_on, set_at",
                fatma,
                "'2026-11-10', '2026-11-24', now()");
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into mentorship.look (id, care_placement, seen, looked_on)
                                values (gen_random_uuid(), :child, 'zo', '2026-11-10')
                                """)
                        .param("child", jaden.value())
                        .update());
        note(jayden, "Jayden bouwt graag.");
        note(jaden, "Jaden zingt graag.");
        var before = everything();
        together();

        var page = farida.open("/mentors/handovers/" + jayden.value()).body();
        assertThat(page).contains("Jayden bouwt graag.", "Jaden zingt graag.");
        assertThat(farida.open("/mentors/choices/" + jayden.value()).body())
                .contains("Fatma</b> wordt het.", "vroeg om Fatma", "Jayden en Fatma spelen eerst")
                .doesNotContain("Fatma</b> wordt het niet");

        farida.open(path(jayden, "/merge"));
        farida.sendTo("/apart");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_mentor_of_the_file_that_goes_comes_along_where_there_was_none() {
        var sem = house.child("Sem", BORN, SINCE, MONDAY);
        farida.open(path(sem, "/merge"));
        farida.send(path(sem, "/merge"), "other", jaden.value().toString());
        farida.send(path(sem, "/merge"), "sure", "true");

        assertThat(farida.open(path(sem, "")).body()).contains("Samira");

        farida.open(path(sem, "/merge"));
        farida.sendTo("/apart");
        assertThat(farida.open(path(jaden, "")).body()).contains("Is Samira er niet?");
        assertThat(farida.open(path(sem, "")).body()).doesNotContain("Is Samira er niet?");
    }

    private void agreed(
            CarePlacementId child,
            String table,
            String columns,
            SmallHouse.Person about,
            String values) {
        house.inside(() ->
                jdbc.sql(
                                "insert into mentorship.%s (id, care_placement, %s) values (gen_random_uuid(), :child, :about, %s)"
                                        .formatted(table, columns, values))
                        .param("child", child.value())
                        .param("about", about.staff().value())
                        .update());
    }

    private void note(CarePlacementId child, String words) {
        samira.open("/mentors/handovers/" + child.value());
        samira.send("/mentors/handovers/" + child.value(), "words", words);
    }

    private void tells(CarePlacementId child, String field, String words) {
        house.inside(() ->
                jdbc.sql("update child.child set %s = :words where id = :id".formatted(field))
                        .param("words", words)
                        .param("id", children.find(child).orElseThrow().child().value())
                        .update());
    }

    private String told(CarePlacementId child) {
        return house.ask(() ->
                jdbc.sql(
                                "select concat(own_wish, ', ', finds_hard) from child.child where id = :id")
                        .param("id", children.find(child).orElseThrow().child().value())
                        .query(String.class)
                        .single());
    }

    /** What belongs to whom. */
    private String everything() {
        return house.ask(() ->
                jdbc.sql(
                                """
                                select string_agg(x.t, E'\\n' order by x.t) from (
                                    select concat('p', id, child, merged_into, from_day, through_day) as t from child.care_placement
                                    union all select concat('c', id, given_name, merged_into, own_wish, finds_hard, interests) from child.child
                                    union all select concat('g', id, child) from child.guardianship
                                    union all select concat('m', placement, care_group, days) from child.group_membership
                                    union all select concat('t', care_placement, mentor, valid) from mentorship.term_card
                                    union all select concat('x', id, care_placement, mentor, kind) from mentorship.tie
                                    union all select concat('y', id, care_placement, mentor, outcome) from mentorship.trial
                                    union all select concat('l', id, care_placement, seen) from mentorship.look
                                    union all select concat('h', id, mentorship, came_from, words) from mentorship.handover_note
                                    union all select concat('e', id, care_placement, words) from observation.entry) x
                                """)
                        .query(String.class)
                        .single());
    }
}
