package org.houvast.access;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.houvast.foundation.Rows;
import org.houvast.ui.OwnWords;
import org.houvast.ui.OwnWordsSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What an organisation calls things. It is asked once per request, together with who comes in; work
 * without a request speaks the usual words.
 */
@Component
public class WordsOfOrganiser implements OwnWordsSource {

    /** The name under which a request carries the words of its organisation. */
    public static final String ASKED = WordsOfOrganiser.class.getName();

    private record Row(Word word, String one, String many) {}

    private final JdbcClient jdbc;

    WordsOfOrganiser(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public OwnWords words() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                        && request.getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST)
                                instanceof OwnWords words
                ? words
                : OwnWords.NONE;
    }

    /**
     * As the front door was told.
     *
     * @param told {@code word|one|many}
     */
    public static OwnWords of(Collection<String> told) {
        if (told.isEmpty()) {
            return OwnWords.NONE;
        }
        var words = new HashMap<String, OwnWords.Word>();
        for (var line : told) {
            var parts = line.split("\\|");
            words.put(Word.valueOf(parts[0]).key(), new OwnWords.Word(parts[1], parts[2]));
        }
        return new OwnWords(words);
    }

    /** What the organisation of this transaction calls things now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Word, OwnWords.Word> all() {
        var words = new EnumMap<Word, OwnWords.Word>(Word.class);
        jdbc.sql("select word, one, many from access.own_word")
                .query(Rows.of(Row.class))
                .list()
                .forEach(row -> words.put(row.word(), new OwnWords.Word(row.one(), row.many())));
        return words;
    }

    /** From now on the organisation of this transaction calls things so; the rest as usual. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void call(Map<Word, OwnWords.Word> words) {
        var before = all();
        for (var word : Word.values()) {
            var own = words.get(word);
            if (own == null && before.containsKey(word)) {
                jdbc.sql("delete from access.own_word where word = :word")
                        .param("word", word.name())
                        .update();
            } else if (own != null && !own.equals(before.get(word))) {
                jdbc.sql(
                                """
                                insert into access.own_word (word, one, many) values (:word, :one, :many)
                                on conflict (organiser, word) do update set one = excluded.one, many = excluded.many
                                """)
                        .param("word", word.name())
                        .param("one", own.one())
                        .param("many", own.many())
                        .update();
            }
        }
    }
}
