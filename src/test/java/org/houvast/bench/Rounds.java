package org.houvast.bench;

import java.util.Arrays;
import java.util.Locale;

/** How long something took, in several rounds: the median with its spread. */
final class Rounds {

    private final double[] milliseconds;
    private int done;

    Rounds(int many) {
        milliseconds = new double[many];
    }

    void measure(Runnable work) {
        long from = System.nanoTime();
        work.run();
        milliseconds[done++] = (System.nanoTime() - from) / 1e6;
    }

    double median() {
        return sorted()[done / 2];
    }

    private double[] sorted() {
        var sorted = Arrays.copyOf(milliseconds, done);
        Arrays.sort(sorted);
        return sorted;
    }

    /** For example {@code 3.1 ms (2.9–3.6)}. */
    @Override
    public String toString() {
        var sorted = sorted();
        return figure(median())
                + " ms ("
                + figure(sorted[0])
                + "–"
                + figure(sorted[done - 1])
                + ")";
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
