package org.houvast.learning.evaluation;

/** Whose view it is: three look at the same learning, and each sees something else. */
public enum Side {
    LEARNER,
    WORKPLACE,
    SCHOOL;

    /** The key of its name above what it says. */
    public String heading() {
        return "learning.evaluation.heading." + name();
    }

    /** The key of its name in a sentence. */
    public String key() {
        return "learning.evaluation.side." + name();
    }
}
