package org.houvast.organisation.settings;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.houvast.access.Word;
import org.houvast.foundation.Refusal;
import org.houvast.ui.OwnWords;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Words as they were typed: {@code MENTOR.one}, {@code MENTOR.many}.
 *
 * @param fields by name, without spaces around; an empty one is not there
 */
record TypedWords(Map<String, String> fields) {

    static TypedWords of(MultiValueMap<String, String> sent) {
        var fields = new HashMap<String, String>();
        sent.toSingleValueMap()
                .forEach((name, text) -> {
                    if (text != null && !text.isBlank()) {
                        fields.put(name, text.strip().replace('\'', '’'));
                    }
                });
        return new TypedWords(fields);
    }

    @Nullable String one(Word word) {
        return fields.get(word.name() + ".one");
    }

    @Nullable String many(Word word) {
        return fields.get(word.name() + ".many");
    }

    /**
     * @throws Refusal {@code organisation.words.both}, {@code organisation.words.letters}
     */
    Map<Word, OwnWords.Word> words() {
        var words = new EnumMap<Word, OwnWords.Word>(Word.class);
        for (var word : Word.values()) {
            var one = one(word);
            var many = many(word);
            Refusal.when((one == null) != (many == null), "organisation.words.both");
            if (one != null && many != null) {
                Refusal.when(
                        !OwnWords.SHAPE.matcher(one).matches()
                                || !OwnWords.SHAPE.matcher(many).matches(),
                        "organisation.words.letters");
                words.put(word, new OwnWords.Word(one, many));
            }
        }
        return words;
    }
}
