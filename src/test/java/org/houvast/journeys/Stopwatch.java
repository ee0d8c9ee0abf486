package org.houvast.journeys;

/** What a visitor had to do: taps on something, and fields filled. */
public final class Stopwatch {

    private int taps;
    private int fields;

    void tap() {
        taps++;
    }

    void field() {
        fields++;
    }

    /** Taps so far: buttons, links, options, a file chosen. */
    public int taps() {
        return taps;
    }

    /** Fields so far that were typed in or chosen from. */
    public int fields() {
        return fields;
    }

    @Override
    public String toString() {
        return "%d taps, %d fields".formatted(taps, fields);
    }
}
