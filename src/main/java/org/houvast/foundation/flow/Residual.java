package org.houvast.foundation.flow;

/**
 * What may still be changed about a flow: along an arc with room left one unit more, against an arc
 * that carries something one unit less.
 *
 * <p>An edge is numbered {@code 2 * arc} along the arc and {@code 2 * arc + 1} against it. Edges
 * are kept per node that they leave, in order of arc.
 */
final class Residual {

    final FlowNetwork network;
    private final int[] first;
    private final int[] edges;

    Residual(Flow flow) {
        network = flow.network();
        first = new int[network.nodes() + 1];
        for (int a = 0; a < network.arcs(); a++) {
            if (flow.on(a) < network.capacity(a)) {
                first[network.from(a) + 1]++;
            }
            if (flow.on(a) > 0) {
                first[network.to(a) + 1]++;
            }
        }
        for (int node = 0; node < network.nodes(); node++) {
            first[node + 1] += first[node];
        }
        edges = new int[first[network.nodes()]];
        var next = first.clone();
        for (int a = 0; a < network.arcs(); a++) {
            if (flow.on(a) < network.capacity(a)) {
                edges[next[network.from(a)]++] = 2 * a;
            }
            if (flow.on(a) > 0) {
                edges[next[network.to(a)]++] = 2 * a + 1;
            }
        }
    }

    /** Where the edges that leave a node begin in {@link #edge}. */
    int begin(int node) {
        return first[node];
    }

    /** Where they end, exclusive. */
    int end(int node) {
        return first[node + 1];
    }

    int edge(int position) {
        return edges[position];
    }

    int target(int edge) {
        int arc = edge >> 1;
        return (edge & 1) == 0 ? network.to(arc) : network.from(arc);
    }

    int source(int edge) {
        int arc = edge >> 1;
        return (edge & 1) == 0 ? network.from(arc) : network.to(arc);
    }

    long cost(int edge) {
        long cost = network.cost(edge >> 1);
        return (edge & 1) == 0 ? cost : -cost;
    }
}
