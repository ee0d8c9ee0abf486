package org.houvast.access;

/**
 * Something that an organisation may call by a word of its own. Its usual words are in the bundles;
 * another one is chosen that goes with the same article.
 */
public enum Word {
    /** Who follows a child or a trainee. */
    MENTOR,
    /** Who stands in for a mentor. */
    STAND_IN,
    /** Children with a room and people of their own. */
    GROUP,
    /** Who works with the children on the floor. */
    EDUCATOR,
    /** Who learns the job here. */
    TRAINEE;

    /** The key of its words: for one with {@code .one}, for several with {@code .many}. */
    public String key() {
        return "access.word." + name();
    }
}
