package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmblemTest {

    @Test
    void everyone_keeps_the_same_picture() {
        var id = UuidCreator.getTimeOrderedEpoch();
        assertThat(Emblem.of(id)).isEqualTo(Emblem.of(id));
        assertThat(Emblem.of(id).tone()).isNotEqualTo(Tone.GREY);
    }

    @Test
    void a_group_that_was_entered_at_once_looks_different() {
        var children = Stream.generate(UuidCreator::getTimeOrderedEpochPlus1).limit(1000).toList();
        var tones =
                children.stream().collect(Collectors.groupingBy(Tone::of, Collectors.counting()));
        assertThat(tones.values()).hasSize(5).allMatch(count -> count > 120);
        var emblems = children.stream().map(Emblem::of).distinct().count();
        assertThat(emblems).isGreaterThan(250);
    }
}
