package org.houvast.intake.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one cell: a value, nothing, or a question. What is not clear is never guessed.
 *
 * @param value what was read; also with a question, when only a nod is needed
 * @param reason the key of the question, null when all is clear
 * @param details what the question names
 */
record Reading<T>(@Nullable T value, @Nullable String reason, List<String> details) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, List.of());
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(null, null, List.of());
    }

    static <T> Reading<T> unclear(String reason, String... details) {
        return new Reading<>(null, reason, List.of(details));
    }

    /** A value that is probably right, yet strange enough to ask. */
    static <T> Reading<T> strange(T value, String reason, String... details) {
        return new Reading<>(value, reason, List.of(details));
    }
}
