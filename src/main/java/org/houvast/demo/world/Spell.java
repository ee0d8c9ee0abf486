package org.houvast.demo.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for a while.
 *
 * @param through the last day, inclusive; {@code null} until further notice
 */
record Spell<T>(T what, LocalDate from, @Nullable LocalDate through) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
}
