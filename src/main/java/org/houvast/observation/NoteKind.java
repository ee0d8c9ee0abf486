package org.houvast.observation;

/** What sort of note it is. */
public enum NoteKind {
    /** What someone saw or heard. */
    NOTE,
    /** Something nice: pleasure, pride, something that worked. */
    NICE_MOMENT,
    /** A small sincere moment between child and mentor: a chat, a joke, a compliment. */
    SMALL_MOMENT,
    /** What was said to a colleague, passed on to the mentor. */
    FOR_THE_MENTOR;

    /** Whether it belongs to an observation that is open. */
    public boolean isSeen() {
        return this != FOR_THE_MENTOR;
    }

    /** The key of its name on a screen. */
    public String key() {
        return "observation.kind." + name();
    }
}
