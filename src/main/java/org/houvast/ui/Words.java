package org.houvast.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All that Houvast says, from each module's {@code words_nl}, {@code words_nl_BE} and {@code
 * words_en} properties. Flemish falls back on Dutch.
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
            @Value("${houvast.templates:}") String templates) {
        this.strict = strict;
        this.source =
                templates.isEmpty()
                        ? null
                        : Path.of(templates).resolveSibling("resources").toAbsolutePath();
        this.phrases = read();
    }

    /** The words of one language, for a page, a letter or a sheet of paper. */
    public Speech in(Locale locale) {
        return new Speech(this, spoken(locale));
    }

    /** The nearest language that Houvast speaks. */
    public static Locale spoken(Locale asked) {
        if (asked.getLanguage().equals("nl")) {
            return asked.getCountry().equals("BE") ? BE : NL;
        }
        return asked.getLanguage().equals("en") ? EN : NL;
    }

    /** Whether there are words for this key, in this language or the one it falls back on. */
    public boolean has(Locale locale, String key) {
        return find(spoken(locale), key) != null;
    }

    static boolean looksLikeKey(String text) {
        return KEY.matcher(text).matches();
    }

    Phrase phrase(Locale locale, String key) {
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
        }
    }

    private Map<Locale, Map<String, Phrase>> read() {
        readAt = newest();
        var all = new HashMap<Locale, Map<String, Phrase>>();
        all.put(NL, read("nl", NL));
        all.put(BE, read("nl_BE", BE));
        all.put(EN, read("en", EN));
        return all;
    }

    private Map<String, Phrase> read(String suffix, Locale locale) {
        var found = new HashMap<String, Phrase>();
        for (var file : files("words_" + suffix + ".properties")) {
            var words = new Properties();
            try (Reader reader =
                    new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            words.forEach((key, text) -> {
                if (found.put((String) key, new Phrase((String) text, locale)) != null) {
                    throw new IllegalStateException(key + " is said twice in " + locale);
                }
            });
        }
        return found;
    }

    private long newest() {
        return source == null
                ? 0
                : files("words_*.properties").stream().mapToLong(Words::modified).max().orElse(0);
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
