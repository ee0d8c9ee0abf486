package org.houvast.organisation.settings;

import java.util.List;
import org.houvast.access.Part;
import org.houvast.ui.Page;

/**
 * The parts of Houvast that an organisation may leave out.
 *
 * @param past what was changed
 */
public record PartsPage(List<One> parts, Page past) implements Page {

    /** A part, and whether it is used here. */
    public record One(Part part, boolean used) {}
}
