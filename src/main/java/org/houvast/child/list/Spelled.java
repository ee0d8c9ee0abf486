package org.houvast.child.list;

/** Whether a name may be meant although it was spelled otherwise: {@code Sofie}, {@code Sophie}. */
final class Spelled {

    private static final int LONG = 6;

    private Spelled() {}

    /**
     * @param typed and {@code name} in small letters without accents
     */
    static boolean alike(String typed, String name) {
        var sought = sound(typed);
        if (sought.length() < 3) {
            return false;
        }
        int most = sought.length() >= LONG ? 2 : 1;
        for (var word : name.split("[\\s-]+")) {
            if (distance(sought, sound(word)) <= most) {
                return true;
            }
        }
        return distance(sought, sound(name)) <= most;
    }

    /** As one hears it, roughly. */
    private static String sound(String word) {
        return word.replaceAll("[^a-z]", "")
                .replace("ph", "f")
                .replace("ck", "k")
                .replace("c", "k")
                .replace("ij", "y")
                .replace("ie", "i")
                .replace("y", "i")
                .replace("z", "s")
                .replace("dt", "t")
                .replaceAll("(.)\\1+", "$1");
    }

    /** How many letters differ (Levenshtein). */
    static int distance(String one, String other) {
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
