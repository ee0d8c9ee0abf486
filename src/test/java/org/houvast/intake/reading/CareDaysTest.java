package org.houvast.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houvast.foundation.DayPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private static Reading<DayPattern> read(String text) {
        return CareDays.of(TODAY, List.of(text)).read(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma, di | 7700000",
                "ma t/m do | 7777000",
                "ma tm do | 7777000",
                "maandag t.e.m. woensdag | 7770000",
                "ma tot en met wo | 7770000",
                "Maandag en Woensdag | 7070000",
                "Maandag en Woensdag en Vrijdag | 7070700",
                "ma/di/do | 7707000",
                "ma + vr | 7000700",
                "MA DI WO | 7770000",
                "madido | 7707000",
                "MaDiDo | 7707000",
                "ma-di | 7700000",
                "ma-wo-vr | 7070700",
                "alle dagen | 7777700",
                "elke dag | 7777700",
                "X-XX- | 7077000",
                "x.xx. | 7077000",
                "1 0 1 1 0 | 7077000",
                "M-WD- | 7077000",
                "MDWDV | 7777700",
                "Mon, Tue and Thu | 7707000",
                "mo tu fr | 7700700",
                "Monday to Wednesday | 7770000",
                "op maandag en dinsdag | 7700000",
                "maandagochtend | 1000000",
                "ma ochtend, di | 1700000",
                "ma (ochtend), di (hele dag) | 1700000",
                "ma vm, wo nm | 1060000",
                "di-middag | 0600000",
                "ochtend: ma, di; middag: do | 1106000",
                "ma t/m do ochtend | 1111000",
                "ma 8:00-13:00, di 8.00-18.30 | 1700000",
                "di na school | 0400000",
                "ma (40 weken) | 7000000+0000000",
                "ma, di alleen schoolweken | 7700000+0000000",
                "ma, di (52 weken) | 7700000",
                "oneven weken ma | 70000000000000@2025-12-29",
                "even weken: di, oneven weken: ma | 70000000700000@2025-12-29",
                "ma (oneven weken), di | 77000000700000@2025-12-29",
                "elke week ma, even weken di | 70000007700000@2025-12-29",
                "ma oneven, di even | 70000000700000@2025-12-29",
                "ma ochtend oneven, di | 17000000700000@2025-12-29",
            })
    void days_are_read_as_lists_write_them(String text, String pattern) {
        var reading = read(text);

        assertThat(reading.reason()).isNull();
        assertThat(reading.value()).hasToString(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma-do | days-range-or-list",
                "ma - vr | days-range-or-list",
                "3 dagen | days-unreadable",
                "X-XX? | days-unreadable",
                "wisselend | days-unreadable",
                "do t/m ma | days-unreadable",
                "ma om de week | days-which-weeks",
                "ma, di (oneven weken) | days-which-weeks",
                "ma, di ochtend | days-which-part",
                "week A: ma, week B: di | days-unreadable",
            })
    void what_could_mean_two_things_is_asked(String text, String reason) {
        var reading = read(text);

        assertThat(reading.value()).isNull();
        assertThat(reading.reason()).isEqualTo(reason);
    }

    @Test
    void a_dash_means_and_when_the_column_shows_it() {
        var days = CareDays.of(TODAY, List.of("ma-wo-vr", "ma-do"));

        assertThat(days.read("ma-do").value()).hasToString("7007000");
    }

    @Test
    void a_day_in_the_weekend_needs_a_nod() {
        assertThat(read("zondag").reason()).isEqualTo("days-weekend");
        assertThat(read("zondag").value()).hasToString("0000007");
    }

    @ParameterizedTest
    @CsvSource({"'', ", "-, ", "n.v.t., ", "geen, "})
    void nothing_is_nothing(String text) {
        assertThat(read(text)).isEqualTo(Reading.nothing());
    }

    @Test
    void the_seasons_of_a_reading_do_not_matter_within_a_year() {
        var january = CareDays.of(LocalDate.of(2026, 1, 3), List.of()).read("oneven weken ma");
        var december = CareDays.of(LocalDate.of(2026, 12, 31), List.of()).read("oneven weken ma");

        assertThat(january).isEqualTo(december);
    }
}
