package org.houvast.access.signin;

import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;

/** The organisers where someone belongs. Empty: nowhere today. */
public record OrganisersPage(List<Place> places) implements Page {

    /**
     * @param organiser its id
     * @param name what it is called
     */
    public record Place(UUID organiser, String name) {}
}
