package org.houvast.foundation.flow;

import java.util.Arrays;

/**
 * Finds the cheapest flow by sending unit after unit along the cheapest way that is left
 * (successive shortest paths, with prices that keep every remaining cost at zero or more). Quick
 * for a group, a location, one mentor's year; needs no native library.
 */
final class ShortestPaths {

    /** Bits for a node's number in an entry of the heap; the rest is its distance. */
    private static final int NODE_BITS = 24;

    private static final int NOT_REACHED = -1;

    private final FlowNetwork network;
    private final int[] first;
    private final int[] edges;
    private final long[] left;
    private final long[] excess;
    private final long[] price;
    private final long[] distance;
    private final int[] reachedBy;
    private final int[] touched;
    private int touches;
    private final boolean[] settled;
    private long[] heap = new long[64];
    private int heaped;

    private ShortestPaths(FlowNetwork network) {
        this.network = network;
        int nodes = network.nodes();
        first = new int[nodes + 1];
        edges = new int[2 * network.arcs()];
        left = new long[2 * network.arcs()];
        excess = new long[nodes];
        price = new long[nodes];
        distance = new long[nodes];
        reachedBy = new int[nodes];
        touched = new int[nodes];
        settled = new boolean[nodes];
        Arrays.fill(reachedBy, NOT_REACHED);
        for (int node = 0; node < nodes; node++) {
            excess[node] = network.supply(node);
        }
        for (int a = 0; a < network.arcs(); a++) {
            first[network.from(a) + 1]++;
            first[network.to(a) + 1]++;
            left[2 * a] = network.capacity(a);
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        var next = Arrays.copyOf(first, nodes);
        for (int a = 0; a < network.arcs(); a++) {
            edges[next[network.from(a)]++] = 2 * a;
            edges[next[network.to(a)]++] = 2 * a + 1;
        }
    }

    /** Whether this way suits: nothing costs less than zero, and distances fit the heap. */
    static boolean suits(FlowNetwork network) {
        long dearest = 0;
        for (int a = 0; a < network.arcs(); a++) {
            if (network.cost(a) < 0) {
                return false;
            }
            dearest = Math.max(dearest, network.cost(a));
        }
        return network.nodes() < 1 << NODE_BITS
                && dearest < (1L << (62 - NODE_BITS)) / (network.nodes() + 1L);
    }

    /**
     * @throws IllegalStateException when some unit cannot arrive
     */
    static Flow solve(FlowNetwork network) {
        var paths = new ShortestPaths(network);
        for (int node = 0; node < network.nodes(); node++) {
            while (paths.excess[node] > 0) {
                paths.send(node);
            }
        }
        var units = new long[network.arcs()];
        for (int a = 0; a < units.length; a++) {
            units[a] = paths.left[2 * a + 1];
        }
        return new Flow(network, units);
    }

    private void send(int source) {
        int target = nearestDemand(source);
        if (target == NOT_REACHED) {
            throw new IllegalStateException(
                    "no flow: units at node "
                            + source
                            + " cannot arrive, "
                            + network.nodes()
                            + " nodes");
        }
        long units = Math.min(excess[source], -excess[target]);
        for (int at = target; at != source; at = from(reachedBy[at])) {
            units = Math.min(units, left[reachedBy[at]]);
        }
        for (int at = target; at != source; at = from(reachedBy[at])) {
            left[reachedBy[at]] -= units;
            left[reachedBy[at] ^ 1] += units;
        }
        excess[source] -= units;
        excess[target] += units;
        for (int i = 0; i < touches; i++) {
            int node = touched[i];
            if (settled[node]) {
                price[node] += distance[node] - distance[target];
            }
            settled[node] = false;
            reachedBy[node] = NOT_REACHED;
        }
    }

    /** Looks around from a node, the cheapest way first, until a node that asks for units. */
    private int nearestDemand(int source) {
        touches = 0;
        heaped = 0;
        touched[touches++] = source;
        distance[source] = 0;
        push(source);
        while (heaped > 0) {
            int node = pop();
            if (settled[node]) {
                continue;
            }
            settled[node] = true;
            if (excess[node] < 0) {
                return node;
            }
            for (int p = first[node]; p < first[node + 1]; p++) {
                if (left[edges[p]] > 0) {
                    look(node, edges[p], source);
                }
            }
        }
        return NOT_REACHED;
    }

    private void look(int node, int edge, int source) {
        int target = to(edge);
        if (settled[target] || target == source) {
            return;
        }
        long reach = distance[node] + cost(edge) + price[node] - price[target];
        if (reachedBy[target] == NOT_REACHED) {
            touched[touches++] = target;
        } else if (reach >= distance[target]) {
            return;
        }
        distance[target] = reach;
        reachedBy[target] = edge;
        push(target);
    }

    private int from(int edge) {
        return (edge & 1) == 0 ? network.from(edge >> 1) : network.to(edge >> 1);
    }

    private int to(int edge) {
        return (edge & 1) == 0 ? network.to(edge >> 1) : network.from(edge >> 1);
    }

    private long cost(int edge) {
        return (edge & 1) == 0 ? network.cost(edge >> 1) : -network.cost(edge >> 1);
    }

    private void push(int node) {
        if (heaped == heap.length) {
            heap = Arrays.copyOf(heap, 2 * heaped);
        }
        long entry = distance[node] << NODE_BITS | node;
        int at = heaped++;
        while (at > 0 && heap[(at - 1) >> 1] > entry) {
            heap[at] = heap[(at - 1) >> 1];
            at = (at - 1) >> 1;
        }
        heap[at] = entry;
    }

    private int pop() {
        long top = heap[0];
        long last = heap[--heaped];
        int at = 0;
        while (2 * at + 1 < heaped) {
            int child = 2 * at + 1;
            if (child + 1 < heaped && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= last) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return (int) (top & ((1 << NODE_BITS) - 1));
    }
}
