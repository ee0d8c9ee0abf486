package org.houvast.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Tells how many people belong to groups, so that a leader sees whom a change concerns. Filled by
 * the modules above that place people in groups.
 */
public interface PeopleOfGroup {

    /** The words for a number of them: <em>12 kinderen</em>. */
    String key();

    /** How many on a day or later, by group; groups without anyone may be left out. */
    Map<UUID, Integer> count(Collection<UUID> groups, LocalDate day);
}
