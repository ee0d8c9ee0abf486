package org.houvast.mentorship.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * The mentor of each child in a month, as it stands on the invoice.
 *
 * @param lines by location and name
 */
public record InvoicePage(YearMonth month, YearMonth thisMonth, List<Line> lines) implements Page {

    /**
     * One child in one kind of care.
     *
     * @param numbers the child's numbers in other systems
     * @param lastDay the last day of the month on which the child comes
     * @param mentor the mentor on that day; {@code null} when there is none
     * @param changes who was mentor in this month, in order, when it was not one and the same
     */
    public record Line(
            UUID placement,
            String givenName,
            String surname,
            LocalDate birthDate,
            CareType careType,
            String location,
            List<String> numbers,
            LocalDate lastDay,
            @Nullable String mentor,
            List<Term> changes) {

        Line with(List<Term> terms) {
            return new Line(
                    placement, givenName, surname, birthDate, careType, location, numbers, lastDay,
                    mentor, terms);
        }
    }

    /**
     * A mentor in a part of the month.
     *
     * @param mentor {@code null} for nobody
     */
    public record Term(UUID placement, @Nullable String mentor, LocalDate fromDay) {}

    public Map<String, List<Line>> byLocation() {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                Line::location, java.util.LinkedHashMap::new, Collectors.toList()));
    }

    public int changed() {
        return (int) lines.stream().filter(line -> !line.changes().isEmpty()).count();
    }

    public int without() {
        return (int) lines.stream().filter(line -> line.mentor() == null).count();
    }
}
