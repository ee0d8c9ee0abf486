package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a moment can be done.
 *
 * @param opens the first day, inclusive
 * @param due the last day, inclusive; afterwards it asks attention
 */
record Window(LocalDate opens, LocalDate due) {

    /** What had been left undone when an organiser began is spread over these weeks. */
    static final int BACKLOG_WEEKS = 12;

    private static final int HORIZON_MONTHS = 12;

    /**
     * What is known of a child for its rhythm.
     *
     * @param birthDate its date of birth
     * @param from the first day of care
     * @param through the last day of care; {@code null} when not known
     */
    record Care(LocalDate birthDate, LocalDate from, @Nullable LocalDate through) {}

    /**
     * The window of the next moment of a line.
     *
     * <p>What had opened before the organiser began, and was not done, counts as nothing late: it
     * gets the first twelve weeks. What only belongs to a child's first weeks is not asked for
     * afterwards.
     *
     * @param last when it was last done; {@code null} for never, as far as is known
     * @param begun the organiser's first day with Houvast
     * @param today what opens later than a year from today is not made yet
     * @return empty when there is none (any more, or yet)
     */
    static Optional<Window> next(
            Line line, Care care, @Nullable LocalDate last, LocalDate begun, LocalDate today) {
        var start = line.validFrom().isAfter(begun) ? line.validFrom() : begun;
        var due = last == null ? first(line, care) : again(line, care, last);
        if (due == null || last == null && line.isForNewcomers() && due.isBefore(start)) {
            return Optional.empty();
        }
        var opens = due.minusDays(line.windowDays());
        if (opens.isBefore(care.from())) {
            opens = care.from();
        }
        if (opens.isBefore(start)) {
            opens = start;
            due = later(due, start.plusWeeks(BACKLOG_WEEKS).minusDays(1));
        }
        if (care.through() != null && due.isAfter(care.through())) {
            due = care.through();
        }
        return due.isBefore(opens) || opens.isAfter(today.plusMonths(HORIZON_MONTHS))
                ? Optional.empty()
                : Optional.of(new Window(opens, due));
    }

    /** The same window, as far as this day. */
    Window reaching(LocalDate day) {
        return new Window(day.isBefore(opens) ? day : opens, later(due, day));
    }

    private static @Nullable LocalDate first(Line line, Care care) {
        var days = line.firstAfterDays();
        return switch (line.firstFrom()) {
            case ENTRY -> care.from().plusDays(days);
            case BIRTHDAY -> aroundBirthday(line, care, care.from().plusDays(line.windowDays()));
            case THIRD_BIRTHDAY -> care.birthDate().plusYears(3).plusDays(days);
            case LAST_DAY -> care.through() == null ? null : care.through().plusDays(days);
            case QUARTER -> null;
        };
    }

    private static @Nullable LocalDate again(Line line, Care care, LocalDate last) {
        if (line.everyMonths() == null) {
            return null;
        }
        int months = line.everyMonths();
        return line.firstFrom() == Line.From.BIRTHDAY
                ? aroundBirthday(line, care, last.plusMonths(months / 2))
                : last.plusMonths(months);
    }

    /**
     * The first due day around a birthday that is not before {@code earliest}. Who was born on 29
     * February has 28 February in an ordinary year.
     */
    private static LocalDate aroundBirthday(Line line, Care care, LocalDate earliest) {
        var born = care.birthDate();
        long years =
                Math.max(
                        0,
                        ChronoUnit.YEARS.between(born.plusDays(line.firstAfterDays()), earliest));
        var due = born.plusYears(years).plusDays(line.firstAfterDays());
        while (due.isBefore(earliest)) {
            due = born.plusYears(++years).plusDays(line.firstAfterDays());
        }
        return due;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
