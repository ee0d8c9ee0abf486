package org.houvast.mentorship.matching;

/**
 * What a match costs, in whole points: the sum of named reasons, each bounded.
 *
 * <table>
 * <caption>Reasons and their bounds</caption>
 * <tr><td>each wish of one mentee</td><td>0 to 60 × its weight (at most 7,680)</td></tr>
 * <tr><td>each mentor more than one for a family</td><td>60 × the weight of that wish</td></tr>
 * <tr><td>leaving a mentor about whom a person doubts</td><td>{@value #LEAVES_DOUBTED}</td></tr>
 * <tr><td>one mentee more</td><td>0 to 1,440 × the weight of a fair load (at most 184,320)</td></tr>
 * <tr><td>no shared day at all</td><td>{@value #NO_SHARED_DAY}</td></tr>
 * <tr><td>leaving a mentor where the pair stands</td><td>{@value #LEAVES_PRESENT}</td></tr>
 * <tr><td>no mentor</td><td>{@value #VACANT}</td></tr>
 * </table>
 *
 * <p>Each of the last three outweighs all that one mentee can gather above it. Points order
 * possibilities within one question; they are never shown, and say nothing about people.
 */
final class Costs {

    static final long NO_SHARED_DAY = 200_000;
    static final long LEAVES_PRESENT = 1_000_000;
    static final long LEAVES_DOUBTED = 1_920;
    static final long VACANT = 20_000_000;

    /** Beyond this many above the level, each next one weighs the same. */
    private static final int STEEPEST = 20;

    /** Up to the level, load never lacks more than this: four times a whole wish. */
    private static final int GENTLEST_AT_MOST = 4 * Wishes.FULL_LACK;

    private final People people;
    private final Wish[] order;
    private final int[] weights;
    private final int loadWeight;

    Costs(People people, Wishes wishes) {
        this.people = people;
        order =
                wishes.order().stream()
                        .filter(wish -> wish != Wish.FAIR_LOAD && wish != Wish.SIBLINGS_TOGETHER)
                        .toArray(Wish[]::new);
        weights = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            weights[i] = wishes.weight(order[i]);
        }
        loadWeight = wishes.weight(Wish.FAIR_LOAD);
    }

    /**
     * @param staysPossible whether the present mentor could stay; if not, nobody is blamed for
     *     going
     */
    long of(int mentee, int mentor, boolean staysPossible) {
        var fit = new Fit(people, mentee, mentor);
        long cost = fit.shared.none() ? NO_SHARED_DAY : 0;
        for (int i = 0; i < order.length; i++) {
            cost += (long) weights[i] * fit.lack(order[i]);
        }
        if (staysPossible && people.mentees.present[mentee] != mentor) {
            cost += people.mentees.of[mentee].reconsider() ? LEAVES_DOUBTED : LEAVES_PRESENT;
        }
        return cost;
    }

    /**
     * What one mentee more costs: rising gently up to the level, in proportion to the fair share,
     * and steeply above it.
     *
     * @param nth how many mentees the mentor has with this one
     */
    long ofNth(int mentor, int nth) {
        var places = people.mentors.of[mentor].places();
        int gentle = Math.min(nth, places.level());
        int half = Wishes.FULL_LACK / 2;
        int lack = Math.min(GENTLEST_AT_MOST, half * gentle / places.fair());
        return nth <= places.level()
                ? (long) loadWeight * lack
                : (long) loadWeight
                        * (Math.max(half, lack)
                                + Wishes.FULL_LACK * Math.min(STEEPEST, nth - places.level()));
    }
}
