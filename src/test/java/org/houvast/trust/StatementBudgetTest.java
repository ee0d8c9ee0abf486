package org.houvast.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.util.List;
import org.houvast.organisation.CareType;
import org.houvast.testing.CountedStatements;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.junit.jupiter.api.BeforeEach;
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

    @Autowired SmallHouse house;
    @LocalServerPort int port;

    SignedInBrowser browser;

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
    }

    private void people(int from, int through) {
        for (int i = from; i < through; i++) {
            var mentor = house.educator("Collega" + i);
            var child = house.child("Kind" + i, TODAY.minusYears(2), TODAY.minusDays(80));
            house.pair(child, mentor, TODAY.minusDays(80));
        }
    }

    /**
     * @param sections what the screen shows: a list, what it can be narrowed by, a card of its own
     */
    @ParameterizedTest
    @CsvSource({
        "/children, 2",
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
