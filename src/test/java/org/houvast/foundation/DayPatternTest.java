package org.houvast.foundation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import org.houvast.testing.HouvastTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouvastTest
class DayPatternTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    @Autowired JdbcClient jdbc;

    @Test
    void a_child_comes_on_monday_tuesday_and_friday() {
        var days = DayPattern.weekly(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);

        assertThat(days.text()).isEqualTo("7700700");
        assertThat(days.isThereOn(MONDAY, false)).isTrue();
        assertThat(days.isThereOn(MONDAY.plusDays(2), false)).isFalse();
    }

    @Test
    void odd_and_even_weeks_take_turns_before_the_anchor_too() {
        var days = DayPattern.cycle(MONDAY, "7000000", "0007000");

        assertThat(days.isThereOn(MONDAY, false)).isTrue();
        assertThat(days.isThereOn(MONDAY.plusWeeks(1), false)).isFalse();
        assertThat(days.isThereOn(MONDAY.plusDays(10), false)).isTrue();
        assertThat(days.isThereOn(MONDAY.minusWeeks(2), false)).isTrue();
        assertThat(days.isThereOn(MONDAY.minusDays(4), false)).isTrue();
    }

    @Test
    void who_comes_in_term_time_only_is_not_there_in_holidays() {
        var days =
                DayPattern.weekly(Set.of(DayPart.AFTER_SCHOOL), Set.of(DayOfWeek.MONDAY))
                        .inTermTimeOnly();

        assertThat(days.partsOn(MONDAY, false)).isEqualTo(DayPart.AFTER_SCHOOL.bit());
        assertThat(days.partsOn(MONDAY, true)).isZero();
    }

    @Test
    void two_who_share_only_a_weekday_but_no_part_of_it_do_not_meet() {
        var morning = DayPattern.weekly(Set.of(DayPart.MORNING), Set.of(DayOfWeek.MONDAY));
        var afterSchool = DayPattern.weekly(Set.of(DayPart.AFTER_SCHOOL), Set.of(DayOfWeek.MONDAY));

        assertThat(morning.meets(afterSchool)).isFalse();
        assertThat(morning.meets(DayPattern.weekly(DayOfWeek.MONDAY))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8000000",
                "770070",
                "77007007000000",
                "7700700@2026-01-05",
                "70000000007000@2026-01-06",
                "7700700+1"
            })
    void what_is_no_pattern_is_refused(String text) {
        assertThatThrownBy(() -> DayPattern.parse(text)).isInstanceOf(Refusal.class);
    }

    @Test
    void the_database_reads_a_pattern_as_the_code_does() {
        var chance = new Random(20261117);
        for (int i = 0; i < 400; i++) {
            var pattern = any(chance);
            var day = MONDAY.plusDays(chance.nextInt(-900, 900));
            var holiday = chance.nextBoolean();

            assertThat(inDatabase(pattern, day, holiday))
                    .as("%s on %s", pattern, day)
                    .isEqualTo(pattern.partsOn(day, holiday));
            assertThat(maskInDatabase(pattern)).as(pattern.text()).isEqualTo(pattern.weekMask());
        }
    }

    private int inDatabase(DayPattern pattern, LocalDate day, boolean holiday) {
        return jdbc.sql("select foundation.parts_on(:days, :day, :holiday)")
                .param("days", pattern.text())
                .param("day", day)
                .param("holiday", holiday)
                .query(Integer.class)
                .single();
    }

    private int maskInDatabase(DayPattern pattern) {
        return jdbc.sql("select foundation.week_mask(:days)")
                .param("days", pattern.text())
                .query(Integer.class)
                .single();
    }

    private static DayPattern any(Random chance) {
        int weeks = chance.nextInt(1, DayPattern.LONGEST_CYCLE + 1);
        var text = new StringBuilder();
        for (int i = 0; i < weeks * 7; i++) {
            text.append(chance.nextInt(8));
        }
        if (weeks > 1) {
            text.append('@').append(MONDAY.plusWeeks(chance.nextInt(-60, 60)));
        }
        if (chance.nextBoolean()) {
            text.append("+0140700");
        }
        return DayPattern.parse(text.toString());
    }
}
