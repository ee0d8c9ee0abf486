package org.houvast.foundation.flow;

import java.util.Arrays;

/**
 * What falls apart from what: things are joined two by two, and what is not joined by any way is a
 * part of its own, which can be solved without looking at the rest.
 */
public final class Parts {

    private final int[] leader;

    public Parts(int things) {
        leader = new int[things];
        Arrays.setAll(leader, i -> i);
    }

    public void join(int one, int other) {
        int a = find(one);
        int b = find(other);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    /** The lowest number in the part of this thing. */
    public int find(int thing) {
        int at = thing;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }
}
