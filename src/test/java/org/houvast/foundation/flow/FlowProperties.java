package org.houvast.foundation.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowProperties {

    @Property(tries = 500)
    void the_proof_agrees_with_trying_every_flow(@ForAll long seed) {
        var network = network(new Random(seed));

        var proof = OptimalityProof.of(network.solve());

        assertThat(proof.holds()).isTrue();
        assertThat(proof.cost()).isEqualTo(leastCost(network, new long[network.arcs()], 0));
        assertThat(proof.gap()).isZero();
    }

    @Property(tries = 500)
    void both_ways_to_solve_find_a_cheapest_flow(@ForAll long seed) {
        var network = network(new Random(seed));

        var own = ShortestPaths.solve(network);
        var other = NativeSolver.solve(network);

        assertThat(own.cost()).isEqualTo(other.cost());
        assertThat(OptimalityProof.of(own).holds()).isTrue();
        assertThat(OptimalityProof.of(other).holds()).isTrue();
    }

    @Property(tries = 60)
    void both_ways_agree_on_larger_networks(@ForAll long seed) {
        var random = new Random(seed);
        int nodes = 20 + random.nextInt(60);
        var network = new FlowNetwork(nodes, 0);
        for (int i = 0; i < 6; i++) {
            int from = random.nextInt(nodes - 1);
            int units = random.nextInt(9);
            network.supply(from, network.supply(from) + units);
            network.supply(nodes - 1, network.supply(nodes - 1) - units);
            network.arc(from, nodes - 1, units, 10_000);
        }
        for (int i = 0; i < 6 * nodes; i++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            network.arc(from, to, random.nextInt(4), random.nextInt(2_000));
        }

        var own = ShortestPaths.solve(network);

        assertThat(own.cost()).isEqualTo(NativeSolver.solve(network).cost());
        assertThat(OptimalityProof.of(own).holds()).isTrue();
    }

    @Property(tries = 500)
    void the_proof_refuses_every_dearer_flow_and_names_what_is_cheaper(@ForAll long seed) {
        var network = network(new Random(seed));
        var best = network.solve();

        everyFlow(
                network,
                new long[network.arcs()],
                0,
                units -> {
                    var flow = new Flow(network, units);
                    var proof = OptimalityProof.of(flow);
                    assertThat(proof.holds()).isEqualTo(flow.cost() == best.cost());
                    assertThat(proof.cheaper().isEmpty()).isEqualTo(flow.cost() == best.cost());
                });
    }

    private static FlowNetwork network(Random random) {
        int nodes = 3 + random.nextInt(2);
        int arcs = 3 + random.nextInt(4);
        var network = new FlowNetwork(nodes, arcs);
        int units = random.nextInt(3);
        network.supply(0, units);
        network.supply(nodes - 1, -units);
        network.arc(0, nodes - 1, units, 50);
        for (int i = 0; i < arcs; i++) {
            int from = random.nextInt(nodes);
            int to = (from + 1 + random.nextInt(nodes - 1)) % nodes;
            network.arc(from, to, random.nextInt(3), random.nextInt(12));
        }
        return network;
    }

    private static long leastCost(FlowNetwork network, long[] units, int arc) {
        var least = new long[] {Long.MAX_VALUE};
        everyFlow(
                network,
                units,
                arc,
                found -> least[0] = Math.min(least[0], new Flow(network, found).cost()));
        return least[0];
    }

    private static void everyFlow(
            FlowNetwork network, long[] units, int arc, Consumer<long[]> each) {
        if (arc == units.length) {
            if (arrives(network, units)) {
                each.accept(units);
            }
            return;
        }
        for (long many = 0; many <= network.capacity(arc); many++) {
            units[arc] = many;
            everyFlow(network, units, arc + 1, each);
        }
        units[arc] = 0;
    }

    private static boolean arrives(FlowNetwork network, long[] units) {
        for (int node = 0; node < network.nodes(); node++) {
            long left = network.supply(node);
            for (int a = 0; a < network.arcs(); a++) {
                left -= network.from(a) == node ? units[a] : 0;
                left += network.to(a) == node ? units[a] : 0;
            }
            if (left != 0) {
                return false;
            }
        }
        return true;
    }
}
