package org.houvast.learning.question;

import java.time.LocalDate;

/**
 * A question that is often asked, with its answer.
 *
 * @param card its stable name
 * @param source where the answer comes from, and how sure that is
 * @param since the day on which it was written
 * @param fillIn whether the workplace still has to say it in its own words
 * @param own whether this organisation wrote it
 */
public record Card(
        String card,
        String question,
        String answer,
        String source,
        LocalDate since,
        boolean fillIn,
        boolean own) {

    /** Whether somebody else's card says the same. */
    boolean saysTheSame(String otherAnswer, String otherSource) {
        return answer.equals(otherAnswer) && source.equals(otherSource);
    }
}
