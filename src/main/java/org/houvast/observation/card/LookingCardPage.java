package org.houvast.observation.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.library.ContentPack.LookingCard;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A card with what one often sees at an age, for one child.
 *
 * @param card what is on it
 * @param ofAge whether it is the card of the child's age
 * @param said by the name of a line, what was said of it
 * @param younger the card before; {@code null} for none
 * @param older the card after; {@code null} for none
 * @param source where the cards come from
 */
public record LookingCardPage(
        UUID placement,
        String givenName,
        Emblem emblem,
        LookingCard card,
        boolean ofAge,
        Map<String, Said> said,
        @Nullable LookingCard younger,
        @Nullable LookingCard older,
        String source,
        boolean mayKeep)
        implements Page {

    /** What was said of a line, and when. */
    public record Said(LookingState state, LocalDate on) {}

    public LookingState state(String line) {
        var known = said.get(line);
        return known == null ? LookingState.NOT_LOOKED : known.state();
    }

    public List<LookingState> states() {
        return List.of(LookingState.values());
    }
}
