package org.houvast.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for every pattern of days: cycles, leap days, nights of the clock, school weeks. */
class DayPatternProperties {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Any pattern; which one follows from the seed. */
    private static DayPattern any(long seed) {
        var chance = new Random(seed);
        int weeks = chance.nextInt(1, DayPattern.LONGEST_CYCLE + 1);
        var text = new StringBuilder();
        IntStream.range(0, weeks * 7).forEach(_ -> text.append(chance.nextInt(8)));
        if (weeks > 1) {
            text.append('@').append(MONDAY.plusWeeks(chance.nextInt(-500, 500)));
        }
        if (chance.nextBoolean()) {
            text.append('+');
            IntStream.range(0, 7).forEach(_ -> text.append(chance.nextInt(8)));
        }
        return DayPattern.parse(text.toString());
    }

    @Property
    void after_a_whole_cycle_it_is_the_same_day_again_through_leap_days_and_years(
            @ForAll long seed, @ForAll @IntRange(min = -9000, max = 9000) int days) {
        var pattern = any(seed);
        var day = MONDAY.plusDays(days);

        assertThat(pattern.partsOn(day.plusWeeks(pattern.weeksInCycle()), false))
                .isEqualTo(pattern.partsOn(day, false));
    }

    @Property
    void from_any_day_on_a_cycle_has_each_of_its_days_once(
            @ForAll long seed, @ForAll @IntRange(min = -9000, max = 9000) int days) {
        var pattern = any(seed);
        var from = MONDAY.plusDays(days);

        int met =
                IntStream.range(0, pattern.weeksInCycle() * 7)
                        .map(i -> pattern.partsOn(from.plusDays(i), false))
                        .sum();

        assertThat(met)
                .isEqualTo(pattern.text().split("[@+]")[0].chars().map(digit -> digit - '0').sum());
    }

    @Property
    void in_school_holidays_one_week_holds_whatever_week_of_the_cycle_it_is(
            @ForAll long seed, @ForAll @IntRange(min = -900, max = 900) int days) {
        var pattern = any(seed);
        var day = MONDAY.plusDays(days);

        var expected =
                pattern.holidays()
                        .map(week -> week.partsOn(day, false))
                        .orElse(pattern.partsOn(day, false));

        assertThat(pattern.partsOn(day, true)).isEqualTo(expected);
        assertThat(pattern.inTermTimeOnly().isThereOn(day, true)).isFalse();
        assertThat(pattern.inTermTimeOnly().partsOn(day, false))
                .isEqualTo(pattern.partsOn(day, false));
    }

    @Property
    void what_is_written_down_is_read_back(@ForAll long seed) {
        assertThat(DayPattern.parse(any(seed).text())).isEqualTo(any(seed));
    }

    @Property(tries = 200)
    void in_the_week_of_a_night_of_the_clock_each_hour_of_a_day_has_that_day(
            @ForAll long seed, @ForAll @IntRange(min = 2000, max = 2060) int year) {
        var pattern = any(seed);
        for (int month : new int[] {3, 10}) {
            var sunday =
                    LocalDate.of(year, month, 1)
                            .with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
            var from = sunday.minusDays(3).atStartOfDay(ZONE).toInstant();
            var until = sunday.plusDays(4).atStartOfDay(ZONE).toInstant();
            var hours = new TreeMap<LocalDate, Integer>();
            for (var now = from; now.isBefore(until); now = now.plusSeconds(3600)) {
                var day = LocalDate.ofInstant(now, ZONE);
                hours.merge(day, 1, Integer::sum);
                assertThat(pattern.partsOn(day, false))
                        .isEqualTo(pattern.partsOn(day.plusWeeks(pattern.weeksInCycle()), false));
            }

            assertThat(hours).hasSize(7);
            assertThat(hours.get(sunday)).isEqualTo(month == 3 ? 23 : 25);
        }
    }

    @Example
    void odd_and_even_weeks_take_turns_over_a_year_with_53_weeks() {
        var turns = DayPattern.cycle(MONDAY, "7000000", "0000700");
        var lastOf2026 = LocalDate.of(2026, 12, 28);

        assertThat(lastOf2026.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
        assertThat(turns.isThereOn(lastOf2026, false)).isTrue();
        assertThat(turns.isThereOn(lastOf2026.plusWeeks(1), false)).isFalse();
        assertThat(turns.isThereOn(lastOf2026.plusWeeks(1).plusDays(4), false)).isTrue();
    }
}
