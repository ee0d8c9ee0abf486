package org.houvast.demo.words;

/** Whether something is nice to see, ordinary, or asks attention. */
public enum Mood {
    FIJN,
    GEWOON,
    ZORG
}
