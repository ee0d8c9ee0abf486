package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource({
        "Samira Benali, SB",
        "Lotte de Graaf, LG",
        "Łukasz van 't Hof, ŁH",
        "Çağla, Ç",
        "elif yıldız, EY",
        "'  Noor   Smit ', NS",
        "'', ?"
    })
    void are_of_the_first_and_the_last_word(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @Test
    void need_no_surname() {
        assertThat(Initials.of("Amina", "")).isEqualTo("A");
    }
}
