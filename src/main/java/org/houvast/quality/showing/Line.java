package org.houvast.quality.showing;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.jspecify.annotations.Nullable;

/**
 * What can be shown of one child.
 *
 * @param careGroup the names of its groups; {@code null} for none
 * @param mentor who follows it, by name; {@code null} for nobody
 * @param inGroup whether that one works in a group of the child
 * @param parentsToldOn since when the parents know
 * @param talkedOn the last talk with the parents that was held
 * @param talkOn for which day the next one is planned
 * @param noTalkSaidOn the day on which parents wrote that they want none
 * @param observedOn the last observation that was finished
 * @param movedOn when the child went to another group, the last time
 */
public record Line(
        UUID placement,
        String givenName,
        String surname,
        CareType careType,
        LocalDate fromDay,
        @Nullable String careGroup,
        @Nullable String mentor,
        @Nullable LocalDate mentorSince,
        boolean inGroup,
        @Nullable LocalDate parentsToldOn,
        @Nullable LocalDate talkedOn,
        @Nullable LocalDate talkOn,
        @Nullable LocalDate noTalkSaidOn,
        @Nullable LocalDate observedOn,
        @Nullable LocalDate movedOn) {

    /** Given name and surname. */
    public String name() {
        return givenName + " " + surname;
    }
}
