package org.houvast.foundation.flow;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/** Finds the cheapest flow with OR-Tools: for networks too large for one way after another. */
final class NativeSolver {

    static {
        Loader.loadNativeLibraries();
    }

    private NativeSolver() {}

    /**
     * @throws IllegalStateException when there is no flow, or the solver gives up
     */
    static Flow solve(FlowNetwork network) {
        var solver = new MinCostFlow(network.nodes(), network.arcs());
        try {
            for (int a = 0; a < network.arcs(); a++) {
                solver.addArcWithCapacityAndUnitCost(
                        network.from(a), network.to(a), network.capacity(a), network.cost(a));
            }
            for (int node = 0; node < network.nodes(); node++) {
                if (network.supply(node) != 0) {
                    solver.setNodeSupply(node, network.supply(node));
                }
            }
            var status = solver.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException(
                        "no optimal flow: "
                                + status
                                + ", "
                                + network.nodes()
                                + " nodes, "
                                + network.arcs()
                                + " arcs");
            }
            var units = new long[network.arcs()];
            for (int a = 0; a < units.length; a++) {
                units[a] = solver.getFlow(a);
            }
            return new Flow(network, units);
        } finally {
            solver.delete();
        }
    }
}
