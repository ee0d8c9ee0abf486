package org.houvast.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Chance that falls the same way every time. Each part of the demo has dice of its own, forked by
 * what it is about, so that a change in one place leaves the rest as it was.
 */
public final class Dice {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long HALF = 1L << 53;

    private final long seed;
    private long state;

    public Dice(long seed) {
        this.seed = seed;
        this.state = seed;
    }

    /** Dice for one thing, whatever was thrown before. */
    public Dice fork(String about, long which) {
        return new Dice(mix(seed ^ mix(about.hashCode() + GOLDEN) ^ mix(which * GOLDEN + 1)));
    }

    public long bits() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        var bits = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return bits ^ (bits >>> 31);
    }

    /** From 0 up to {@code bound}, exclusive. */
    public int below(int bound) {
        return (int) Math.floorMod(bits() >>> 1, (long) bound);
    }

    /** Both ends inclusive. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** From 0 up to 1, exclusive. */
    public double share() {
        return (double) (bits() >>> 11) / HALF;
    }

    public <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** The index of one of the weights, drawn by weight. */
    public int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = below(sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("no weight");
    }

    public <T> List<T> shuffled(List<T> of) {
        var list = new ArrayList<>(of);
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            var held = list.get(i);
            list.set(i, list.get(j));
            list.set(j, held);
        }
        return list;
    }

    /**
     * An id of version 7, as if it was made at this moment.
     *
     * @param millis since 1970
     */
    public UUID id(long millis) {
        long high = (millis << 16) | 0x7000L | (bits() >>> 52);
        long low = (bits() >>> 2) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
