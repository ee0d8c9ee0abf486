package org.houvast.ui;

import java.util.List;

/**
 * Adds lines to a place, for what is said in one sentence; what needs a card of its own is a {@link
 * SectionSource}. It runs in the transaction of the page that shows it.
 */
public interface LineSource<S> {

    Place<S> place();

    /** The lines; none when there is nothing to say or the viewer may not see it. */
    List<Line> lines(S subject);
}
