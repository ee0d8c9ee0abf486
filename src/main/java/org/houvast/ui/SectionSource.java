package org.houvast.ui;

import java.util.Optional;

/** Adds a section to a place. It runs in the transaction of the page that shows it. */
public interface SectionSource<S> {

    Place<S> place();

    /** Where it stands among the others, low first. Leave room: 100, 200, 300. */
    int order();

    /** The section, or empty when there is nothing to say or the viewer may not see it. */
    Optional<Page> section(S subject);
}
