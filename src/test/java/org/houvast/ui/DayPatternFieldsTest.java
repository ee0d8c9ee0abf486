package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.houvast.foundation.DayPattern;
import org.junit.jupiter.api.Test;

class DayPatternFieldsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void a_pattern_that_nobody_changed_comes_back_as_it_was_on_each_day_of_three_years() {
        var random = new Random(7);
        for (int i = 0; i < 500; i++) {
            var pattern = any(random);

            var back = DayPatternFields.of(pattern, TUESDAY.plusDays(i)).pattern();

            for (var day = TUESDAY.minusYears(1); day.getYear() < 2029; day = day.plusDays(1)) {
                assertThat(back.partsOn(day, false)).isEqualTo(pattern.partsOn(day, false));
                assertThat(back.partsOn(day, true)).isEqualTo(pattern.partsOn(day, true));
            }
        }
    }

    @Test
    void a_day_that_is_not_chosen_does_not_count_whatever_part_stands_beside_it() {
        var fields =
                new DayPatternFields(
                        List.of("0-1", "0-2"),
                        List.of("0-1-7", "0-2-1", "0-3-7", "1-4-7"),
                        1,
                        null,
                        null);

        assertThat(fields.pattern()).isEqualTo(DayPattern.parse("7100000"));
    }

    @Test
    void weeks_by_turns_count_from_the_monday_that_was_shown() {
        var fields =
                new DayPatternFields(
                        List.of("0-1", "1-3", "8-5"),
                        List.of("0-1-7", "1-3-4", "8-5-2"),
                        2,
                        LocalDate.of(2026, 11, 16),
                        DayPatternFields.Holidays.OTHER);

        assertThat(fields.pattern())
                .isEqualTo(DayPattern.parse("70000000040000@2026-11-16+0000200"));
    }

    @Test
    void what_was_made_up_is_read_without_a_mistake() {
        var fields =
                new DayPatternFields(
                        List.of("9-9", "x", "0-1"),
                        List.of("0-1-", "0-1-9", "0-1-0"),
                        99,
                        null,
                        null);

        assertThat(fields.weeks()).isEqualTo(DayPattern.LONGEST_CYCLE);
        assertThat(new DayPatternFields(fields.on(), fields.parts(), 1, null, null).pattern())
                .isEqualTo(DayPattern.parse("7000000"));
        assertThat(new DayPatternFields(null, null, null, null, null).pattern().isNever()).isTrue();
    }

    private static DayPattern any(Random random) {
        int weeks = 1 + random.nextInt(DayPattern.LONGEST_CYCLE);
        var text = week(random, 7 * weeks);
        if (weeks > 1) {
            text += "@" + LocalDate.of(2025, 1, 6).plusWeeks(random.nextInt(100));
        }
        if (random.nextBoolean()) {
            text += "+" + (random.nextBoolean() ? "0000000" : week(random, 7));
        }
        return DayPattern.parse(text);
    }

    private static String week(Random random, int days) {
        return IntStream.range(0, days)
                .mapToObj(_ -> String.valueOf(random.nextBoolean() ? 0 : random.nextInt(8)))
                .reduce("", String::concat);
    }
}
