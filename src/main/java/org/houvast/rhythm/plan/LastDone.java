package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;
import org.jspecify.annotations.Nullable;

/**
 * When something was last done for a child. What was done counts for the kind of moment, whichever
 * line had asked for it; lines that an organiser made up count each for themselves.
 */
final class LastDone {

    private final Map<String, LocalDate> days = new HashMap<>();

    LastDone(List<World.Last> rows) {
        for (var row : rows) {
            var key =
                    row.kind() == MomentKind.OTHER
                            ? row.carePlacement() + "/" + row.line()
                            : row.carePlacement() + "/" + row.kind();
            days.merge(key, row.day(), (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    @Nullable LocalDate of(UUID placement, Line line) {
        return days.get(
                line.kind() == MomentKind.OTHER
                        ? placement + "/" + line.name()
                        : placement + "/" + line.kind());
    }
}
