package org.houvast.journeys;

/**
 * What a visitor had to do: taps on something, and fields filled; and how long the hands of someone
 * who knows the way need for that. The seconds follow the keystroke-level model (Card, Moran and
 * Newell, 1983): they count pointing, pressing and typing, not thinking, and not the machine.
 */
public final class Stopwatch {

    /** To point at something and press it. */
    private static final double TAP_SECONDS = 1.1 + 0.2;

    /** To type a letter, for someone of ordinary skill. */
    private static final double LETTER_SECONDS = 0.28;

    private int taps;
    private int fields;
    private int letters;

    void tap() {
        taps++;
    }

    void field() {
        fields++;
    }

    void letters(int typed) {
        letters += typed;
    }

    /** Taps so far: buttons, links, options, a file chosen. */
    public int taps() {
        return taps;
    }

    /** Fields so far that were typed in or chosen from. */
    public int fields() {
        return fields;
    }

    /** Seconds of handwork so far. */
    public double seconds() {
        return (taps + fields) * TAP_SECONDS + letters * LETTER_SECONDS;
    }

    @Override
    public String toString() {
        return "%d taps, %d fields".formatted(taps, fields);
    }
}
