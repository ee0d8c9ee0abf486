package org.houvast.rhythm;

/** How a moment was closed. */
public enum Closing {
    /** Done, and what there is to know is here. */
    DONE,
    /** Done; it stands in another system. */
    DONE_ELSEWHERE
}
