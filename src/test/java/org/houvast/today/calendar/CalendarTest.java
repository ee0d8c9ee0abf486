package org.houvast.today.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.houvast.testing.StandingClock.TODAY;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.organisation.CareType;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SmallHouse;
import org.houvast.testing.SmallHouse.Person;
import org.houvast.trainee.PlacementId;
import org.houvast.ui.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is planned, as somebody else's calendar reads it: without signing in, by a secret address.
 */
@HouvastTest
@Import(SmallHouse.class)
class CalendarTest {

    @Autowired SmallHouse house;
    @Autowired CalendarLinks links;
    @Autowired Words words;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Person fatma;
    Person samira;

    @BeforeEach
    void open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        fatma = house.educator("Fatma");
        samira = house.educator("Samira");
        planned(childOf(fatma, "Noor"), TODAY.plusDays(3));
        planned(childOf(samira, "Sem"), TODAY.plusDays(4));
    }

    private CarePlacementId childOf(Person mentor, String givenName) {
        var child = house.child(givenName, TODAY.minusYears(2), TODAY.minusDays(50));
        house.pair(child, mentor, TODAY.minusDays(50));
        return child;
    }

    private void planned(CarePlacementId child, LocalDate day) {
        house.inside(() ->
                jdbc.sql(
                                """
                                insert into rhythm.moment
                                    (id, care_placement, kind, title, opens_on, due_on, planned_on, state)
                                values (gen_random_uuid(), :child, 'OBSERVATION', 'Observatie', :opens, :due, :day, 'OPEN')
                                """)
                        .param("child", child.value())
                        .param("opens", day.minusDays(20))
                        .param("due", day.plusDays(20))
                        .param("day", day)
                        .update());
    }

    private String key(Person who, boolean withNames) {
        return house.as(who, () -> links.make(who.actor(), withNames));
    }

    private HttpResponse<String> read(String key) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(
                                    URI.create(
                                            "http://localhost:%d/calendars/%s.ics"
                                                    .formatted(port, key)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    /** Read by a library that is not the one that wrote it, and without a complaint of it. */
    private static List<VEvent> events(String file) {
        ICalendar calendar = Biweekly.parse(file).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents();
    }

    @Test
    void a_calendar_reads_what_is_planned_for_its_owner_and_for_nobody_else() throws Exception {
        var answer = read(key(fatma, false));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/calendar");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(events(answer.body()))
                .extracting(
                        event -> event.getSummary().getValue(),
                        event -> event.getDateStart().getValue().hasTime(),
                        event -> event.getDateStart().getValue().getRawComponents().toString())
                .containsExactly(tuple("Observatie", false, "20261120T000000"));
        assertThat(answer.body())
                .contains("DTSTART;VALUE=DATE:20261120")
                .doesNotContain("Noor")
                .doesNotContain("Sem");
    }

    @Test
    void given_names_go_along_only_when_asked() throws Exception {
        assertThat(events(read(key(fatma, true)).body()))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Observatie: Noor");
    }

    @Test
    void the_same_thing_stays_the_same_event() throws Exception {
        var key = key(fatma, false);

        assertThat(events(read(key).body()).getFirst().getUid())
                .isEqualTo(events(read(key).body()).getFirst().getUid());
    }

    @Test
    void a_new_address_ends_the_old_one_and_stopping_ends_it_too() throws Exception {
        var old = key(fatma, false);
        var fresh = key(fatma, false);
        assertThat(read(old).statusCode()).isEqualTo(404);
        assertThat(read(fresh).statusCode()).isEqualTo(200);

        house.as(
                fatma,
                () -> {
                    links.end(fatma.actor());
                    return true;
                });
        assertThat(read(fresh).statusCode()).isEqualTo(404);
    }

    @Test
    void who_does_not_work_here_any_more_reads_nothing() throws Exception {
        var key = key(fatma, false);
        house.inside(() ->
                jdbc.sql(
                                "update access.membership set through_day = :before where account = :account")
                        .param("before", TODAY.minusDays(1))
                        .param("account", fatma.account().value())
                        .update());

        assertThat(read(key).statusCode()).isEqualTo(404);
    }

    @Test
    void an_hour_is_the_same_hour_on_the_wall_in_winter_and_in_summer() {
        var file =
                new CalendarFile(
                        words.in(Words.NL),
                        true,
                        ZoneId.of("Europe/Brussels"),
                        Instant.parse("2026-11-17T09:00:00Z"),
                        "https://houvast.example");

        var events =
                events(
                        new String(
                                file.of(
                                        List.of(
                                                talk(LocalDate.of(2026, 12, 1)),
                                                talk(LocalDate.of(2027, 6, 1)))),
                                StandardCharsets.UTF_8));

        assertThat(events)
                .extracting(
                        event -> event.getDateStart().getValue().toInstant().toString(),
                        event -> event.getDateEnd().getValue().toInstant().toString(),
                        event -> event.getSummary().getValue())
                .containsExactly(
                        tuple(
                                "2026-12-01T12:30:00Z",
                                "2026-12-01T13:00:00Z",
                                "Begeleidingstijd met Łukasz"),
                        tuple(
                                "2027-06-01T11:30:00Z",
                                "2027-06-01T12:00:00Z",
                                "Begeleidingstijd met Łukasz"));
    }

    private static Planned talk(LocalDate day) {
        return new Planned(
                "GUIDANCE",
                UUID.fromString("01933d0a-0000-7000-8000-000000020201"),
                day,
                LocalTime.of(13, 30),
                30,
                "",
                "Łukasz",
                null,
                new PlacementId(UUID.randomUUID()));
    }
}
