package org.houvast.foundation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finding people by a name that may be spelled otherwise: {@code Sofie} and {@code Sophie}, {@code
 * Youssef} and {@code Yusuf}, {@code De Smet} and {@code Desmet}. Whoever has what was typed in the
 * name comes alone; only where nobody has, those whose name sounds like it.
 */
public final class NameSearch {

    private static final int LONG = 6;
    private static final int SHORTEST = 3;

    /** What is heard alike, in the order in which it is looked for. */
    private static final String[][] HEARD = {
        {"sch", "s"},
        {"sh", "s"},
        {"sj", "s"},
        {"ch", "s"},
        {"kh", "k"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"dj", "i"},
        {"ij", "i"},
        {"ie", "i"},
        {"y", "i"},
        {"j", "i"},
        {"ou", "u"},
        {"oe", "u"},
        {"c", "k"},
        {"q", "k"},
        {"x", "ks"},
        {"z", "s"},
        {"w", "v"},
        {"dt", "t"}
    };

    /**
     * Somebody.
     *
     * @param plain the whole name as {@code foundation.plain} writes it: small, without accents
     * @param search what was typed, as {@code foundation.plain} writes it
     */
    public record Named(UUID id, String plain, String search) {}

    private NameSearch() {}

    /** Who may be meant, in the order given. */
    public static List<UUID> among(Collection<Named> people) {
        var exact = those(people, NameSearch::has);
        return exact.isEmpty()
                ? those(people, one -> soundsLike(one.search(), one.plain()))
                : exact;
    }

    private static List<UUID> those(Collection<Named> people, Predicate<Named> fitting) {
        return people.stream().filter(fitting).map(Named::id).toList();
    }

    private static boolean has(Named one) {
        return one.plain().contains(one.search())
                || one.plain().replace(" ", "").contains(one.search().replace(" ", ""));
    }

    /** Whether a word, or some that stand together, sound like what was typed. */
    private static boolean soundsLike(String typed, String name) {
        var sought = sound(typed);
        if (sought.length() < SHORTEST) {
            return false;
        }
        int most = sought.length() >= LONG ? 2 : 1;
        var words = name.split("[\\s-]+");
        for (int from = 0; from < words.length; from++) {
            var together = "";
            for (int through = from; through < words.length; through++) {
                together += words[through];
                if (distance(sought, sound(together)) <= most) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As one hears it, roughly. */
    private static String sound(String word) {
        var heard = word.replaceAll("[^a-z]", "");
        for (var alike : HEARD) {
            heard = heard.replace(alike[0], alike[1]);
        }
        return heard.replaceAll("(.)\\1+", "$1");
    }

    /** How many letters differ (Levenshtein). */
    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + same);
            }
            before = now;
        }
        return before[other.length()];
    }
}
