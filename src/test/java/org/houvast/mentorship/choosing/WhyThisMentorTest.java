package org.houvast.mentorship.choosing;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.mentorship.MentorshipWorld.LONG_AGO;
import static org.houvast.mentorship.MentorshipWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.why.WhyMentor;
import org.houvast.mentorship.why.WhyPart;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.houvast.ui.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A choice remembers what it was built on, and says so later; nobody accepts what is of before. */
@MentorshipModuleTest
class WhyThisMentorTest {

    @Autowired MentorshipWorld world;
    @Autowired ShowChoice choices;
    @Autowired ChooseMentor choose;
    @Autowired WhyMentor why;
    @Autowired JdbcClient jdbc;
    @Autowired Words words;

    StaffId samira;
    StaffId daan;
    CarePlacementId zofia;

    @BeforeEach
    void open() {
        world.open();
        samira = world.educator("Samira", MONDAY, TUESDAY);
        daan = world.educator("Daan", MONDAY);
        zofia = world.child("Zofia", MONDAY, TUESDAY);
    }

    private ChoicePage page() {
        return world.as(world.leader(), () -> choices.show(world.leader(), zofia, null, null));
    }

    private void chooses(ChoicePage seen, StaffId mentor, LocalDate from) {
        world.as(
                world.leader(),
                () ->
                        choose.run(
                                world.leader(),
                                new ChooseMentor.Command(
                                        zofia,
                                        mentor,
                                        from,
                                        Map.of(),
                                        seen.seen(),
                                        seen.input(),
                                        null)));
    }

    private WhyPart told(LocalDate day) {
        return world.in(
                () -> why.of(world.leader(), MenteeId.of(zofia), "Zofia", day).orElseThrow());
    }

    @Test
    void what_was_weighed_is_said_later_in_the_words_of_who_reads() {
        chooses(page(), samira, TODAY);

        var told = told(TODAY);

        assertThat(told.mentor()).isEqualTo("Samira");
        assertThat(told.chosenOn()).isEqualTo(TODAY);
        assertThat(told.by()).isEqualTo("Marieke");
        assertThat(told.proposed()).isTrue();
        assertThat(told.wishes()).startsWith(Wish.SHARED_DAYS);
        assertThat(told.reasons())
                .extracting(reason -> reason.in(words.in(Words.NL)))
                .contains("Op alle dagen samen met Zofia");
        assertThat(told.reasons())
                .extracting(reason -> reason.in(words.in(Words.EN)))
                .contains("Together with Zofia on all days");
    }

    @Test
    void what_people_chose_beside_the_proposal_is_said_too() {
        chooses(page(), daan, TODAY);

        assertThat(told(TODAY).proposed()).isFalse();
    }

    @Test
    void who_it_was_before_stays_to_be_read() {
        world.pair(zofia, daan);
        chooses(page(), samira, TODAY.plusDays(10));

        assertThat(told(TODAY).chosenOn()).as("was there already").isNull();
        assertThat(told(TODAY.plusDays(10)).before())
                .extracting(WhyPart.Before::mentor, WhyPart.Before::from, WhyPart.Before::through)
                .containsExactly(tuple("Daan", LONG_AGO, TODAY.plusDays(9)));
    }

    @Test
    void a_proposal_of_before_is_not_accepted_and_says_what_became_of_it() {
        var seen = page();
        assertThat(Objects.requireNonNull(seen.proposed())).isEqualTo(samira);
        changes(samira);

        assertThatThrownBy(() -> chooses(seen, samira, TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.key())
                                        .isEqualTo("mentorship.choice.changed-meanwhile"));

        var again = again(samira, new Refusal("mentorship.choice.changed-meanwhile"));
        assertThat(Objects.requireNonNull(again.changed()).in(words.in(Words.NL)))
                .isEqualTo("Het voorstel was Samira. Nu is het Daan. Kijk het na, en kies dan.");
        chooses(again, daan, TODAY);
        assertThat(told(TODAY).mentor()).isEqualTo("Daan");
    }

    @Test
    void what_changes_elsewhere_does_not_hold_anybody_up() {
        var seen = page();
        var elsewhere = world.group("Zeester");
        world.child("Puck", elsewhere, LONG_AGO, MONDAY);
        world.educator("Fatma", elsewhere, List.of(), MONDAY);

        chooses(seen, samira, TODAY);

        assertThat(told(TODAY).mentor()).isEqualTo("Samira");
    }

    private ChoicePage again(@Nullable StaffId before, Refusal refusal) {
        return world.as(
                world.leader(),
                () ->
                        choices.again(
                                world.leader(),
                                zofia,
                                null,
                                before == null ? null : before.value(),
                                null,
                                Problems.of(refusal)));
    }

    private void changes(StaffId staff) {
        world.in(() ->
                jdbc.sql("update organisation.staff_days set days = :days where staff = :staff")
                        .param("days", org.houvast.foundation.DayPattern.weekly(FRIDAY).text())
                        .param("staff", staff.value())
                        .update());
    }
}
