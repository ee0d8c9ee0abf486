package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import org.houvast.organisation.CareType;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list: a line as somebody wants it.
 *
 * @param row as a spreadsheet program shows it
 * @param name what stays the same when the line changes; empty for a new one
 * @param through the last day on which it holds; {@code null} for no end
 */
record Wish(int row, CareType careType, String name, LineForm form, @Nullable LocalDate through) {}
