package org.houvast.observation.note;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names of children in a note: as whole words, with their capital (a <em>roos</em> is a
 * flower, <em>Roos</em> is a child); accents and a possessive s do not matter.
 */
final class Names {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Names() {}

    /**
     * The first name in a text that belongs to another child.
     *
     * @param nearby children who play with those the note is about
     * @param about whom the note is about already
     * @param asked names about which the writer was asked before
     */
    static Optional<Mentioned> another(
            String words, List<Nearby> nearby, Collection<UUID> about, Collection<String> asked) {
        var text = plain(words);
        Set<String> known =
                nearby.stream()
                        .filter(child -> about.contains(child.placement()))
                        .map(Nearby::givenName)
                        .collect(Collectors.toSet());
        var byName =
                nearby.stream()
                        .filter(child -> !about.contains(child.placement()))
                        .collect(
                                Collectors.groupingBy(
                                        Nearby::givenName, TreeMap::new, Collectors.toList()));
        return byName.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .filter(entry -> !asked.contains(entry.getKey()))
                .map(entry -> Map.entry(position(text, entry.getKey()), entry))
                .filter(found -> found.getKey() >= 0)
                .min(Map.Entry.comparingByKey())
                .map(found ->
                        new Mentioned(found.getValue().getKey(), found.getValue().getValue()));
    }

    private static int position(String text, String name) {
        var word =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(plain(name))
                                + "(?:['’]?s)?(?![\\p{L}\\p{N}])");
        var found = word.matcher(text);
        return found.find() ? found.start() : -1;
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
