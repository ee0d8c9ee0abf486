package org.houvast.conversation.thread;

/** The sides around a trainee. */
public enum Party {
    WORKPLACE,
    TEACHER,
    EXTERNAL_MENTOR;

    public String key() {
        return "conversation.party." + name();
    }
}
