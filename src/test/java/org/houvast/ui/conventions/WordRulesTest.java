package org.houvast.ui.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.houvast.ui.conventions.WordRules.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordRulesTest {

    @Test
    void every_language_says_the_same() {
        var wrong = new ArrayList<String>();
        var bundles = bundles(wrong);
        assertThat(bundles).extracting(Bundle::module).contains("ui");
        bundles.forEach(bundle -> wrong.addAll(WordRules.complaints(bundle)));
        assertThat(wrong).isEmpty();
    }

    @Test
    void what_is_said_has_words_and_words_are_said() {
        var sources = new TreeMap<>(Sources.ending(Sources.JAVA, ".java"));
        sources.putAll(Sources.ending(Sources.JAVA, ".jte"));
        var words = new TreeMap<String, String>();
        bundles(new ArrayList<>()).forEach(bundle -> words.putAll(bundle.in("nl")));
        assertThat(WordRules.complaints(sources, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.a=een           | x.b=one              |             | 2",
                "x.a=een           | x.a=one              | x.c=één     | 1",
                "x.a={0} van {1}   | x.a={0} of           |             | 1",
                "y.a=een           | y.a=one              |             | 2",
                "x.a=foto's        | x.a=photos           |             | 1",
                "x.a={0,oops}      | x.a={0}              |             | 1",
                "x.a=<b>een        | x.a=one              |             | 1",
                "x.a=een           | x.a=one              | x.a=een     | 1",
                "x.a=              | x.a=one              |             | 1"
            })
    void a_culprit_among_words_is_caught(
            String dutch,
            String english,
            @org.jspecify.annotations.Nullable String flemish,
            int n) {
        var wrong = new ArrayList<String>();
        var bundle =
                new Bundle(
                        "x",
                        Map.of(
                                "nl", WordRules.read("nl", dutch, wrong),
                                "en", WordRules.read("en", english, wrong),
                                "nl_BE",
                                        WordRules.read(
                                                "be", flemish == null ? "" : flemish, wrong)));
        assertThat(WordRules.complaints(bundle)).hasSize(n);
    }

    @Test
    void a_key_that_stands_there_twice_is_caught() {
        var wrong = new ArrayList<String>();
        WordRules.read("nl", "x.a=een\nx.a=twee\nonzin\n", wrong);
        assertThat(wrong).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${hv.t(\"x.missing\")}",
                "Refusal.when(true, \"x.a\"); throw new Refusal(\"x.too-early\");",
                "Refusal.when(day.isBefore(last), \"x.too-late\", last);",
                "GoTo.path(\"/\").saying(\"x.saved\", name)",
                "@NotBlank(message = \"x.name.missing\")",
                "hv.text(\"x.markup\")"
            })
    void a_culprit_in_code_is_caught(String code) {
        var words = Map.of("x.a", "een", "x.markup", "<b>een</b>");
        var used = code + " \"x.a\" \"x.markup\"";
        assertThat(WordRules.complaints(Map.of("X.java", used), words)).hasSize(1);
    }

    @Test
    void words_that_nobody_says_are_caught() {
        var words = Map.of("x.day.MONDAY", "maandag", "x.old", "oud");
        assertThat(WordRules.complaints(Map.of("X.java", "hv.t(\"x.day.\" + day)"), words))
                .containsExactly("nobody says: x.old");
    }

    private static List<Bundle> bundles(List<String> wrong) {
        var modules = new TreeMap<String, Map<String, Map<String, String>>>();
        files("words_")
                .forEach((file, text) -> {
                    var module = file.substring(0, file.indexOf('/'));
                    var language = file.replaceAll(".*/words_(.*)\\.properties", "$1");
                    modules.computeIfAbsent(module, m -> new TreeMap<>())
                            .put(language, WordRules.read(file, text, wrong));
                });
        return modules.entrySet().stream()
                .map(module -> new Bundle(module.getKey(), module.getValue()))
                .toList();
    }

    private static Map<String, String> files(String beginning) {
        var files =
                new TreeMap<>(
                        Sources.ending(Sources.RESOURCES.resolve("org/houvast"), ".properties"));
        files.keySet().removeIf(file -> !file.contains("/" + beginning));
        return files;
    }

    @Test
    void what_helps_beside_the_dutch_says_the_same_in_each_language() {
        var wrong = new ArrayList<String>();
        var dutch = new TreeMap<String, String>();
        bundles(wrong).forEach(bundle -> dutch.putAll(bundle.in("nl")));
        var help = new TreeMap<String, Map<String, String>>();
        files("help_")
                .forEach((file, text) ->
                        help.computeIfAbsent(
                                        file.replaceAll(".*/help_(.*)\\.properties", "$1"),
                                        _ -> new TreeMap<>())
                                .putAll(WordRules.read(file, text, wrong)));

        help.forEach((language, words) ->
                words.forEach((key, text) ->
                        wrong.addAll(WordRules.complaints(language, key, text, dutch.get(key)))));

        assertThat(wrong).isEmpty();
        assertThat(help).containsOnlyKeys("ar", "fr", "tr", "uk");
        var keys = help.firstEntry().getValue().keySet();
        help.values().forEach(words -> assertThat(words).containsOnlyKeys(keys));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.a = un de {0}  | een van {0} en {1}",
                "x.a = l'un       | een",
                "x.a = <b>un      | een",
                "x.a = un         |"
            })
    void a_culprit_among_words_that_help_is_caught(
            String line, @org.jspecify.annotations.Nullable String dutch) {
        var words = WordRules.read("fr", line, new ArrayList<>());

        assertThat(WordRules.complaints("fr", "x.a", words.getOrDefault("x.a", ""), dutch))
                .hasSize(1);
    }

    @Test
    void every_file_of_words_is_of_a_language_that_we_speak() {
        assertThat(Sources.ending(Sources.RESOURCES.resolve("org/houvast"), ".properties").keySet())
                .allMatch(file ->
                        file.matches(
                                "[a-z]+/(words_(nl|en|nl_BE)|help_(fr|ar|tr|uk))\\.properties"));
        assertThat(Stream.of("x/words_fr.properties", "x/y/words_nl.properties"))
                .noneMatch(file ->
                        file.matches(
                                "[a-z]+/(words_(nl|en|nl_BE)|help_(fr|ar|tr|uk))\\.properties"));
    }
}
