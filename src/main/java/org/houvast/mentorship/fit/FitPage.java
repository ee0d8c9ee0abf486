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
 * @param leaving mentors whose last day is known, the earliest first
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
        List<Leaving> leaving,
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
     * @param attention what to look at before choosing that one, or why there is nobody
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
            List<Sentence> attention,
            @Nullable String seen) {}

    /**
     * A mentor who leaves.
     *
     * @param lastDay of work, or in the group of these children
     * @param stops whether the colleague stops working here
     * @param pairs the children for whom nobody planned what comes next, each with a proposal from
     *     the day after
     */
    public record Leaving(
            Mentors.Person mentor, LocalDate lastDay, boolean stops, List<Pair> pairs) {

        /** The first day of whoever comes next. */
        public LocalDate from() {
            return lastDay.plusDays(1);
        }
    }

    /** How many children there is something to talk about. */
    public int asked() {
        return misfits.size() + leaving.stream().mapToInt(one -> one.pairs().size()).sum();
    }

    /** The one location that is looked at. */
    public Optional<String> location() {
        return places.location().map(id -> id.value().toString());
    }
}
