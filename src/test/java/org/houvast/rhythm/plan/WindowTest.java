package org.houvast.rhythm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static final Line OBSERVATION =
            line(MomentKind.OBSERVATION, 91, Line.From.ENTRY, 12, 42);
    private static final Line TALK = line(MomentKind.PARENT_TALK, 28, Line.From.BIRTHDAY, 12, 56);
    private static final Line MOVE =
            line(MomentKind.PREPARE_MOVE, 274, Line.From.THIRD_BIRTHDAY, null, 42);

    private static Line line(
            MomentKind kind, int after, Line.From from, @Nullable Integer every, int window) {
        return new Line(
                UUID.randomUUID(),
                CareType.DAY_CARE,
                kind.name(),
                kind,
                "",
                after,
                from,
                every,
                window,
                true,
                LONG_AGO,
                null);
    }

    private static Window.Care care(LocalDate born, LocalDate from) {
        return new Window.Care(born, from, null);
    }

    private static Window next(
            Line line, Window.Care care, @Nullable LocalDate last, LocalDate begun) {
        return Window.next(line, care, last, begun, TODAY).orElseThrow();
    }

    @Test
    void the_first_observation_is_three_months_after_entry() {
        var window = next(OBSERVATION, care(LocalDate.of(2026, 3, 1), TODAY), null, LONG_AGO);

        assertThat(window.due()).isEqualTo(TODAY.plusDays(91));
        assertThat(window.opens()).isEqualTo(TODAY.plusDays(49));
    }

    @Test
    void the_next_one_is_a_year_after_the_last() {
        var last = LocalDate.of(2026, 3, 10);

        var window = next(OBSERVATION, care(LocalDate.of(2024, 3, 1), LONG_AGO), last, LONG_AGO);

        assertThat(window.due()).isEqualTo(LocalDate.of(2027, 3, 10));
    }

    @Test
    void what_was_before_the_start_is_not_late_and_gets_twelve_weeks() {
        var begun = LocalDate.of(2026, 11, 16);
        var child = care(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 1));

        var never = next(OBSERVATION, child, null, begun);
        var longAgo = next(OBSERVATION, child, LocalDate.of(2024, 2, 1), begun);

        assertThat(never).isEqualTo(new Window(begun, LocalDate.of(2027, 2, 7)));
        assertThat(longAgo).isEqualTo(never);
    }

    @Test
    void what_was_done_shortly_before_the_start_counts() {
        var begun = LocalDate.of(2026, 11, 16);
        var child = care(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 1));

        var window = next(OBSERVATION, child, LocalDate.of(2026, 9, 20), begun);

        assertThat(window.due()).isEqualTo(LocalDate.of(2027, 9, 20));
    }

    @Test
    void a_talk_comes_around_the_birthday_and_returns_there() {
        var child = care(LocalDate.of(2023, 1, 12), LocalDate.of(2023, 9, 1));

        assertThat(next(TALK, child, LocalDate.of(2026, 2, 1), LONG_AGO))
                .isEqualTo(new Window(LocalDate.of(2026, 12, 15), LocalDate.of(2027, 2, 9)));
        assertThat(next(TALK, child, LocalDate.of(2025, 12, 20), LONG_AGO).due())
                .isEqualTo(LocalDate.of(2027, 2, 9));
    }

    @Test
    void who_was_born_on_29_february_has_a_birthday_every_year() {
        var child = care(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 9, 1));

        assertThat(next(TALK, child, LocalDate.of(2026, 3, 1), LONG_AGO).due())
                .isEqualTo(LocalDate.of(2027, 2, 28).plusDays(28));
        assertThat(
                        Window.next(
                                        TALK,
                                        child,
                                        LocalDate.of(2027, 3, 1),
                                        LONG_AGO,
                                        LocalDate.of(2027, 11, 17))
                                .orElseThrow()
                                .due())
                .isEqualTo(LocalDate.of(2028, 2, 29).plusDays(28));
    }

    @Test
    void the_move_is_prepared_once_at_three_years_and_nine_months() {
        var child = care(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 9, 1));

        assertThat(next(MOVE, child, null, LONG_AGO).due())
                .isEqualTo(LocalDate.of(2026, 5, 10).plusDays(274));
        assertThat(Window.next(MOVE, child, TODAY, LONG_AGO, TODAY)).isEmpty();
    }

    @Test
    void a_talk_about_getting_used_is_for_newcomers_only() {
        var talk = line(MomentKind.PARENT_TALK, 42, Line.From.ENTRY, null, 28);
        var born = LocalDate.of(2024, 3, 1);

        assertThat(next(talk, care(born, TODAY.minusDays(20)), null, TODAY.minusDays(1)).due())
                .isEqualTo(TODAY.minusDays(1).plusWeeks(12).minusDays(1));
        assertThat(
                        Window.next(
                                talk,
                                care(born, TODAY.minusYears(1)),
                                null,
                                TODAY.minusDays(1),
                                TODAY))
                .isEmpty();
    }

    @Test
    void what_belongs_to_a_quarter_is_asked_of_no_child() {
        var update = line(MomentKind.QUARTER_UPDATE, 14, Line.From.QUARTER, 3, 14);

        assertThat(
                        Window.next(
                                update,
                                care(LocalDate.of(2024, 3, 1), TODAY),
                                null,
                                LONG_AGO,
                                TODAY))
                .isEmpty();
    }

    @Test
    void nothing_is_asked_after_a_child_has_left_and_nothing_far_ahead() {
        var leaves =
                new Window.Care(
                        LocalDate.of(2023, 3, 1), LocalDate.of(2023, 9, 1), TODAY.plusDays(20));
        var last = TODAY.minusMonths(12).plusDays(30);

        assertThat(next(OBSERVATION, leaves, last, LONG_AGO).due()).isEqualTo(TODAY.plusDays(20));
        assertThat(Window.next(OBSERVATION, leaves, TODAY, LONG_AGO, TODAY)).isEmpty();

        var baby = care(TODAY.minusMonths(3), TODAY);
        assertThat(Window.next(MOVE, baby, null, LONG_AGO, TODAY)).isEmpty();
    }
}
