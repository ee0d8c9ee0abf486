package org.houvast.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sentences of our packs in the languages that help beside the Dutch. What an organisation
 * changed is its own sentence, and stands in no book.
 */
public final class PhraseBook {

    private final Map<String, Map<String, String>> byDutch = new HashMap<>();

    PhraseBook(List<ContentPack> packs) {
        packs.stream()
                .flatMap(pack -> pack.phrases().stream())
                .forEach(phrase ->
                        phrase.dutch().forEach(dutch -> byDutch.put(dutch, phrase.help())));
    }

    /** The same sentence by language, <em>fr</em> for instance; empty for a sentence not ours. */
    public Map<String, String> of(String dutch) {
        return byDutch.getOrDefault(dutch, Map.of());
    }
}
