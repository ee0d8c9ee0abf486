package org.houvast.mentorship.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * What an organiser wants of a match, the most important first; a proposal is <em>best under these
 * wishes</em>.
 *
 * <p>Each wish is measured as a lack from 0 (entirely fulfilled) to {@value #FULL_LACK}. The first
 * wish weighs 128 per point of lack and each next one half of the one before, down to 1. So lacking
 * a wish entirely weighs as much as lacking the wish before it by half.
 */
public final class Wishes {

    static final int FULL_LACK = 60;
    private static final int FIRST_WEIGHT = 128;

    private static final Wishes FOR_CHILDREN =
            new Wishes(
                    List.of(
                            Wish.SHARED_DAYS,
                            Wish.FAIR_LOAD,
                            Wish.OWN_WISH,
                            Wish.PARENTS_WISH,
                            Wish.ASKED_LANGUAGE,
                            Wish.ASKED_QUALITIES,
                            Wish.SHARED_INTERESTS,
                            Wish.AGE_COHORT));
    private static final Wishes FOR_TRAINEES =
            new Wishes(
                    List.of(
                            Wish.SHARED_SHIFTS,
                            Wish.OWN_YES,
                            Wish.GROUP_STRENGTH,
                            Wish.FAIR_LOAD,
                            Wish.EXPERIENCE,
                            Wish.PROGRAMME,
                            Wish.OWN_WISH,
                            Wish.SHARED_INTERESTS));

    private final List<Wish> order;
    private final Map<Wish, Integer> weights = new EnumMap<>(Wish.class);

    private Wishes(List<Wish> order) {
        this.order = List.copyOf(order);
        int weight = FIRST_WEIGHT;
        for (var wish : order) {
            weights.put(wish, weight);
            weight = Math.max(1, weight / 2);
        }
    }

    /** Shared days first, then load, then wishes: the order that screens explain by default. */
    public static Wishes forChildren() {
        return FOR_CHILDREN;
    }

    /** Shared shifts first, then the mentor's own yes and what the group can carry. */
    public static Wishes forTrainees() {
        return FOR_TRAINEES;
    }

    /**
     * The organiser's own order. What is left out does not count, except a fair load, which then
     * comes last: two mentors who fit equally well share the work.
     *
     * @throws IllegalArgumentException when a wish is named twice
     */
    public static Wishes of(List<Wish> order) {
        var once = EnumSet.noneOf(Wish.class);
        for (var wish : order) {
            if (!once.add(wish)) {
                throw new IllegalArgumentException(wish + " is named twice");
            }
        }
        if (once.contains(Wish.FAIR_LOAD)) {
            return new Wishes(order);
        }
        var withLoad = new ArrayList<>(order);
        withLoad.add(Wish.FAIR_LOAD);
        return new Wishes(withLoad);
    }

    public List<Wish> order() {
        return order;
    }

    /** Cost of one point of lack, 1 to 128; 0 for what is not wished. */
    public int weight(Wish wish) {
        return weights.getOrDefault(wish, 0);
    }
}
