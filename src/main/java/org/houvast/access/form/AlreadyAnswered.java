package org.houvast.access.form;

/** This form was sent before with the same key; the first answer holds. */
final class AlreadyAnswered extends RuntimeException {

    AlreadyAnswered() {
        super("answered before", null, false, false);
    }
}
