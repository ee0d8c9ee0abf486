package org.houvast.mentorship.trainees;

/** What there is to do for who learns here; who does it can be agreed. */
public enum GuidingTask {
    WELCOME,
    WEEK_TALK,
    GOALS,
    FEEDBACK,
    SIGN_OFF,
    SCHOOL,
    EVALUATION;

    public String key() {
        return "mentorship.sharing.task." + name();
    }
}
