package org.houvast.access.history;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.foundation.DayPattern;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, newest first.
 *
 * @param more whether there is more than is told here
 */
public record HistoryPage(List<Entry> entries, boolean more) implements Page {

    /**
     * What one person did in one go.
     *
     * @param who empty for Houvast itself
     */
    public record Entry(LocalDate day, LocalTime time, String who, List<Change> changes) {}

    /**
     * One change.
     *
     * @param key the words of what was changed
     * @param about which of several it was
     * @param before how it was; empty for something new
     * @param after how it is; empty for something that went
     */
    public record Change(
            Kind kind, String key, List<Value> about, List<Value> before, List<Value> after) {}

    /** What became of it. */
    public enum Kind {
        /** The thing itself is new. */
        BEGAN,
        ADDED,
        CHANGED,
        WENT
    }

    /**
     * How something was or is: one of these.
     *
     * @param label the words of the column, where several stand together; {@code null} for one
     * @param key words of our own
     */
    public record Value(
            @Nullable String label,
            @Nullable String key,
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable DayPattern pattern) {

        public static Value words(@Nullable String label, String key) {
            return new Value(label, key, null, null, null);
        }

        public static Value text(@Nullable String label, String text) {
            return new Value(label, null, text, null, null);
        }

        public static Value day(@Nullable String label, LocalDate day) {
            return new Value(label, null, null, day, null);
        }

        public static Value pattern(@Nullable String label, DayPattern pattern) {
            return new Value(label, null, null, null, pattern);
        }
    }
}
