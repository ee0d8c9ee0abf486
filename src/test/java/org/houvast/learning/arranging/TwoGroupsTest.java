package org.houvast.learning.arranging;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.util.List;
import java.util.Objects;
import org.houvast.learning.LearningHouse;
import org.houvast.mentorship.SharedShifts;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.Workplace;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse.Person;
import org.houvast.trainee.AloneDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A colleague of two groups is in one of them at a time: she counts where she is not needed. */
@HouvastTest
@Import(LearningHouse.class)
class TwoGroupsTest {

    @Autowired LearningHouse learning;
    @Autowired Workplace workplace;
    @Autowired Colleagues colleagues;
    @Autowired AloneDays aloneDays;
    @Autowired SharedShifts shifts;
    @LocalServerPort int port;

    LearningHouse.People people;

    @BeforeEach
    void open() {
        people = learning.open();
        // Only Els is left in the group: on Monday, Tuesday and Thursday.
        for (var other : List.of(people.farida(), people.jonas())) {
            learning.house().away(other, TODAY, TODAY.plusDays(60));
        }
    }

    private GroupId alsoWorksIn(CareType care, Person... others) {
        return learning.house()
                .inside(() -> {
                    var group = workplace.group(learning.house().location(), "De buren", care);
                    colleagues.joins(people.els().staff(), group, TODAY.minusDays(20));
                    for (var other : others) {
                        colleagues.joins(other.staff(), group, TODAY.minusDays(20));
                    }
                    return group;
                });
    }

    private boolean isAlone() {
        return learning.house().ask(() -> !aloneDays.of(List.of(people.lotte()), TODAY).isEmpty());
    }

    private SharedShifts.Shared shared() {
        return Objects.requireNonNull(
                learning.house()
                        .ask(() -> shifts.of(List.of(people.lotte()), TODAY))
                        .get(people.lotte()));
    }

    @Test
    void who_works_in_one_group_is_beside_her() {
        assertThat(isAlone()).isFalse();
        assertThat(shared().isThin()).isFalse();
    }

    @Test
    void whose_other_group_has_nobody_else_is_needed_there() {
        alsoWorksIn(CareType.DAY_CARE);

        assertThat(isAlone()).isTrue();
        assertThat(shared().isThin()).isTrue();
    }

    @Test
    void whose_other_group_has_somebody_else_can_be_beside_her() {
        alsoWorksIn(CareType.DAY_CARE, learning.house().educator("Noud"));

        assertThat(isAlone()).isFalse();
        assertThat(shared().isThin()).isFalse();
    }

    @Test
    void on_a_day_on_which_somebody_else_is_there_only() {
        alsoWorksIn(CareType.DAY_CARE, learning.house().educator("Noud", MONDAY));

        assertThat(isAlone()).isTrue();
        assertThat(shared().isThin()).isTrue();
        assertThat(shared().shared()).isPositive();
    }

    @Test
    void who_comes_beside_her_is_known_to_all_and_can_be_called_off() {
        learning.house().away(people.els(), TODAY, TODAY);
        var noud = learning.house().educator("Noud");
        learning.house()
                .inside(() -> {
                    var neighbours =
                            workplace.group(
                                    learning.house().location(), "De buren", CareType.DAY_CARE);
                    colleagues.joins(noud.staff(), neighbours, TODAY.minusDays(20));
                    colleagues.leaves(noud.staff(), learning.house().group(), TODAY.minusDays(20));
                    return neighbours;
                });
        var page = "/placements/" + people.lotte().value();
        var veerle = LearningHouse.browser(port, people.leader().signInName());
        var lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        var colleague = LearningHouse.browser(port, noud.signInName());

        assertThat(lotte.open("/today").body())
                .contains("Vandaag is er nog niemand bij jou.", "Ga naar Veerle.", "wordt geregeld")
                .doesNotContain("met het team");
        assertThat(veerle.open("/today").body()).contains("Lotte staat vandaag alleen op de groep");
        assertThat(veerle.open("/signals").body())
                .contains("Lotte staat vandaag alleen op de groep.", "Kies wie er bij Lotte komt");
        assertThat(colleague.open(page).statusCode()).isEqualTo(404);

        veerle.open(page);
        veerle.send(
                page + "/beside", "weekday", "TUESDAY", "staff", noud.staff().value().toString());

        assertThat(lotte.open("/today").body()).contains("<b>Noud</b>");
        assertThat(lotte.open("/my-week").body()).contains("met Noud");
        assertThat(colleague.open("/today").body())
                .contains("Jij staat vandaag naast haar of hem bij Zonnestraal.");
        assertThat(colleague.open(page + "/state").statusCode()).isEqualTo(200);
        assertThat(veerle.open("/signals").body()).doesNotContain("Lotte staat vandaag alleen");
        var arranged = veerle.open(page).body();
        assertThat(arranged).contains("Noud komt dinsdag naast Lotte staan.");

        veerle.sendTo("/called-off");
        assertThat(isAlone()).isTrue();
        assertThat(veerle.open(page).body()).doesNotContain("Noud komt dinsdag");
        assertThat(colleague.open("/today").body()).doesNotContain("Jij staat vandaag naast");
    }

    @Test
    void a_group_that_opens_after_school_needs_nobody_before() {
        alsoWorksIn(CareType.OUT_OF_SCHOOL_CARE);

        assertThat(isAlone()).isFalse();
    }
}
