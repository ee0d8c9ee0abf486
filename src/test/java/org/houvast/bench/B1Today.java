package org.houvast.bench;

import java.util.Locale;
import org.houvast.demo.Cast;

/**
 * The mentor's <em>Vandaag</em> against an empty signed-in page of the same server, and against a
 * bare file. The three take turns; the load comes from the same machine.
 */
public final class B1Today {

    private static final int ROUNDS = 7;
    private static final long WARM_UP = 6_000;
    private static final long EACH = 2_500;

    private B1Today() {}

    public static void main(String[] args) throws Exception {
        try (var house = new DemoHouse(1, EmptyRoom.class)) {
            house.settle();
            var cookie = house.signIn(Cast.SAMIRA);
            var page = new Load(house.port(), "/today", cookie);
            var empty = new Load(house.port(), "/bench/empty", cookie);
            var nothing = new Load(house.port(), house.icon(), "");
            for (var load : new Load[] {page, empty, nothing}) {
                load.warmUp(WARM_UP);
            }
            var pages = new double[ROUNDS];
            var empties = new double[ROUNDS];
            var nothings = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                pages[round] = page.perSecond(EACH);
                empties[round] = empty.perSecond(EACH);
                nothings[round] = nothing.perSecond(EACH);
            }
            System.out.println("B1 page/empty " + new Ratio(pages, empties) + " goal 0.50");
            System.out.println("B1 page/no-op " + new Ratio(pages, nothings));
            System.out.printf(
                    Locale.ROOT,
                    "B1 answers a second: page %,.0f, empty %,.0f, no-op %,.0f%n",
                    Ratio.median(pages),
                    Ratio.median(empties),
                    Ratio.median(nothings));
        }
    }
}
