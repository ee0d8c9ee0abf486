package org.houvast.mentorship.matching;

/**
 * Something an organiser may want of a match. Their order is the organiser's own ({@link Wishes}).
 *
 * <p>Origin, religion and health are not here, and never will be. Home language counts only where
 * parents ask for it.
 */
public enum Wish {
    /** Child and mentor are there on the same days (S0.3). */
    SHARED_DAYS,
    /** Trainee and mentor work the same shifts, counted in parts of days (S2.23, S2.34). */
    SHARED_SHIFTS,
    /** Nobody has much more to carry than a colleague, by contract hours (S0.3, F1.11). */
    FAIR_LOAD,
    /** The child, or the trainee, chose this mentor. */
    OWN_WISH,
    /** The parents asked for this mentor. */
    PARENTS_WISH,
    /** Brothers and sisters who share a group have one mentor. */
    SIBLINGS_TOGETHER,
    /** The mentor has the qualities that parents asked for: patience, say. */
    ASKED_QUALITIES,
    /** The mentor speaks a language that parents asked for. */
    ASKED_LANGUAGE,
    /** Interests and character in common (S0.2). */
    SHARED_INTERESTS,
    /** The child was born in the range that the leader gave this mentor (S1.10). */
    AGE_COHORT,
    /** The group has the strength to carry a learner now (S2.23). */
    GROUP_STRENGTH,
    /** The mentor has guided learners before (S2.23). */
    EXPERIENCE,
    /** The mentor said yes to guiding (S2.23). */
    OWN_YES,
    /** The mentor knows the programme that the trainee follows (S2.23). */
    PROGRAMME
}
