package org.houvast.organisation;

/** What a colleague is trusted with at a location or in the whole organisation. */
public enum Duty {
    /** Leads: chooses mentors, sees who can use help. */
    LEADER,
    /** Assists the leader: checks the year plan, reminds kindly. */
    ASSISTANT,
    /** Arranges accounts and settings. */
    ADMIN
}
