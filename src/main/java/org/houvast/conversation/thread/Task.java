package org.houvast.conversation.thread;

/**
 * What has to be done around a trainee. Some of it is the school's own: an external mentor never
 * takes over the teacher's job (S2.88).
 */
public enum Task {
    /** Guiding, day by day. */
    GUIDE(Party.WORKPLACE, false),
    /** Feedback on the floor. */
    FEEDBACK(Party.WORKPLACE, false),
    /** Helping the mentor to guide. */
    HELP_MENTOR(Party.EXTERNAL_MENTOR, false),
    /** Passing on what the one should know of the other. */
    PASS_ON(Party.EXTERNAL_MENTOR, false),
    /** Planning talks with three. */
    PLAN_TALKS(Party.TEACHER, false),
    /** Judging: what was reached, and what not. */
    JUDGE(Party.TEACHER, true),
    /** What concerns the school: lessons, modules, absence from school. */
    SCHOOL_MATTERS(Party.TEACHER, true);

    private final Party usual;
    private final boolean schoolsOwn;

    Task(Party usual, boolean schoolsOwn) {
        this.usual = usual;
        this.schoolsOwn = schoolsOwn;
    }

    /**
     * Who does it when nothing else was agreed.
     *
     * @param external whether there is an external mentor
     */
    Party usual(boolean external) {
        return usual == Party.EXTERNAL_MENTOR && !external ? Party.TEACHER : usual;
    }

    /** Whether only the teacher can do it. */
    public boolean isSchoolsOwn() {
        return schoolsOwn;
    }

    public String key() {
        return "conversation.task." + name();
    }
}
