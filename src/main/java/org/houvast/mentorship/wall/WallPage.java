package org.houvast.mentorship.wall;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.mentorship.Mentors;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Page;

/**
 * The wall of a group on one A4: who is your mentor?
 *
 * @param group the group
 * @param columns a mentor each, by name
 * @param without children of the group who have no mentor yet; on the screen only, never on paper
 * @param alike mentors with the same picture, whom a child could mix up; on the screen only
 * @param mayArrange whether the viewer chooses the style
 */
public record WallPage(
        Workplace.Group group,
        List<Column> columns,
        List<String> without,
        WallStyle style,
        List<String> alike,
        boolean mayArrange,
        LocalDate today)
        implements Page {

    private static final int ROOMY_COLUMNS = 3;
    private static final int ROOMY_CHILDREN = 16;
    private static final int CLOSE_COLUMNS = 4;
    private static final int CLOSE_CHILDREN = 18;
    private static final int TWO_ROWS_COLUMNS = 6;
    private static final int TWO_ROWS_CHILDREN = 12;

    /**
     * A mentor with the children.
     *
     * @param picture the mentor's own picture
     * @param standIn who to go to when the mentor is not there: on the most days
     * @param standInPicture that one's picture; empty when nobody stands in
     */
    public record Column(
            Mentors.Person mentor,
            String picture,
            Optional<Mentors.Person> standIn,
            String standInPicture,
            List<Child> children) {}

    /** A child on the wall. */
    public record Child(UUID child, String givenName, String emblem) {}

    /** How close things stand, so that one sheet holds all of them. */
    public String density() {
        int most = columns.stream().mapToInt(c -> c.children().size()).max().orElse(0);
        if (columns.size() <= ROOMY_COLUMNS && most <= ROOMY_CHILDREN) {
            return "is-roomy";
        }
        if (columns.size() <= CLOSE_COLUMNS && most <= CLOSE_CHILDREN) {
            return "is-close";
        }
        return columns.size() <= TWO_ROWS_COLUMNS && most <= TWO_ROWS_CHILDREN
                ? "is-dense is-two-rows"
                : "is-dense";
    }
}
