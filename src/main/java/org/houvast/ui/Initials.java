package org.houvast.ui;

/** The letters in somebody's arch. */
public final class Initials {

    private Initials() {}

    /**
     * The first letters of the first and the last word of a name, as capitals; one letter for one
     * word, and a question mark for no name at all.
     */
    public static String of(String name) {
        var words = name.strip().split("\\s+");
        if (words[0].isEmpty()) {
            return "?";
        }
        var first = first(words[0]);
        return words.length == 1 ? first : first + first(words[words.length - 1]);
    }

    /** The same, of the two parts of a name. */
    public static String of(String givenName, String surname) {
        return of(givenName + " " + surname);
    }

    private static String first(String word) {
        return Character.toString(Character.toUpperCase(word.codePointAt(0)));
    }
}
