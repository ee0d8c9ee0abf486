package org.houvast.foundation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cheapest way to change an optimal flow so that one unit more arrives at a node: from every
 * other node, by which arcs, and at what cost. Among equally cheap ways, the one that changes
 * fewest arcs.
 *
 * <p>Because the flow is optimal, such a way together with the arc that is forced is exactly the
 * difference with the best flow that uses that arc: nothing else needs to change.
 */
public final class Detours {

    private static final int NONE = -1;

    /** An arc that would carry one unit more, or one unit less. */
    public record Step(int arc, boolean more) {}

    private final Residual residual;
    private final int target;
    private final long[] cost;
    private final int[] arcsUsed;
    private final int[] by;

    private Detours(Residual residual, int target) {
        this.residual = residual;
        this.target = target;
        int nodes = residual.network.nodes();
        cost = new long[nodes];
        arcsUsed = new int[nodes];
        by = new int[nodes];
        Arrays.fill(by, NONE);
        search();
    }

    /**
     * @param optimal a flow whose {@link OptimalityProof} holds
     */
    public static Detours to(int target, Flow optimal) {
        return new Detours(new Residual(optimal), target);
    }

    public boolean reachFrom(int node) {
        return node == target || by[node] != NONE;
    }

    /** What the change costs; 0 at the target itself. Meaningful where {@link #reachFrom} holds. */
    public long costFrom(int node) {
        return cost[node];
    }

    /** The arcs that change, in order, from a node to the target. */
    public List<Step> from(int node) {
        var steps = new ArrayList<Step>();
        for (int at = node; at != target; at = residual.target(by[at])) {
            steps.add(new Step(by[at] >> 1, (by[at] & 1) == 0));
        }
        return steps;
    }

    private void search() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int node = 0; node < by.length; node++) {
                for (int p = residual.begin(node); p < residual.end(node); p++) {
                    changed |= improve(node, residual.edge(p));
                }
            }
        }
    }

    private boolean improve(int node, int edge) {
        int next = residual.target(edge);
        if (node == target || !reachFrom(next)) {
            return false;
        }
        long through = residual.cost(edge) + cost[next];
        int arcs = 1 + arcsUsed[next];
        if (by[node] != NONE
                && (through > cost[node] || (through == cost[node] && arcs >= arcsUsed[node]))) {
            return false;
        }
        cost[node] = through;
        arcsUsed[node] = arcs;
        by[node] = edge;
        return true;
    }
}
