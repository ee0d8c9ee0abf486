package org.houvast.foundation.flow;

import java.util.Arrays;

/**
 * Nodes that offer or ask for units, and arcs that carry them: each arc from one node to another,
 * with room for so many units at so much a unit.
 *
 * <p>Nodes are numbered from 0. Whoever builds a network sees to it that a flow exists (a dear arc
 * as last resort); {@link #solve()} treats anything else as a fault in the program.
 */
public final class FlowNetwork {

    /**
     * The native solver multiplies costs by the number of nodes; this bound on the product leaves a
     * factor of sixteen to the end of a {@code long}.
     */
    private static final long COST_RANGE = 1L << 59;

    /**
     * Units times arcs up to which sending units one by one is sure to be quick. Measured, it is
     * twice as quick as the native solver up to 2,400 children of one location (144 million).
     */
    private static final long SMALL = 200_000_000;

    private final long[] supply;
    private int[] tail;
    private int[] head;
    private long[] capacity;
    private long[] cost;
    private int arcs;

    /**
     * @param expectedArcs a hint; the network grows when more are added
     */
    public FlowNetwork(int nodes, int expectedArcs) {
        supply = new long[nodes];
        int room = Math.max(16, expectedArcs);
        tail = new int[room];
        head = new int[room];
        capacity = new long[room];
        cost = new long[room];
    }

    /**
     * Adds an arc.
     *
     * @param capacity units that fit, 0 or more
     * @param cost of one unit; may be negative
     * @return the arc's number, counting from 0 in order of adding
     */
    public int arc(int from, int to, long capacity, long cost) {
        if (from < 0 || from >= nodes() || to < 0 || to >= nodes() || capacity < 0) {
            throw new IllegalArgumentException(
                    "arc " + from + " to " + to + ", capacity " + capacity);
        }
        if (Math.abs(cost) > COST_RANGE / (nodes() + 1L)) {
            throw new ArithmeticException(
                    "cost " + cost + " is out of range with " + nodes() + " nodes");
        }
        if (arcs == tail.length) {
            grow();
        }
        tail[arcs] = from;
        head[arcs] = to;
        this.capacity[arcs] = capacity;
        this.cost[arcs] = cost;
        return arcs++;
    }

    /** Lets a node offer units (positive) or ask for them (negative). All supplies sum to zero. */
    public void supply(int node, long units) {
        supply[node] = units;
    }

    public int nodes() {
        return supply.length;
    }

    public int arcs() {
        return arcs;
    }

    public int from(int arc) {
        return tail[arc];
    }

    public int to(int arc) {
        return head[arc];
    }

    public long capacity(int arc) {
        return capacity[arc];
    }

    public long cost(int arc) {
        return cost[arc];
    }

    public long supply(int node) {
        return supply[node];
    }

    /**
     * The cheapest way to bring every unit from offer to demand. The same network, built in the
     * same order, gives the same flow.
     *
     * @throws IllegalStateException when no flow exists
     */
    public Flow solve() {
        return isSmall() ? ShortestPaths.solve(this) : NativeSolver.solve(this);
    }

    /** Loads the native solver beforehand, so that the first large network does not wait for it. */
    public static void warmUp() {
        var network = new FlowNetwork(2, 1);
        network.supply(0, 1);
        network.supply(1, -1);
        network.arc(0, 1, 1, 1);
        NativeSolver.solve(network);
    }

    private boolean isSmall() {
        long units = 0;
        for (long offered : supply) {
            units += Math.max(0, offered);
        }
        return units * arcs <= SMALL && ShortestPaths.suits(this);
    }

    private void grow() {
        int room = tail.length + (tail.length >> 1);
        tail = Arrays.copyOf(tail, room);
        head = Arrays.copyOf(head, room);
        capacity = Arrays.copyOf(capacity, room);
        cost = Arrays.copyOf(cost, room);
    }
}
