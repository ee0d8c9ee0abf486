package org.houvast.mentorship.section;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;

/**
 * The children of whom a colleague is the mentor.
 *
 * @param picture the picture by which children know this colleague
 * @param children those that the viewer may see
 * @param more how many others there are
 */
public record MenteesSection(
        UUID staff,
        Tone tone,
        String picture,
        boolean mayChoosePicture,
        List<Child> children,
        int more)
        implements Page {

    /** A child. */
    public record Child(UUID placement, UUID child, String givenName, String emblem) {}
}
