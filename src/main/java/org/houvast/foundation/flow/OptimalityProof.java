package org.houvast.foundation.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Checks a flow without trusting the solver that found it: does it bring every unit home within the
 * room there is, and is there nothing cheaper?
 *
 * <p>A price per node is computed afresh from the flow alone (shortest distances over what may
 * still be changed, Bellman and Ford). Prices under which no change pays are a proof: with them the
 * dual bound, the least that any flow can cost, equals what this flow costs. If a change pays, a
 * round trip of negative cost turns up instead, and the proof names it.
 *
 * @param cost of the flow
 * @param bound the least that any flow in the network can cost, by the prices found; meaningful
 *     when {@code cheaper} is empty
 * @param fault what breaks the rules (room, or units that do not arrive); empty when nothing does
 * @param cheaper the arcs of a round trip along which the cost would fall; empty when there is none
 */
public record OptimalityProof(long cost, long bound, String fault, List<Integer> cheaper) {

    public OptimalityProof {
        cheaper = List.copyOf(cheaper);
    }

    public static OptimalityProof of(Flow flow) {
        var fault = fault(flow);
        if (!fault.isEmpty()) {
            return new OptimalityProof(flow.cost(), Long.MIN_VALUE, fault, List.of());
        }
        var prices = new Prices(new Residual(flow));
        return prices.roundTrip.isEmpty()
                ? new OptimalityProof(
                        flow.cost(), bound(flow.network(), prices.distance), "", List.of())
                : new OptimalityProof(flow.cost(), Long.MIN_VALUE, "", prices.roundTrip);
    }

    /** Nothing cheaper exists, and the flow keeps to the rules. */
    public boolean holds() {
        return fault.isEmpty() && cheaper.isEmpty() && cost == bound;
    }

    /** How much dearer than the bound, as a share of it; 0 when the flow is optimal. */
    public double gap() {
        if (holds()) {
            return 0;
        }
        return bound == Long.MIN_VALUE || !fault.isEmpty()
                ? Double.POSITIVE_INFINITY
                : (cost - bound) / (double) Math.max(1, Math.abs(bound));
    }

    private static String fault(Flow flow) {
        var network = flow.network();
        var left = new long[network.nodes()];
        for (int node = 0; node < left.length; node++) {
            left[node] = network.supply(node);
        }
        for (int a = 0; a < network.arcs(); a++) {
            long units = flow.on(a);
            if (units < 0 || units > network.capacity(a)) {
                return "arc " + a + " carries " + units + " of at most " + network.capacity(a);
            }
            left[network.from(a)] -= units;
            left[network.to(a)] += units;
        }
        for (int node = 0; node < left.length; node++) {
            if (left[node] != 0) {
                return "node " + node + " is left with " + left[node];
            }
        }
        return "";
    }

    /** The dual value: what the supplies earn at these prices, less what full arcs would save. */
    private static long bound(FlowNetwork network, long[] price) {
        long sum = 0;
        for (int node = 0; node < network.nodes(); node++) {
            sum = Math.subtractExact(sum, Math.multiplyExact(network.supply(node), price[node]));
        }
        for (int a = 0; a < network.arcs(); a++) {
            long reduced = network.cost(a) + price[network.from(a)] - price[network.to(a)];
            if (reduced < 0) {
                sum = Math.addExact(sum, Math.multiplyExact(network.capacity(a), reduced));
            }
        }
        return sum;
    }

    /** Shortest distances from anywhere, or a round trip of negative cost. */
    private static final class Prices {

        private static final int NONE = -1;

        final long[] distance;
        final List<Integer> roundTrip;
        private final Residual residual;
        private final int[] reachedBy;

        Prices(Residual residual) {
            this.residual = residual;
            distance = new long[residual.network.nodes()];
            reachedBy = new int[distance.length];
            roundTrip = search();
        }

        /**
         * Every node starts at distance 0, as if reached from outside. Only nodes that became
         * nearer are looked at again. A distance that still falls after as many rounds as there are
         * nodes lies behind a round trip of negative cost.
         */
        private List<Integer> search() {
            int nodes = distance.length;
            Arrays.fill(reachedBy, NONE);
            var now = new int[nodes];
            var later = new int[nodes];
            var queued = new boolean[nodes];
            int many = nodes;
            for (int node = 0; node < nodes; node++) {
                now[node] = node;
            }
            for (int round = 0; many > 0; round++) {
                int coming = 0;
                for (int i = 0; i < many; i++) {
                    queued[now[i]] = false;
                }
                for (int i = 0; i < many; i++) {
                    int node = now[i];
                    for (int p = residual.begin(node); p < residual.end(node); p++) {
                        int edge = residual.edge(p);
                        int target = residual.target(edge);
                        long reach = distance[node] + residual.cost(edge);
                        if (reach < distance[target]) {
                            distance[target] = reach;
                            reachedBy[target] = edge;
                            if (!queued[target]) {
                                queued[target] = true;
                                later[coming++] = target;
                            }
                        }
                    }
                }
                if (round >= nodes && coming > 0) {
                    return roundTripBehind(later[0]);
                }
                many = coming;
                var swap = now;
                now = later;
                later = swap;
            }
            return List.of();
        }

        private List<Integer> roundTripBehind(int node) {
            int inside = node;
            for (int i = 0; i < distance.length; i++) {
                inside = residual.source(reachedBy[inside]);
            }
            var arcs = new ArrayList<Integer>();
            int at = inside;
            do {
                arcs.add(reachedBy[at] >> 1);
                at = residual.source(reachedBy[at]);
            } while (at != inside);
            return arcs.reversed();
        }
    }
}
