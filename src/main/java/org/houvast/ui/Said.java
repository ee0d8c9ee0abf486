package org.houvast.ui;

/**
 * A part of a sentence that is said in the language of that sentence: a parameter of {@code hv.t}
 * and {@code hv.tongue}. A day, a time or a list is a {@link InWords}, and so by itself.
 *
 * @param key of its words
 */
public record Said(String key, Object... details) {}
