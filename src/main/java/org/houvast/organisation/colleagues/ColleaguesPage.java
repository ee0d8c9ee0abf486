package org.houvast.organisation.colleagues;

import java.util.List;
import java.util.UUID;
import org.houvast.organisation.Position;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Who works here, and finding someone among them.
 *
 * @param asked what was typed and chosen to find someone
 * @param colleagues a page of them, by name; who fits best first when a name was typed
 * @param found how many there are on all pages
 * @param locations to choose from
 * @param groups to choose from
 * @param mayTakeIn whether the viewer takes in new colleagues
 */
public record ColleaguesPage(
        Asked asked,
        List<Line> colleagues,
        int found,
        List<Workplace.Location> locations,
        List<Workplace.Group> groups,
        boolean mayTakeIn)
        implements Page {

    static final int ON_A_PAGE = 60;

    /** Which colleagues. */
    public enum Which {
        /** Who works here now, or will. */
        ALL,
        /** Who can be a mentor. */
        MENTORS,
        /** Who is away today. */
        AWAY,
        /** Who cannot come in yet. */
        WITHOUT_ACCOUNT,
        /** Who left. */
        LEFT
    }

    /**
     * What was asked for.
     *
     * @param search part of a name, or nearly; accents and capitals do not count
     * @param place a location or a group
     * @param page from 1
     */
    public record Asked(
            @Nullable String search,
            @Nullable UUID place,
            @Nullable Position position,
            @Nullable Which which,
            @Nullable Integer page) {

        public Asked {
            search = search == null ? "" : search.strip();
            which = which == null ? Which.ALL : which;
            page = page == null ? 1 : Math.max(1, page);
        }

        @Override
        public String search() {
            return search == null ? "" : search;
        }

        @Override
        public Which which() {
            return which == null ? Which.ALL : which;
        }

        @Override
        public Integer page() {
            return page == null ? Integer.valueOf(1) : page;
        }

        public boolean narrows() {
            return place != null || position != null || which != Which.ALL;
        }

        boolean any() {
            return narrows() || !search().isEmpty();
        }
    }

    /**
     * One colleague.
     *
     * @param groups the groups of today, with their locations
     * @param away whether the colleague is away today
     */
    public record Line(
            UUID id,
            String givenName,
            String surname,
            Position position,
            List<String> groups,
            boolean mentorAllowed,
            boolean away,
            boolean hasLeft,
            boolean signsIn) {

        public String initials() {
            return Initials.of(givenName, surname);
        }

        public Tone tone() {
            return Tone.of(id);
        }
    }

    public boolean isSearched() {
        return asked.any();
    }

    public int pages() {
        return Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
