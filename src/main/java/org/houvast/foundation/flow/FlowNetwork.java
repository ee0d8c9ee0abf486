package org.houvast.foundation.flow;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
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
     * The solver multiplies costs by the number of nodes; this bound on the product leaves a factor
     * of sixteen to the end of a {@code long}.
     */
    private static final long COST_RANGE = 1L << 59;

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
     */
    public Flow solve() {
        if (arcs == 0) {
            return new Flow(this, new long[0]);
        }
        Natives.load();
        var solver = new MinCostFlow(nodes(), arcs);
        try {
            for (int a = 0; a < arcs; a++) {
                solver.addArcWithCapacityAndUnitCost(tail[a], head[a], capacity[a], cost[a]);
            }
            for (int node = 0; node < supply.length; node++) {
                if (supply[node] != 0) {
                    solver.setNodeSupply(node, supply[node]);
                }
            }
            var status = solver.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException(
                        "no optimal flow: "
                                + status
                                + ", "
                                + nodes()
                                + " nodes, "
                                + arcs
                                + " arcs");
            }
            var units = new long[arcs];
            for (int a = 0; a < arcs; a++) {
                units[a] = solver.getFlow(a);
            }
            return new Flow(this, units);
        } finally {
            solver.delete();
        }
    }

    private void grow() {
        int room = tail.length + (tail.length >> 1);
        tail = Arrays.copyOf(tail, room);
        head = Arrays.copyOf(head, room);
        capacity = Arrays.copyOf(capacity, room);
        cost = Arrays.copyOf(cost, room);
    }

    /** Loads the solver's native library, once, when the first network is solved. */
    private static final class Natives {
        static {
            Loader.loadNativeLibraries();
        }

        static void load() {}
    }
}
