package org.houvast.foundation;

/** What you may not see does not exist: the answer is 404, whether it is there or not. */
public final class NotVisible extends RuntimeException {

    public NotVisible() {
        super("not visible", null, false, false);
    }
}
