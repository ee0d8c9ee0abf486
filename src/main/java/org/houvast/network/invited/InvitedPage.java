package org.houvast.network.invited;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Grants;
import org.houvast.trainee.Placements;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who comes along with a trainee from outside, and letting someone come along.
 *
 * @param link the way in that works once, just made; {@code null} for none
 */
public record InvitedPage(
        Placements.Card card,
        List<Invited> people,
        Filled filled,
        @Nullable String link,
        Problems problems)
        implements Page {

    /**
     * Someone from outside.
     *
     * @param throughDay the last day of the grant
     */
    public record Invited(
            UUID granted,
            UUID account,
            String name,
            Grants.Purpose purpose,
            LocalDate throughDay) {}

    /** What was filled in. */
    public record Filled(
            String purpose, String name, String email, @Nullable LocalDate throughDay) {}

    public String path() {
        return "/placements/" + card.placement().value() + "/outside";
    }
}
