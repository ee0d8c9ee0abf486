package org.houvast.intake.reading;

/**
 * A line that is no row: a total, a footer, a row that stands in the list twice.
 *
 * @param reason {@code total}, {@code footer} or {@code twice}
 */
public record Skipped(int row, String text, String reason) {}
