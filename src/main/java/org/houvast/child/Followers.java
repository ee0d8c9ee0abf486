package org.houvast.child;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.houvast.ui.Choice;

/**
 * Knows for a list of children who follows them; filled by the module that pairs them. Whoever asks
 * may see the children.
 */
public interface Followers {

    /** Asks for the children whom nobody follows. */
    String NOBODY = "nobody";

    /** Who follows children that the viewer may see, by name. */
    List<Choice> mentors(LocalDate day);

    /**
     * The children of one of these.
     *
     * @param mentor the value of a choice, or {@link #NOBODY}
     */
    List<CarePlacementId> children(String mentor, LocalDate day);

    /** The name of each one's mentor on a day, or on the first day of who comes later. */
    Map<CarePlacementId, String> names(Collection<CarePlacementId> children, LocalDate day);
}
