package org.houvast.organisation.tablet;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the tablet?
 *
 * @param chosen whose arch was tapped; {@code null} for nobody yet
 */
public record WhoPage(
        List<Group> groups, List<Person> people, @Nullable Person chosen, Problems problems)
        implements Page {

    /** A group of the tablet. */
    public record Group(UUID group, String name) {}

    /** A colleague of its groups. */
    public record Person(
            UUID staff,
            UUID account,
            String givenName,
            String surname,
            boolean locked,
            boolean hasPin) {

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(staff);
        }
    }

    public String names() {
        return groups.stream().map(Group::name).collect(Collectors.joining(", "));
    }
}
