package org.houvast.mentorship.proposals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.mentorship.situation.Places;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for everyone who is without a mentor.
 *
 * @param places where one can look, and where one looks now
 * @param strategy another way of choosing that one looks at; {@code null} for the own wishes
 * @param lines a child with a proposed mentor each, the earliest first
 * @param open children for whom nobody was found, with why
 * @param tries children who play with someone first: a person decides on them one by one
 * @param stands how many pairs stay as they are
 * @param settled who was in the proposal a moment ago, and is not without any more
 * @param best whether it was proven that no better division exists under the wishes
 * @param fingerprint of the people and pairs that the proposal was made for
 * @param lookedAgain whether something changed since the proposal was shown, so that it is a new
 *     one
 * @param mayAccept whether the viewer may accept
 */
public record ProposalsPage(
        Places places,
        @Nullable Strategy strategy,
        List<Line> lines,
        List<Open> open,
        List<Open> tries,
        int stands,
        List<String> settled,
        boolean best,
        String fingerprint,
        boolean lookedAgain,
        boolean mayAccept)
        implements Page {
    /**
     * One child and the mentor who is proposed.
     *
     * @param placement the child
     * @param group the names of its groups
     * @param startsOn the mentor's first day
     * @param reasons what speaks for it
     * @param attention what to look at before accepting
     * @param openDays weekdays without a stand-in
     * @param changed whether another mentor was proposed a moment ago
     */
    public record Line(
            UUID placement,
            String givenName,
            Emblem emblem,
            String group,
            LocalDate startsOn,
            Mentors.Person mentor,
            List<Sentence> reasons,
            List<Sentence> attention,
            List<DayOfWeek> openDays,
            boolean changed) {

        /** What the form sends: the child and the mentor that was seen. */
        public String value() {
            return placement + ":" + mentor.staff().value();
        }
    }

    /**
     * A child who is not in the proposal.
     *
     * @param why why not
     * @param ways what would solve it
     */
    public record Open(
            UUID placement,
            String givenName,
            Emblem emblem,
            String group,
            List<Sentence> why,
            List<Sentence> ways) {}

    /** The address of this proposal, or of the same one elsewhere. */
    public String address(String path) {
        var address = places.address(path);
        return strategy == null
                ? address
                : address + (address.contains("?") ? "&" : "?") + "strategy=" + strategy;
    }
}
