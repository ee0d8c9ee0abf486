package org.houvast.mentorship.wishes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.situation.Places;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What a location wishes of a match.
 *
 * @param places the other locations that one may look at
 * @param mayChange whether the viewer changes it; otherwise the page is to read
 * @param strategies ways of choosing that have a name
 * @param strategy the one that has this order; {@code null} for an order of one's own
 * @param order what counts, the most important first
 * @param left what does not count
 * @param mentors who is or can be mentor
 * @param thoughtOf what a change in the address would do; {@code null} when nothing is thought of
 * @param past what was changed, by whom
 */
public record WishesPage(
        LocationId location,
        String name,
        Places places,
        boolean mayChange,
        List<Named> strategies,
        @Nullable Strategy strategy,
        List<Line> order,
        List<Left> left,
        List<OfMentor> mentors,
        @Nullable ThoughtOf thoughtOf,
        Page past,
        Problems problems)
        implements Page {

    /**
     * A way of choosing that has a name.
     *
     * @param order as the address has it
     */
    public record Named(Strategy strategy, String order) {}

    /**
     * A wish that counts.
     *
     * @param weight what lacking it weighs, beside the others
     * @param up the order with this wish one place higher; {@code null} for the first
     * @param down one place lower; {@code null} for the last
     * @param without the order without this wish; {@code null} for what always counts
     */
    public record Line(
            Wish wish,
            int weight,
            @Nullable String up,
            @Nullable String down,
            @Nullable String without) {}

    /**
     * A wish that does not count.
     *
     * @param with the order with this wish as the last
     */
    public record Left(Wish wish, String with) {}

    /**
     * What is set for one mentor.
     *
     * @param room for how many children there is room, by agreement or by contract
     * @param agreed whether that was agreed with this mentor
     * @param inRange how many of the own children were born in the range
     */
    public record OfMentor(
            Mentors.Person person,
            int children,
            int room,
            boolean agreed,
            @Nullable LocalDate bornFrom,
            @Nullable LocalDate bornThrough,
            @Nullable Integer most) {}

    /**
     * What a change would do.
     *
     * @param order the order that is thought of, as the form sends it; {@code null} when it is
     *     about a mentor
     * @param mentor what is thought of for one mentor; {@code null} when it is about the order
     * @param open how many children are without a mentor now
     * @param changes for whom another mentor would be proposed
     */
    public record ThoughtOf(
            @Nullable String order, @Nullable OfMentor mentor, int open, List<Change> changes) {}

    /**
     * A child for whom another mentor would be proposed.
     *
     * @param from who is proposed now; {@code null} for nobody
     * @param to who would be; {@code null} for nobody
     */
    public record Change(
            UUID placement,
            String givenName,
            Emblem emblem,
            @Nullable String from,
            @Nullable String to) {}
}
