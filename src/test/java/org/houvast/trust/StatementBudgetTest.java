package org.houvast.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.util.List;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.CareType;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** A screen costs as many statements for many people as for few: none per row. */
@HouvastTest
@Import({SmallHouse.class, CountedStatements.class})
class StatementBudgetTest {

    /** Session, tenant, what may be seen, and who looked. */
    private static final int FIXED = 4;

    private static final int PER_SECTION = 2;

    /**
     * Who and on which days, other days, parents, brothers and sisters, former names, today, mentor
     * and stand-ins, why it became this mentor, trial and handover, moments, and notes.
     */
    private static final int SECTIONS_OF_CHILD = 11;

    /**
     * Who, days, groups, absences, duties, whom one follows, whom one guides, the list on paper,
     * what was changed.
     */
    private static final int CARDS_OF_COLLEAGUE = 9;

    @Autowired SmallHouse house;
    @LocalServerPort int port;

    SignedInBrowser browser;
    SmallHouse.Person mentor;
    CarePlacementId child;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        var leader = house.leader("Farida");
        browser =
                new SignedInBrowser(
                        URI.create("http://localhost:" + port),
                        leader.signInName(),
                        SmallHouse.PASSWORD);
        people(0, 2);
        mentor = house.educator("Fatma");
        child = child("Daan");
        house.pair(child, mentor, TODAY.minusDays(80));
    }

    private void people(int from, int through) {
        for (int i = from; i < through; i++) {
            var one = house.educator("Collega" + i);
            house.pair(child("Kind" + i), one, TODAY.minusDays(80));
        }
    }

    private CarePlacementId child(String givenName) {
        return house.child(givenName, TODAY.minusYears(2), TODAY.minusDays(80));
    }

    /** A child's page is composed of what each module adds; a colleague's of cards. */
    @Test
    void the_page_of_one_person_costs_no_more_for_who_has_more_around() {
        var childsPage = "/children/" + child.value();
        var mentorsPage = "/colleagues/" + mentor.staff().value();
        var childsFew = statements(childsPage);
        var mentorsFew = statements(mentorsPage);
        people(2, 8);
        house.pair(child("Nog een"), mentor, TODAY.minusDays(80));

        var childsMany = statements(childsPage);
        var mentorsMany = statements(mentorsPage);

        assertThat(childsMany)
                .as(String.join("\n\n", childsMany))
                .hasSizeLessThanOrEqualTo(childsFew.size())
                .hasSizeLessThanOrEqualTo(FIXED + PER_SECTION * SECTIONS_OF_CHILD);
        assertThat(mentorsMany)
                .as(String.join("\n\n", mentorsMany))
                .hasSizeLessThanOrEqualTo(mentorsFew.size())
                .hasSizeLessThanOrEqualTo(FIXED + PER_SECTION * CARDS_OF_COLLEAGUE);
    }

    /**
     * @param sections what the screen shows: a list, what it can be narrowed by, a card of its own
     */
    @ParameterizedTest
    @CsvSource({
        "/children, 3",
        "/colleagues, 2",
        "/locations, 1",
        "/calendar, 3",
        "/settings, 2",
        "/mentors, 2",
        "/mentors/invoice, 2",
        "/imports, 1",
        "/trainees, 1"
    })
    void more_people_cost_no_more_statements(String screen, int sections) {
        var few = statements(screen);
        people(2, 8);

        var many = statements(screen);

        assertThat(many)
                .as(String.join("\n\n", many))
                .hasSizeLessThanOrEqualTo(few.size())
                .hasSizeLessThanOrEqualTo(FIXED + PER_SECTION * sections);
    }

    private List<String> statements(String screen) {
        assertThat(browser.open(screen).statusCode()).isEqualTo(200);
        CountedStatements.reset();
        browser.open(screen);
        return CountedStatements.executed().stream()
                .filter(sql -> !sql.contains("spring_session") && !sql.contains("set_config"))
                .toList();
    }
}
