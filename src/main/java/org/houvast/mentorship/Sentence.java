package org.houvast.mentorship;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.houvast.ui.Hv;
import org.houvast.ui.Speech;

/**
 * A sentence that a screen says: the key of its words, and what they need. Days and lists become
 * words in the language of who reads: <em>maandag, dinsdag en donderdag</em>.
 *
 * @param details texts, numbers, days, other sentences, or collections of weekdays or texts
 */
public record Sentence(String key, List<Object> details) {

    public Sentence {
        details = List.copyOf(details);
    }

    public static Sentence of(String key, Object... details) {
        return new Sentence(key, List.of(details));
    }

    /** The sentence as HTML. */
    public Content in(Hv hv) {
        return hv.t(key, spoken(hv.speech()));
    }

    /** The sentence as plain text, for a label. */
    public String textIn(Hv hv) {
        return in(hv.speech());
    }

    /** The sentence as plain text, outside a page. */
    public String in(Speech speech) {
        return speech.text(key, spoken(speech));
    }

    private Object[] spoken(Speech speech) {
        return details.stream().map(detail -> spoken(speech, detail)).toArray();
    }

    private static Object spoken(Speech speech, Object detail) {
        return switch (detail) {
            case Collection<?> many -> listed(speech, many);
            case DayOfWeek day -> speech.weekdayInFull(day);
            case LocalDate day -> speech.dayAndMonth(day);
            case Sentence inner -> inner.in(speech);
            default -> detail;
        };
    }

    private static String listed(Speech speech, Collection<?> many) {
        var words = many.stream().map(one -> spoken(speech, one).toString()).toList();
        if (words.size() < 2) {
            return String.join("", words);
        }
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + " "
                + speech.text("mentorship.and")
                + " "
                + words.getLast();
    }
}
