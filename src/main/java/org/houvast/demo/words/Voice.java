package org.houvast.demo.words;

/** How a colleague writes. */
public enum Voice {
    /** No word too many. */
    KORT,
    /** Says what it did to her. */
    WARM,
    /** When, where, how long. */
    PRECIES,
    /** Thinks aloud, and asks the others. */
    VRAGEND,
    /** Short and merry. */
    VROLIJK,
    /** Dutch is the second or third language: plain and clear. */
    EENVOUD
}
