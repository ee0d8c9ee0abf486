package org.houvast.mentorship.matching;

import java.util.List;
import java.util.UUID;

/**
 * Another mentor for one mentee, and what choosing that mentor would mean for everybody.
 *
 * @param reasons what speaks for it
 * @param attention what to look at
 * @param lost what the proposal had and this has not
 * @param moves who else would get another mentor, in order of the chain; empty: nobody
 */
public record Alternative(
        UUID mentor,
        List<Reason> reasons,
        List<Reason> attention,
        List<Reason> lost,
        List<Move> moves) {

    public Alternative {
        reasons = List.copyOf(reasons);
        attention = List.copyOf(attention);
        lost = List.copyOf(lost);
        moves = List.copyOf(moves);
    }
}
