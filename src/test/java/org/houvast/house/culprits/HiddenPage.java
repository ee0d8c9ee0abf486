package org.houvast.house.culprits;

import org.houvast.ui.Page;

/** Holds a page model that its compiled template, in another package, could not read. */
public final class HiddenPage {

    /** The culprit itself. */
    public static final Class<?> MODEL = Hidden.class;

    private record Hidden(String name) implements Page {}

    private HiddenPage() {}
}
