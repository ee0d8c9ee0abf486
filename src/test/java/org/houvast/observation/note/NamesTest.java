package org.houvast.observation.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Nearby MILAN = child("Milan");
    private static final Nearby SEM = child("Sem");
    private static final Nearby ROOS = child("Roos");
    private static final Nearby AYSE = child("Ayşe");
    private static final List<Nearby> ALL = List.of(MILAN, SEM, ROOS, AYSE);

    private static Nearby child(String name) {
        return new Nearby(UUID.randomUUID(), name, name + " van Test", "Zonnestraal");
    }

    private static Optional<String> named(String words, String... asked) {
        return Names.another(words, ALL, List.of(MILAN.placement()), List.of(asked))
                .map(Mentioned::name);
    }

    @Test
    void a_name_in_a_note_is_found() {
        assertThat(named("Milan bouwt een toren met Sem.")).contains("Sem");
        assertThat(named("De toren van Sems blokken viel om.")).contains("Sem");
        assertThat(named("‘Sem!’ riep Milan")).contains("Sem");
    }

    @Test
    void accents_do_not_matter() {
        assertThat(named("Speelde met Ayşe in de tent")).contains("Ayşe");
    }

    @Test
    void a_word_that_only_looks_like_a_name_is_left_alone() {
        assertThat(named("Plukte een roos en zong over de semafoor")).isEmpty();
        assertThat(named("Milan lacht en begint opnieuw")).isEmpty();
    }

    @Test
    void names_are_asked_in_the_order_of_the_note_and_once() {
        assertThat(named("Samen met Sem en Roos")).contains("Sem");
        assertThat(named("Samen met Sem en Roos", "Sem")).contains("Roos");
        assertThat(named("Samen met Sem en Roos", "Sem", "Roos")).isEmpty();
    }

    @Test
    void namesakes_are_named_together_and_a_chosen_child_is_not_its_own_namesake() {
        var other = child("Sem");
        var both =
                Names.another(
                        "Sem hielp",
                        List.of(MILAN, SEM, other),
                        List.of(MILAN.placement()),
                        List.of());
        assertThat(both)
                .hasValueSatisfying(
                        m -> assertThat(m.children()).containsExactlyInAnyOrder(SEM, other));
        assertThat(
                        Names.another(
                                "Sem hielp",
                                List.of(SEM, other),
                                List.of(SEM.placement()),
                                List.of()))
                .isEmpty();
    }
}
