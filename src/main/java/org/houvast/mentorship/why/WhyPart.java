package org.houvast.mentorship.why;

import java.time.LocalDate;
import java.util.List;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Wish;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Why a mentee has this mentor, and who it was before.
 *
 * @param mentor by given name; {@code null} while there is none
 * @param since the mentor's first day; {@code null} while there is none
 * @param chosenOn when a person chose; {@code null} for a pair that was there already
 * @param by who chose, by given name; {@code null} when not known
 * @param reasons as they were shown to who chose
 * @param proposed whether it was the proposal; {@code null} where nothing was proposed
 * @param wishes what counted then, the most important first
 * @param before who was the mentor before, the last one first
 */
public record WhyPart(
        @Nullable String mentor,
        @Nullable LocalDate since,
        @Nullable LocalDate chosenOn,
        @Nullable String by,
        List<Sentence> reasons,
        @Nullable Boolean proposed,
        List<Wish> wishes,
        List<Before> before)
        implements Page {

    /**
     * A time that has gone by.
     *
     * @param mentor {@code null} for a time without one
     */
    public record Before(@Nullable String mentor, LocalDate from, LocalDate through) {}
}
