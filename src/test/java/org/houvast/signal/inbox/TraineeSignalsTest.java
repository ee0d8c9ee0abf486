package org.houvast.signal.inbox;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.testing.StandingClock.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.NotVisible;
import org.houvast.learning.LearningHouse;
import org.houvast.organisation.Colleagues;
import org.houvast.signal.inbox.AnswerSignal.Said;
import org.houvast.signal.knowing.Kind;
import org.houvast.signal.knowing.Signal;
import org.houvast.signal.knowing.Signals;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What asks attention around a trainee: to the mentor first, to the leader later. */
@HouvastTest
@Import(LearningHouse.class)
class TraineeSignalsTest {

    @Autowired LearningHouse learning;
    @Autowired Signals signals;
    @Autowired AnswerSignal answer;
    @Autowired Colleagues colleagues;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
    }

    private List<Signal> heard(Person who, boolean asMentor, LocalDate day) {
        return learning
                .house()
                .as(
                        who,
                        () ->
                                Objects.requireNonNull(
                                        transaction.execute(_ ->
                                                asMentor
                                                        ? signals.asMentor(who.actor(), day)
                                                        : signals.asLeader(who.actor(), day))))
                .stream()
                .filter(signal -> signal.waits(day))
                .toList();
    }

    private void worksOn(Person who, DayPattern days) {
        learning.house()
                .inside(() -> {
                    colleagues.works(who.staff(), days, TODAY);
                    return who;
                });
    }

    @Test
    void working_seldom_together_is_the_mentors_first_and_the_leaders_a_week_later() {
        assertThat(heard(people.els(), true, TODAY)).isEmpty();

        worksOn(people.els(), DayPattern.weekly(MONDAY, THURSDAY));

        assertThat(heard(people.els(), true, TODAY))
                .extracting(Signal::kind, Signal::called, Signal::since, Signal::number)
                .containsExactly(tuple(Kind.THIN, "Lotte", TODAY, 8));
        assertThat(heard(people.leader(), false, TODAY.plusDays(6))).isEmpty();
        assertThat(heard(people.leader(), false, TODAY.plusDays(7)))
                .extracting(Signal::kind, Signal::about)
                .containsExactly(tuple(Kind.THIN, people.lotte()));
        assertThat(heard(people.jonas(), true, TODAY)).isEmpty();
    }

    @Test
    void a_person_says_that_it_is_fine_and_nobody_who_does_not_hear_of_it_does() {
        worksOn(people.els(), DayPattern.weekly(MONDAY, THURSDAY));

        assertThatThrownBy(() -> says(people.jonas())).isInstanceOf(NotVisible.class);
        assertThat(says(people.els())).isTrue();

        assertThat(heard(people.els(), true, TODAY)).isEmpty();
        assertThat(heard(people.leader(), false, TODAY.plusDays(7))).isEmpty();
    }

    private boolean says(Person who) {
        return learning.house()
                .as(
                        who,
                        () ->
                                answer.ofTrainee(
                                        who.actor(),
                                        people.lotte(),
                                        Kind.THIN,
                                        TODAY,
                                        Said.FINE,
                                        "Farida doet de dinsdag."));
    }

    @Test
    void no_time_and_no_stand_in_are_told_to_both_at_once() {
        learning.house()
                .inside(() -> {
                    jdbc.sql("delete from trainee.guidance_time").update();
                    return jdbc.sql("delete from mentorship.stand_in").update();
                });

        assertThat(heard(people.els(), true, TODAY))
                .extracting(Signal::kind)
                .containsExactlyInAnyOrder(Kind.NO_TIME, Kind.UNGUIDED);
        assertThat(heard(people.leader(), false, TODAY))
                .extracting(Signal::kind, Signal::title)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NO_TIME, null), tuple(Kind.UNGUIDED, "NO_STAND_IN"));
    }

    @Test
    void a_trainee_without_a_mentor_is_the_leaders_before_the_start_and_on_one_page() {
        learning.house()
                .inside(() -> jdbc.sql("update mentorship.term set mentor = null").update());

        assertThat(heard(people.leader(), false, TODAY))
                .extracting(Signal::kind, Signal::title)
                .contains(tuple(Kind.UNGUIDED, "NO_MENTOR"));
        SignedInBrowser veerle = LearningHouse.browser(port, people.leader().signInName());
        assertThat(veerle.open("/signals").body())
                .contains("Lotte heeft geen mentor.", "Kijk wie Lotte kan begeleiden");
    }
}
