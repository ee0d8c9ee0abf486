package org.houvast.intake.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the leader's own list says about a child's mentor and what was last done.
 *
 * @param row the row number as the spreadsheet program shows it
 * @param number the child's number, when the list has it
 * @param mentor the name as written, perhaps a first name only; null when nobody is named
 * @param parentsTold when the parents heard who the mentor is; null when no day is given
 * @param parentsKnow whether the list says that the parents know
 */
public record MentorRow(
        int row,
        @Nullable String number,
        PersonName child,
        @Nullable String location,
        @Nullable String group,
        @Nullable String mentor,
        @Nullable String secondMentor,
        @Nullable LocalDate lastObservation,
        @Nullable LocalDate lastTalk,
        @Nullable LocalDate parentsTold,
        boolean parentsKnow,
        @Nullable String remark) {}
