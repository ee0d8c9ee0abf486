package org.houvast.intake.reading;

/**
 * A person's name as the list gives it. The small words before a Dutch surname belong to it: {@code
 * van 't Hof}.
 *
 * @param first empty when the list has none
 * @param last empty when the list has none, as with a mentor by first name only
 */
public record PersonName(String first, String last) {

    public static final PersonName NONE = new PersonName("", "");

    public boolean isEmpty() {
        return first.isEmpty() && last.isEmpty();
    }

    /** As one says it: first name, then surname. */
    public String full() {
        return (first + " " + last).strip();
    }

    /** Equal for spellings that differ only in capitals, accents and signs. */
    public String key() {
        return Spelling.key(full());
    }
}
