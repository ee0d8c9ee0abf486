package org.houvast.organisation.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A new group, or what changes for one.
 *
 * @param id {@code null} for a new one
 * @param people who belongs to it: whom a change concerns
 * @param past what was changed
 */
public record GroupFormPage(
        @Nullable UUID id,
        UUID location,
        String locationName,
        String name,
        @Nullable Integer version,
        GroupForm form,
        List<CareType> careTypes,
        List<Belonging> people,
        @Nullable LocalDate endedOn,
        LocalDate today,
        @Nullable Page past,
        Problems problems)
        implements Page {

    /** Ages to choose from, in months. */
    public static final List<Integer> AGES =
            List.of(0, 3, 6, 9, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 108, 120, 132, 144, 156);
}
