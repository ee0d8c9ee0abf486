package org.houvast.demo.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houvast.foundation.Country;
import org.houvast.foundation.DateRange;

/** On which days a location is open, and which of those are school holidays. */
final class OpenDays {

    private static final Map<String, List<DateRange>> HOLIDAYS = holidays();

    private final Country country;
    private final List<DateRange> schoolHolidays;
    private final Map<Integer, Set<LocalDate>> closed = new HashMap<>();

    OpenDays(Country country, String region) {
        this.country = country;
        this.schoolHolidays = HOLIDAYS.getOrDefault(region, List.of());
    }

    boolean isOpen(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                && !closed.computeIfAbsent(day.getYear(), this::publicHolidays).contains(day);
    }

    boolean isSchoolHoliday(LocalDate day) {
        for (var holiday : schoolHolidays) {
            if (holiday.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** The last days of school holidays, in order. */
    List<LocalDate> endsOfHolidays() {
        return schoolHolidays.stream().map(DateRange::through).filter(Objects::nonNull).toList();
    }

    /** Weekdays in this year on which everything is closed. */
    List<LocalDate> closingDays(int year) {
        return publicHolidays(year).stream()
                .filter(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
                .sorted()
                .toList();
    }

    LocalDate nextOpen(LocalDate day) {
        var next = day;
        while (!isOpen(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private Set<LocalDate> publicHolidays(int year) {
        var days = new HashSet<LocalDate>();
        var easter = easter(year);
        days.add(easter.plusDays(1));
        days.add(easter.plusDays(39));
        days.add(easter.plusDays(50));
        days.add(LocalDate.of(year, 1, 1));
        days.add(LocalDate.of(year, 12, 25));
        if (country == Country.NL) {
            days.add(LocalDate.of(year, 4, 27));
            days.add(LocalDate.of(year, 12, 26));
            if (year % 5 == 0) {
                days.add(LocalDate.of(year, 5, 5));
            }
        } else {
            days.add(LocalDate.of(year, 5, 1));
            days.add(LocalDate.of(year, 7, 21));
            days.add(LocalDate.of(year, 8, 15));
            days.add(LocalDate.of(year, 11, 1));
            days.add(LocalDate.of(year, 11, 11));
        }
        return days;
    }

    /** Easter Sunday, by the rule of Gauss as Meeus wrote it down. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        return Year.of(year)
                .atMonth((h + l - 7 * m + 114) / 31)
                .atDay((h + l - 7 * m + 114) % 31 + 1);
    }

    /** As they lie in {@code content/}: a region, the first day, the last day and a name. */
    private static Map<String, List<DateRange>> holidays() {
        var found = new HashMap<String, List<DateRange>>();
        var file = "/content/schoolvakanties.csv";
        try (var stream = Objects.requireNonNull(OpenDays.class.getResourceAsStream(file))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .forEach(cells ->
                            found.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                                    .add(
                                            new DateRange(
                                                    LocalDate.parse(cells[1]),
                                                    LocalDate.parse(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
