package org.houvast.intake.comparing;

/** What happens with a row when the list is taken over; what needs a person comes first. */
public enum Status {
    /** Nothing yet: it waits for an answer. */
    ASKS,
    CHANGED,
    NEW,
    SAME
}
