package org.houvast.foundation.flow;

/** How many units each arc of a network carries. */
public final class Flow {

    private final FlowNetwork network;
    private final long[] units;

    /**
     * @param units per arc, in the order in which the arcs were added
     */
    public Flow(FlowNetwork network, long[] units) {
        if (units.length != network.arcs()) {
            throw new IllegalArgumentException(
                    units.length + " figures for " + network.arcs() + " arcs");
        }
        this.network = network;
        this.units = units.clone();
    }

    public FlowNetwork network() {
        return network;
    }

    public long on(int arc) {
        return units[arc];
    }

    /** Sum over all arcs of units times cost. */
    public long cost() {
        long sum = 0;
        for (int a = 0; a < units.length; a++) {
            sum = Math.addExact(sum, Math.multiplyExact(units[a], network.cost(a)));
        }
        return sum;
    }
}
