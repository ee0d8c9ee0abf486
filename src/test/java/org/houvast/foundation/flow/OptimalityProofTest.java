package org.houvast.foundation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OptimalityProofTest {

    private final FlowNetwork network = new FlowNetwork(3, 3);
    private final int cheap = network.arc(0, 1, 1, 1);
    private final int dear = network.arc(0, 2, 1, 5);
    private final int on = network.arc(1, 2, 1, 1);

    {
        network.supply(0, 1);
        network.supply(2, -1);
    }

    @Test
    void the_best_flow_meets_its_bound() {
        var proof = OptimalityProof.of(network.solve());

        assertThat(proof.holds()).isTrue();
        assertThat(proof.cost()).isEqualTo(2).isEqualTo(proof.bound());
        assertThat(proof.gap()).isZero();
    }

    @Test
    void a_dearer_flow_is_found_out_and_the_round_trip_named() {
        var flow = new Flow(network, new long[] {0, 1, 0});

        var proof = OptimalityProof.of(flow);

        assertThat(proof.holds()).isFalse();
        assertThat(proof.cheaper()).containsExactlyInAnyOrder(cheap, on, dear);
        assertThat(proof.gap()).isPositive();
    }

    @Test
    void units_that_do_not_arrive_are_a_fault() {
        var proof = OptimalityProof.of(new Flow(network, new long[] {1, 0, 0}));

        assertThat(proof.holds()).isFalse();
        assertThat(proof.fault()).isEqualTo("node 1 is left with 1");
    }

    @Test
    void more_units_than_fit_are_a_fault() {
        var proof = OptimalityProof.of(new Flow(network, new long[] {0, 2, 0}));

        assertThat(proof.fault()).isEqualTo("arc 1 carries 2 of at most 1");
    }

    @Test
    void a_network_without_a_way_is_a_fault_in_the_program() {
        var impossible = new FlowNetwork(2, 1);
        impossible.arc(1, 0, 1, 0);
        impossible.supply(0, 1);
        impossible.supply(1, -1);

        assertThatThrownBy(impossible::solve).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> NativeSolver.solve(impossible))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void costs_below_zero_go_to_the_native_solver() {
        FlowNetwork.warmUp();
        var gain = network.arc(1, 2, 1, -4);

        var flow = network.solve();

        assertThat(ShortestPaths.suits(network)).isFalse();
        assertThat(flow.on(gain)).isOne();
        assertThat(OptimalityProof.of(flow).holds()).isTrue();
    }

    @Test
    void a_cost_that_could_overflow_is_refused_at_once() {
        assertThatThrownBy(() -> network.arc(0, 1, 1, Long.MAX_VALUE / 8))
                .isInstanceOf(ArithmeticException.class);
    }
}
