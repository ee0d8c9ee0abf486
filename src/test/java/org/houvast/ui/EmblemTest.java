package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmblemTest {

    @Test
    void everyone_keeps_the_same_picture() {
        var id = UuidCreator.getTimeOrderedEpoch();
        assertThat(Emblem.of(id)).isEqualTo(Emblem.of(id));
        assertThat(Emblem.of(id).tone()).isNotEqualTo(Tone.GREY);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "1, 1", "1, 7", "65536, 1"})
    void a_group_that_was_entered_at_once_looks_different(long highStep, long lowStep) {
        var children =
                LongStream.range(0, 1000)
                        .mapToObj(i ->
                                new UUID(
                                        0x01a203c61e1e7b76L + i * highStep,
                                        0x80fcb167146b9377L + i * lowStep))
                        .toList();
        var tones =
                children.stream().collect(Collectors.groupingBy(Tone::of, Collectors.counting()));
        assertThat(tones.values()).hasSize(5).allMatch(count -> count > 120);
        var emblems = children.stream().map(Emblem::of).distinct().count();
        assertThat(emblems).isGreaterThan(250);
    }
}
