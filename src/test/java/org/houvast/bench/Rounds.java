package org.houvast.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long something took, in several rounds: the median with its spread. And how much of the
 * processors it used (all threads and the JVM's own work, in total), which says the same on a busy
 * machine.
 */
final class Rounds {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final double COARSE = 20;

    private final double[] milliseconds;
    private final double[] processor;
    private int done;

    Rounds(int many) {
        milliseconds = new double[many];
        processor = new double[many];
    }

    void measure(Runnable work) {
        long used = SYSTEM.getProcessCpuTime();
        long from = System.nanoTime();
        work.run();
        milliseconds[done] = (System.nanoTime() - from) / 1e6;
        processor[done] = (SYSTEM.getProcessCpuTime() - used) / 1e6;
        done++;
    }

    /** In milliseconds. */
    double median() {
        return sorted(milliseconds)[done / 2];
    }

    /** For example {@code 31 ms (29–36), processor 40 ms}; the processor's clock ticks coarsely. */
    @Override
    public String toString() {
        var times = sorted(milliseconds);
        double used = sorted(processor)[done / 2];
        return "%s ms (%s–%s), processor %s ms"
                .formatted(
                        figure(times[done / 2]),
                        figure(times[0]),
                        figure(times[done - 1]),
                        used < COARSE ? "under 20" : figure(used));
    }

    private double[] sorted(double[] figures) {
        var sorted = Arrays.copyOf(figures, done);
        Arrays.sort(sorted);
        return sorted;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f" : "%,.0f", value);
    }
}
