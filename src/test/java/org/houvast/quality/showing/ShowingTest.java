package org.houvast.quality.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.testing.StandingClock.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.houvast.access.ListFile;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.NotVisible;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.houvast.testing.SmallHouse.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a location can show, as it is now. */
@HouvastTest
@Import(SmallHouse.class)
class ShowingTest {

    @Autowired SmallHouse house;
    @Autowired Showing showing;
    @Autowired JdbcClient jdbc;

    Person leader;
    Person fatma;
    CarePlacementId noor;

    @BeforeEach
    void open() {
        house.open(CareType.OUT_OF_SCHOOL_CARE, TODAY.minusYears(2));
        leader = house.leader("Marieke");
        fatma = house.educator("Fatma");
        noor = house.child("Noor", TODAY.minusYears(6), TODAY.minusDays(500));
        house.pair(noor, fatma, TODAY.minusDays(400));
        house.child("Sem", TODAY.minusYears(6), TODAY.minusDays(30));
    }

    private ShowingPage page() {
        return house.as(leader, () -> showing.page(leader.actor(), null));
    }

    private void moment(String kind, String state, LocalDate closedOn) {
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into rhythm.moment
                                    (id, care_placement, kind, title, opens_on, due_on, state, closed_on)
                                values (gen_random_uuid(), :child, :kind, 'Moment', :day, :day, :state, :day)
                                """)
                        .param("child", noor.value())
                        .param("kind", kind)
                        .param("state", state)
                        .param("day", closedOn)
                        .update());
    }

    private ShowingPage.Point point(String key) {
        return page().points().stream()
                .filter(point -> point.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_child_stands_there_with_what_can_be_shown_of_it() {
        moment("PARENT_TALK", "DONE", TODAY.minusDays(40));
        moment("OBSERVATION", "DONE_ELSEWHERE", TODAY.minusDays(20));

        assertThat(page().lines())
                .extracting(
                        Line::givenName,
                        Line::mentor,
                        Line::mentorSince,
                        Line::inGroup,
                        Line::talkedOn,
                        Line::observedOn)
                .containsExactly(
                        tuple(
                                "Noor",
                                "Fatma Tester",
                                TODAY.minusDays(400),
                                true,
                                TODAY.minusDays(40),
                                TODAY.minusDays(20)),
                        tuple("Sem", null, null, false, null, null));
        assertThat(point("mentor"))
                .extracting(ShowingPage.Point::of, ShowingPage.Point::shown)
                .containsExactly(2, 1);
        assertThat(point("mentor").missing()).containsExactly("Sem");
        assertThat(point("in-group").whole()).isTrue();
        assertThat(point("talk").whole()).isTrue();
        assertThat(point("observed").whole()).isTrue();
    }

    @Test
    void what_is_older_than_a_year_is_not_shown_as_of_this_year() {
        moment("PARENT_TALK", "DONE", TODAY.minusDays(366));
        moment("OBSERVATION", "WAIVED", TODAY.minusDays(10));

        assertThat(point("talk").missing()).containsExactly("Noor");
        assertThat(point("observed").missing()).containsExactly("Noor");
    }

    @Test
    void parents_who_wrote_that_they_want_no_talk_are_shown_too() {
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into rhythm.talk_opt_out (id, care_placement, said_on, said_by, how)
                                values (gen_random_uuid(), :child, :day, 'Ayşe van Test', 'MAIL')
                                """)
                        .param("child", noor.value())
                        .param("day", TODAY.minusDays(100))
                        .update());

        assertThat(page().lines().getFirst().noTalkSaidOn()).isEqualTo(TODAY.minusDays(100));
        assertThat(point("talk").whole()).isTrue();
    }

    @Test
    void the_file_holds_a_row_for_each_child() {
        var file =
                new String(
                        Objects.requireNonNull(
                                house.as(
                                                leader,
                                                () ->
                                                        showing.export(
                                                                leader.actor(),
                                                                house.location().value(),
                                                                ListFile.Format.CSV))
                                        .getBody()),
                        StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(3);
        assertThat(file)
                .contains("Noor van Test")
                .contains("Sem van Test")
                .contains("Fatma Tester");
    }

    @Test
    void who_does_not_lead_sees_nothing() {
        assertThatThrownBy(() -> house.as(fatma, () -> showing.page(fatma.actor(), null)))
                .isInstanceOf(NotVisible.class);
    }
}
