package org.houvast.rhythm;

/** What sort of moment it is. */
public enum MomentKind {
    /** Look at a child, on ordinary moments. */
    OBSERVATION,
    /** Talk with the parents, or offer a talk. */
    PARENT_TALK,
    /** The child says how it is going. */
    CHILD_EVALUATION,
    /** Discuss the child in the team. */
    TEAM_TALK,
    /** Prepare the move to school and out-of-school care, or to another group. */
    PREPARE_MOVE,
    /** The mentor says each quarter how it goes; about all her children, so no child has one. */
    QUARTER_UPDATE,
    /** A line that the organiser made up. */
    OTHER;

    /** The key of its name on a screen. */
    public String key() {
        return "rhythm.kind." + name();
    }
}
