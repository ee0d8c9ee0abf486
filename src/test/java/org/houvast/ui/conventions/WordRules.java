package org.houvast.ui.conventions;

import java.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the words of the house keep to, and the code that says them. */
final class WordRules {

    private static final Pattern LINE =
            Pattern.compile("(?m)^([A-Za-z0-9._-]+)[ \\t]*=[ \\t]*(.*)$");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d)");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> LONELY = Set.of("br");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9._-]*)\"");
    private static final Pattern PLAIN = Pattern.compile("\\btext\\(\\s*\"([A-Za-z0-9._-]+)\"");
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:\\bt\\(|\\btongue\\(|\\bhelp\\(|\\btext\\(|\\.saying\\(|new Refusal\\(|Refusal\\.when\\([^;]{0,400}?,|\\bmessage = )\\s*\"([A-Za-z0-9._-]+)\"");

    /** The words of one module: {@code nl}, {@code en}, {@code nl_BE} to key to text. */
    record Bundle(String module, Map<String, Map<String, String>> languages) {

        Map<String, String> in(String language) {
            return languages.getOrDefault(language, Map.of());
        }
    }

    /** Reads a file of words; a key that stands there twice is a complaint. */
    static Map<String, String> read(String name, String text, List<String> wrong) {
        var words = new TreeMap<String, String>();
        LINE.matcher(text)
                .results()
                .forEach(line -> {
                    if (words.put(line.group(1), line.group(2)) != null) {
                        wrong.add(name + " says twice: " + line.group(1));
                    }
                });
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> !LINE.matcher(line).matches())
                .forEach(line -> wrong.add(name + " has a line that is no key=text: " + line));
        return words;
    }

    static List<String> complaints(Bundle bundle) {
        var wrong = new ArrayList<String>();
        var dutch = bundle.in("nl");
        var english = bundle.in("en");
        difference(dutch.keySet(), english.keySet())
                .forEach(k -> wrong.add("not in English: " + k));
        difference(english.keySet(), dutch.keySet()).forEach(k -> wrong.add("not in Dutch: " + k));
        difference(bundle.in("nl_BE").keySet(), dutch.keySet())
                .forEach(k -> wrong.add("Flemish only: " + k));
        bundle.languages()
                .forEach((language, words) ->
                        words.forEach((key, text) -> complain(bundle, language, key, text, wrong)));
        return wrong;
    }

    private static void complain(
            Bundle bundle, String language, String key, String text, List<String> wrong) {
        var at = key + " (" + language + ")";
        if (!key.startsWith(bundle.module() + ".")) {
            wrong.add("belongs to another module: " + at);
        }
        if (text.isBlank()) {
            wrong.add("says nothing: " + at);
        }
        if (text.replace("''", "").contains("'")) {
            wrong.add("a single apostrophe swallows what follows, write ’ or '': " + at);
        }
        try {
            new MessageFormat(text);
        } catch (IllegalArgumentException e) {
            wrong.add("is no pattern: " + at + ": " + e.getMessage());
        }
        var expected = bundle.in("nl").get(key);
        if (expected != null && !parameters(expected).equals(parameters(text))) {
            wrong.add("other parameters than in Dutch: " + at);
        }
        if (!balanced(text)) {
            wrong.add("tags do not match: " + at);
        }
        if (bundle.languages().containsKey("nl")
                && language.equals("nl_BE")
                && text.equals(expected)) {
            wrong.add("the same as in the Netherlands: " + at);
        }
    }

    /**
     * What is wrong with a sentence of a language that helps beside the Dutch.
     *
     * @param dutch what it is in Dutch; {@code null} when nobody says it
     */
    static List<String> complaints(
            String language,
            String key,
            String text,
            @org.jspecify.annotations.Nullable String dutch) {
        var wrong = new ArrayList<String>();
        if (dutch == null) {
            wrong.add("not in Dutch: " + key + " (" + language + ")");
            return wrong;
        }
        var module = key.substring(0, key.indexOf('.'));
        complain(new Bundle(module, Map.of("nl", Map.of(key, dutch))), language, key, text, wrong);
        return wrong;
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(p -> p.group(1)).collect(Collectors.toSet());
    }

    private static boolean balanced(String text) {
        var open = new ArrayDeque<String>();
        for (var tag : TAG.matcher(text).results().toList()) {
            if (LONELY.contains(tag.group(2))) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(tag.group(2));
            } else if (open.isEmpty() || !open.pop().equals(tag.group(2))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    /**
     * What code says that has no words, and words that no code says. A key may be put together:
     * {@code "child.day." + day}; then all words below it count as said.
     *
     * @param sources Java and templates
     * @param words all keys with their Dutch
     */
    static List<String> complaints(Map<String, String> sources, Map<String, String> words) {
        var wrong = new ArrayList<String>();
        var literals = new TreeSet<String>();
        sources.forEach((name, text) -> {
            var code = text.replaceAll("(?m)^\\s*(\\*|//|/\\*).*$", "");
            LITERAL.matcher(code).results().forEach(l -> literals.add(l.group(1)));
            SAID.matcher(code)
                    .results()
                    .map(said -> said.group(1))
                    .filter(key -> !key.endsWith(".") && !words.containsKey(key))
                    .filter(key -> below(key, words.keySet()).isEmpty())
                    .forEach(key -> wrong.add(name + " says what has no words: " + key));
            PLAIN.matcher(code)
                    .results()
                    .map(plain -> plain.group(1))
                    .filter(key -> words.getOrDefault(key, "").matches(".*[<&].*"))
                    .forEach(key -> wrong.add(name + " says markup as plain text: " + key));
        });
        words.keySet().stream()
                .filter(key -> literals.stream().noneMatch(literal -> reaches(literal, key)))
                .forEach(key -> wrong.add("nobody says: " + key));
        return wrong;
    }

    private static boolean reaches(String literal, String key) {
        return key.equals(literal)
                || literal.chars().filter(c -> c == '.').count() >= 1
                        && (key.startsWith(literal.endsWith(".") ? literal : literal + "."));
    }

    private static Set<String> below(String key, Set<String> keys) {
        return keys.stream().filter(k -> k.startsWith(key + ".")).collect(Collectors.toSet());
    }

    private static Set<String> difference(Set<String> these, Set<String> those) {
        var left = new TreeSet<>(these);
        left.removeAll(those);
        return left;
    }

    private WordRules() {}
}
