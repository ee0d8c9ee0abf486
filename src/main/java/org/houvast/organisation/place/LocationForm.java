package org.houvast.organisation.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a location.
 *
 * @param area municipality, quarter or region, as the organisation says it
 * @param zone of the school holidays
 */
public record LocationForm(
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String area,
        @Nullable Zone zone) {

    @Nullable String where() {
        return area == null || area.isBlank() ? null : area.strip();
    }
}
