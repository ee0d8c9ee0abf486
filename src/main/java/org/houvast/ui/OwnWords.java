package org.houvast.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an organisation calls things, instead of the words of the bundles. Only sentences of our own
 * are spoken differently, never what a person wrote: whole words of a sentence's pattern are taken
 * over before anything is put into it.
 *
 * @param words the key of a word of the bundles (it has {@code .one} and {@code .many}), and what
 *     it is called
 */
public record OwnWords(Map<String, Word> words) {

    /** Nothing is called differently. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    /** What a word may consist of, so that it fits in any sentence. */
    public static final Pattern SHAPE = Pattern.compile("\\p{L}[\\p{L} ’-]{0,39}");

    /** Tags of the bundles; what stands in them is no text. */
    private static final String TAG = "</?(?:a|b|br|em|q|span|strong|small)\\b[^>]*>";

    /** For one, and for several of them. */
    public record Word(String one, String many) {

        public Word {
            if (!SHAPE.matcher(one).matches() || !SHAPE.matcher(many).matches()) {
                throw new IllegalArgumentException("does not fit in a sentence");
            }
        }
    }

    public OwnWords {
        words = Map.copyOf(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The sentences of these words.
     *
     * @param usual all forms of a word in a language, by the key of the word and the number ({@code
     *     one} or {@code many})
     */
    Spoken spoken(Function<String, ? extends Collection<String>> usual) {
        var instead = new HashMap<String, String>();
        words.forEach((key, own) -> {
            usual.apply(key + ".one").forEach(form -> instead.put(small(form), own.one()));
            usual.apply(key + ".many").forEach(form -> instead.put(small(form), own.many()));
        });
        return new Spoken(instead);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Takes words over in the patterns of sentences. */
    static final class Spoken {

        private final Map<String, String> instead;
        private final Pattern pattern;

        private Spoken(Map<String, String> instead) {
            this.instead = Map.copyOf(instead);
            List<String> forms = new ArrayList<>(instead.keySet());
            forms.sort(Comparator.comparingInt(String::length).reversed());
            this.pattern =
                    Pattern.compile(
                            TAG
                                    + "|(?<![\\p{L}\\p{N}-])("
                                    + forms.stream()
                                            .map(Pattern::quote)
                                            .collect(Collectors.joining("|"))
                                    + ")(?![\\p{L}\\p{N}-])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        String in(String sentence) {
            return pattern.matcher(sentence)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(
                                    found.group(1) == null ? found.group() : own(found.group(1))));
        }

        private String own(String usual) {
            var own = Objects.requireNonNull(instead.get(small(usual)));
            return Character.isUpperCase(usual.codePointAt(0))
                    ? Character.toUpperCase(own.charAt(0)) + own.substring(1)
                    : own;
        }
    }
}
