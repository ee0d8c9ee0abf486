package org.houvast.organisation.place;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A new location, or what changes for one.
 *
 * @param id {@code null} for a new one
 * @param people who belongs to its groups: whom a change concerns
 * @param openGroups how many groups are open; a location ends after its groups
 */
public record LocationFormPage(
        @Nullable UUID id,
        String name,
        @Nullable Integer version,
        LocationForm form,
        List<Zone> zones,
        List<Belonging> people,
        int openGroups,
        @Nullable LocalDate endedOn,
        LocalDate today,
        Problems problems)
        implements Page {}
