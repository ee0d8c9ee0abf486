package org.houvast.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    /** Names as {@code foundation.plain} writes them: Ayşe is ayse already, Łukasz lukas. */
    @ParameterizedTest
    @CsvSource({
        "youssef, yousef amrani",
        "yusuf, youssef amrani",
        "desmet, lotte de smet",
        "de smet, lotte desmet",
        "sofie, sophie vos",
        "wiktoria, viktoria nowak",
        "lukas, lukasz nowak",
        "aisha, aicha haddad",
        "mohamed, muhammad ali",
        "yasmin, jasmijn bos",
        "oesman, ousmane diallo",
        "kees, cees bos"
    })
    void a_name_that_sounds_alike_is_found(String typed, String name) {
        assertThat(NameSearch.among(List.of(named(typed, name)))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"noor, daan bos", "el, emma vis", "sanne bakker, sem de wit"})
    void another_name_is_not(String typed, String name) {
        assertThat(NameSearch.among(List.of(named(typed, name)))).isEmpty();
    }

    @Test
    void who_has_what_was_typed_comes_alone() {
        var sophie = named("sophie", "sophie vos");

        assertThat(NameSearch.among(List.of(sophie, named("sophie", "sofie bos"))))
                .containsExactly(sophie.id());
    }

    private static NameSearch.Named named(String typed, String name) {
        return new NameSearch.Named(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                typed);
    }
}
