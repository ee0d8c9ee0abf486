package org.houvast.bench;

import java.util.Arrays;
import java.util.Locale;

/** Two figures of each round against each other. */
final class Ratio {

    private final double[] ours;
    private final double[] theirs;

    Ratio(double[] ours, double[] theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** For example {@code 0.61 (0.58–0.63)}: the ratios of each round, with their median. */
    @Override
    public String toString() {
        var ratios = new double[ours.length];
        for (int i = 0; i < ours.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        Arrays.sort(ratios);
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f–%.2f)",
                ratios[ratios.length / 2],
                ratios[0],
                ratios[ratios.length - 1]);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
