package org.houvast.intake.reading;

/** Whom the rows of a list are about. */
public enum ListKind {
    CHILDREN,
    /** Children, and beside each who the mentor is or what was last done. */
    CHILDREN_WITH_MENTORS,
    STAFF,
    /** Known children with their mentors and last moments: the leader's own list. */
    MENTORS,
    /** Locations in a public register. */
    LOCATIONS,
    /** Those who learn the job, with their school and days. */
    TRAINEES;

    public boolean hasChildren() {
        return this == CHILDREN || this == CHILDREN_WITH_MENTORS;
    }

    public boolean hasMentors() {
        return this == MENTORS || this == CHILDREN_WITH_MENTORS;
    }
}
