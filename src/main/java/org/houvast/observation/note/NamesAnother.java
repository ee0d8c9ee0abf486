package org.houvast.observation.note;

/**
 * A note names a child whom it is not about: the writer is asked first whether it should be kept
 * with that child too.
 */
final class NamesAnother extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Mentioned named;

    NamesAnother(Mentioned named) {
        super("names another", null, false, false);
        this.named = named;
    }

    Mentioned named() {
        return named;
    }
}
