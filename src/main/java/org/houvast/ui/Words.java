package org.houvast.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All that Houvast says, from each module's {@code words_nl}, {@code words_nl_BE} and {@code
 * words_en} properties. Flemish falls back on Dutch. Beside them a {@link Tongue} says a part.
 */
@Component
public class Words {

    /** Dutch as spoken in the Netherlands; complete. */
    public static final Locale NL = Locale.of("nl", "NL");

    /** Dutch as spoken in Flanders; only what differs. */
    public static final Locale BE = Locale.of("nl", "BE");

    /** English; complete. */
    public static final Locale EN = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[A-Za-z0-9_-]+)+");

    private final boolean strict;
    private final @Nullable Path source;

    /** Keys of words that can be called differently: they themselves always say what is usual. */
    private static final Pattern USUAL = Pattern.compile("access\\.word\\..*");

    /** More organisations with words of their own than this are spoken for anew each time. */
    private static final int MOST = 1000;

    private final Map<Own, Map<String, Phrase>> own = new ConcurrentHashMap<>();
    private final SingletonSupplier<List<OwnWordsSource>> ownWords;
    private volatile Map<Locale, Map<String, String>> texts = Map.of();
    private volatile Map<Locale, Map<String, Phrase>> phrases;
    private volatile long readAt;

    /**
     * @param strict whether a key without words is an error; if not, the key itself is shown
     * @param templates set while developing: words are then read from the sources, again after each
     *     change
     */
    @Autowired
    Words(
            @Value("${houvast.words.strict:false}") boolean strict,
            @Value("${houvast.templates:}") String templates,
            ObjectProvider<OwnWordsSource> ownWords) {
        this.ownWords = SingletonSupplier.of(() -> ownWords.stream().toList());
        this.strict = strict;
        this.source =
                templates.isEmpty()
                        ? null
                        : Path.of(templates).resolveSibling("resources").toAbsolutePath();
        this.phrases = read();
    }

    /**
     * The words of one language, for a page, a letter or a sheet of paper; in Dutch with those of
     * the viewer's organisation.
     */
    public Speech in(Locale locale) {
        return new Speech(
                this,
                spoken(locale),
                ownWords.obtain().stream()
                        .map(OwnWordsSource::words)
                        .findFirst()
                        .orElse(OwnWords.NONE));
    }

    /** The nearest language that Houvast speaks. */
    public static Locale spoken(Locale asked) {
        if (asked.getLanguage().equals("nl")) {
            return asked.getCountry().equals("BE") ? BE : NL;
        }
        return asked.getLanguage().equals("en") ? EN : NL;
    }

    /** The words of a language that helps beside the Dutch. */
    Speech beside(Tongue tongue) {
        return new Speech(this, tongue.locale(), OwnWords.NONE);
    }

    /** What a language that helps says for this key; null where it says nothing. */
    @Nullable Phrase help(Locale locale, String key) {
        return phrases.getOrDefault(locale, Map.of()).get(key);
    }

    /** Whether there are words for this key, in this language or the one it falls back on. */
    public boolean has(Locale locale, String key) {
        return find(spoken(locale), key) != null;
    }

    /** All keys of a language. */
    Set<String> keys(Locale locale) {
        return phrases.getOrDefault(locale, Map.of()).keySet();
    }

    static boolean looksLikeKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** A sentence in the words of an organisation; each is made once. */
    Phrase phrase(Locale locale, String key, OwnWords words) {
        if (words.isEmpty() || !locale.getLanguage().equals("nl") || USUAL.matcher(key).matches()) {
            return phrase(locale, key);
        }
        if (own.size() > MOST) {
            own.clear();
        }
        return own.computeIfAbsent(new Own(locale, words), _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, _ -> inOwnWords(locale, key, words));
    }

    private record Own(Locale locale, OwnWords words) {}

    private Phrase inOwnWords(Locale locale, String key, OwnWords words) {
        var usual = text(locale, key);
        if (usual == null) {
            return phrase(locale, key);
        }
        var said = words.spoken(word -> forms(locale, word)).in(usual);
        return said.equals(usual) ? phrase(locale, key) : new Phrase(said, locale);
    }

    /** What is usual in Flanders, and what a sentence that is taken from Dutch says. */
    private Set<String> forms(Locale locale, String word) {
        var forms = new HashSet<String>();
        for (var spoken : List.of(locale, NL)) {
            for (var key : List.of(word, word + ".also")) {
                var form = text(spoken, key);
                if (form != null) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    private @Nullable String text(Locale locale, String key) {
        var own = texts.getOrDefault(locale, Map.of()).get(key);
        return own == null && locale.equals(BE) ? texts.getOrDefault(NL, Map.of()).get(key) : own;
    }

    private Phrase phrase(Locale locale, String key) {
        var phrase = find(locale, key);
        if (phrase != null) {
            return phrase;
        }
        if (strict) {
            throw new IllegalArgumentException("no words for " + key + " in " + locale);
        }
        LOG.error("no words for {} in {}", key, locale);
        return new Phrase(key, locale);
    }

    private @Nullable Phrase find(Locale locale, String key) {
        var own = phrases.getOrDefault(locale, Map.of()).get(key);
        return own == null && locale.equals(BE) ? phrases.getOrDefault(NL, Map.of()).get(key) : own;
    }

    /** Reads the words again when a file changed; only while developing. */
    void refresh() {
        if (source != null && newest() > readAt) {
            phrases = read();
            own.clear();
        }
    }

    private Map<Locale, Map<String, Phrase>> read() {
        readAt = newest();
        var all = new HashMap<Locale, Map<String, Phrase>>();
        var plain = new HashMap<Locale, Map<String, String>>();
        plain.put(NL, read("words_nl"));
        plain.put(BE, read("words_nl_BE"));
        plain.put(EN, read("words_en"));
        for (var tongue : Tongue.values()) {
            plain.computeIfAbsent(tongue.locale(), _ -> read("help_" + tongue.tag()));
        }
        plain.forEach((locale, words) -> {
            var found = new HashMap<String, Phrase>();
            words.forEach((key, text) -> found.put(key, new Phrase(text, locale)));
            all.put(locale, found);
        });
        texts = plain;
        return all;
    }

    private Map<String, String> read(String name) {
        var found = new HashMap<String, String>();
        for (var file : files(name + ".properties")) {
            var words = new Properties();
            try (Reader reader =
                    new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.forEach((key, text) -> {
                if (found.put((String) key, (String) text) != null) {
                    throw new IllegalStateException(key + " is said twice in " + name);
                }
            });
        }
        return found;
    }

    private long newest() {
        return source == null
                ? 0
                : files("*_*.properties").stream().mapToLong(Words::modified).max().orElse(0);
    }

    private static long modified(Resource file) {
        try {
            return file.lastModified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Resource> files(String name) {
        var root =
                source == null
                        ? ResourcePatternResolver.CLASSPATH_ALL_URL_PREFIX
                        : source.toUri().toString();
        try {
            return List.of(
                    new PathMatchingResourcePatternResolver()
                            .getResources(root + "org/houvast/*/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
