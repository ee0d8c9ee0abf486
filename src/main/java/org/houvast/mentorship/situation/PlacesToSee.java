package org.houvast.mentorship.situation;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the locations and groups whose mentorships someone may see. */
@Component
public class PlacesToSee {

    private final Access access;
    private final JdbcClient jdbc;

    PlacesToSee(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * @param location to look at one location only; or {@code null}
     * @param group to look at one group only; or {@code null}
     * @throws NotVisible when that is not one of theirs
     */
    public Places of(LocalDate today, @Nullable UUID location, @Nullable UUID group) {
        var all =
                jdbc.sql(
                                """
                                select g.location, g.location_name, g.id, g.name, %s as leads
                                from organisation.group_card g where %s
                                order by g.location_name, g.location, g.name, g.id
                                """
                                        .formatted(
                                                access.rows(
                                                        MentorshipAction.SEE_LOAD, "g.location"),
                                                access.rows(
                                                        MentorshipAction.SEE_WHO_IS_WITHOUT,
                                                        "g.location")))
                        .param("today", today)
                        .query(Rows.of(Places.Place.class))
                        .list();
        if (group != null) {
            var chosen =
                    all.stream()
                            .filter(place -> place.id().value().equals(group))
                            .findFirst()
                            .orElseThrow(NotVisible::new);
            return new Places(all, chosen.location(), new GroupId(group));
        }
        if (location != null
                && all.stream().noneMatch(p -> p.location().value().equals(location))) {
            throw new NotVisible();
        }
        return new Places(all, location == null ? null : new LocationId(location), null);
    }
}
