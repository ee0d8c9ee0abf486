package org.houvast.foundation;

import java.util.List;

/**
 * The product says no, in a way that a person can act on: the key of a sentence and its details.
 * Never prose, never personal data. One advice shows it beside the form, with what was typed kept.
 */
public final class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> details;

    public Refusal(String key, Object... details) {
        super(key);
        this.key = key;
        this.details = List.of(details);
    }

    public static void when(boolean wrong, String key, Object... details) {
        if (wrong) {
            throw new Refusal(key, details);
        }
    }

    /** The message key, {@code module.thing.what-is-wrong}. */
    public String key() {
        return key;
    }

    public List<Object> details() {
        return details;
    }
}
