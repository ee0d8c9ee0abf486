package org.houvast.mentorship.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.situation.Places;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Pairs about which there is something to talk. Nothing changes by itself.
 *
 * @param places where one can look, and where one looks now
 * @param mayChoose whether the viewer decides; otherwise the page is to read
 * @param misfits pairs that do not fit any more
 * @param review whether it is time to look at all pairs of this location
 * @param lastLook when that happened last, or when the organisation began
 * @param all whether all pairs are looked at now
 * @param pairs how many pairs there are
 * @param better pairs for whom another mentor would fit better today; only when all are looked at
 */
public record FitPage(
        Places places,
        boolean mayChoose,
        List<Pair> misfits,
        boolean review,
        @Nullable LocalDate lastLook,
        boolean all,
        int pairs,
        List<Pair> better)
        implements Page {

    /**
     * A pair, what there is about it, and what a change would bring and cost.
     *
     * @param what why it is here
     * @param costs what a change would cost the child
     * @param proposed who would fit today; {@code null} when nobody would fit better
     * @param gains what speaks for that one
     * @param seen what was looked at; {@code null} where nothing is to be kept
     */
    public record Pair(
            UUID placement,
            String givenName,
            Emblem emblem,
            Mentors.Person mentor,
            @Nullable Sentence what,
            List<Sentence> costs,
            Mentors.@Nullable Person proposed,
            List<Sentence> gains,
            @Nullable String seen) {}

    /** The one location that is looked at. */
    public Optional<String> location() {
        return places.location().map(id -> id.value().toString());
    }
}
