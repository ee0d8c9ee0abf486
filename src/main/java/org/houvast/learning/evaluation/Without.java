package org.houvast.learning.evaluation;

/** Why people closed an evaluation without a voice. */
public enum Without {
    ASKED_NO_ANSWER,
    COULD_NOT_COME,
    SAYS_IT_LATER,
    OTHER;

    /** The key of its words. */
    public String key() {
        return "learning.evaluation.without." + name();
    }
}
