package org.houvast.child.list;

import java.time.DayOfWeek;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which children someone looks for.
 *
 * @param search part of a name; accents, capitals and a slip of the pen do not count; empty for all
 * @param mentor the value of a choice of mentors; empty for all
 * @param page the first page is 0
 */
public record Looking(
        String search,
        @Nullable UUID location,
        @Nullable UUID group,
        String mentor,
        @Nullable DayOfWeek weekday,
        When when,
        int page) {

    /** Who is here, who comes soon, who left. */
    public enum When {
        NOW,
        SOON,
        ENDED
    }

    public Looking {
        search = search.strip();
    }

    /** Whether everything is asked for. */
    boolean atAll() {
        return search.isEmpty() && !narrowed() && when == When.NOW;
    }

    /** Whether anything beside the name was chosen. */
    public boolean narrowed() {
        return location != null || group != null || !mentor.isEmpty() || weekday != null;
    }

    /** The same, as the end of an address; another time or page. */
    public String query(When other, int otherPage) {
        var query = new StringBuilder("when=" + other.name());
        add(query, "search", search);
        add(query, "location", location);
        add(query, "group", group);
        add(query, "mentor", mentor);
        add(query, "weekday", weekday);
        add(query, "page", otherPage == 0 ? null : otherPage);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(
                            java.net.URLEncoder.encode(
                                    value.toString(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
