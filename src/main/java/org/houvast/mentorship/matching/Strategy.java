package org.houvast.mentorship.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A way of choosing that has a name: the usual order of wishes for it (S1.10). */
public enum Strategy {
    /** First on the same days, then who has room. */
    SHARED_DAYS(
            Wish.SHARED_DAYS,
            Wish.FAIR_LOAD,
            Wish.OWN_WISH,
            Wish.PARENTS_WISH,
            Wish.ASKED_LANGUAGE,
            Wish.SHARED_INTERESTS,
            Wish.AGE_COHORT),
    /** Children of about the same age have the same mentor. */
    AGE(
            Wish.AGE_COHORT,
            Wish.SHARED_DAYS,
            Wish.FAIR_LOAD,
            Wish.OWN_WISH,
            Wish.PARENTS_WISH,
            Wish.ASKED_LANGUAGE,
            Wish.SHARED_INTERESTS),
    /** First what child and mentor both like. */
    INTERESTS(
            Wish.OWN_WISH,
            Wish.SHARED_INTERESTS,
            Wish.SHARED_DAYS,
            Wish.PARENTS_WISH,
            Wish.FAIR_LOAD,
            Wish.ASKED_LANGUAGE,
            Wish.AGE_COHORT);

    /** What can be wished for a child; each has data behind it that a person chose. */
    public static final List<Wish> WISHES =
            Stream.concat(SHARED_DAYS.order.stream(), Stream.of(Wish.SIBLINGS_TOGETHER)).toList();

    private final List<Wish> order;

    Strategy(Wish... order) {
        this.order = List.of(order);
    }

    /** The most important wish first. */
    public List<Wish> order() {
        return order;
    }

    /** The strategy that has exactly this order; empty for an order of one's own. */
    public static Optional<Strategy> of(List<Wish> order) {
        return Stream.of(values()).filter(strategy -> strategy.order.equals(order)).findFirst();
    }
}
