package org.houvast.learning.sheet;

import java.time.LocalDate;
import java.util.List;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/** What hangs on the walls, by location. */
public record SheetsPage(List<Location> locations) implements Page {

    /** One location with its sheets. */
    public record Location(String name, List<Line> sheets) {}

    /**
     * One sheet.
     *
     * @param groupName whose day it is; {@code null} for the whole location
     * @param savedOn when the team made it its own; {@code null} while it is the example
     */
    public record Line(
            SheetKind kind, String href, @Nullable String groupName, @Nullable LocalDate savedOn) {}
}
