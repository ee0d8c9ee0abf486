package org.houvast.demo.world;

import java.util.ArrayList;
import java.util.List;
import org.houvast.demo.Dice;

/**
 * How large organisers are: most have one location, some have ten, and a few very large ones have a
 * sixth of all.
 */
public final class Sizes {

    /** Locations per unit of scale, from 2× on; at 1× there is the demo itself. */
    public static final int LOCATIONS = 10;

    private static final int OF_THE_DEMO = 5;

    private static final int[] LARGEST_IN_1000 = {60, 40, 30, 20, 15};

    private Sizes() {}

    /**
     * The number of locations of each organiser after the first two, which have five.
     *
     * @param scale 1 to 1,000
     */
    public static List<Integer> of(int scale, Dice dice) {
        var sizes = new ArrayList<Integer>();
        int left = scale == 1 ? 0 : scale * LOCATIONS - OF_THE_DEMO;
        int all = left;
        for (int share : LARGEST_IN_1000) {
            int size = Math.min(left, all * share / 1000);
            if (size > 1) {
                sizes.add(size);
                left -= size;
            }
        }
        while (left > 0) {
            int size =
                    switch (dice.weighted(58, 22, 12, 6, 2)) {
                        case 0 -> 1;
                        case 1 -> dice.between(2, 3);
                        case 2 -> dice.between(4, 9);
                        case 3 -> dice.between(10, 20);
                        default -> dice.between(21, 45);
                    };
            size = Math.min(size, left);
            sizes.add(size);
            left -= size;
        }
        return sizes;
    }
}
