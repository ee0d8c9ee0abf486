package org.houvast.organisation.settings;

import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.CareType;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets from how many children a mentor's load is worth a talk. */
@UseCase
class SetLevel {

    private static final int MOST = 60;

    private final Access access;
    private final Workplace workplace;
    private final JdbcClient jdbc;

    SetLevel(Access access, Workplace workplace, JdbcClient jdbc) {
        this.access = access;
        this.workplace = workplace;
        this.jdbc = jdbc;
    }

    /**
     * For a kind of care, or for a location: exactly one of them.
     *
     * @param children {@code null} takes it back
     * @throws Refusal {@code organisation.settings.level.number}
     */
    void run(
            Actor actor,
            @Nullable CareType careType,
            @Nullable UUID location,
            @Nullable Integer children) {
        access.require(actor, OrganisationAction.CHANGE_SETTINGS);
        Refusal.when(
                children != null && (children < 1 || children > MOST),
                "organisation.settings.level.number");
        if ((careType == null) == (location == null)
                || location != null
                        && workplace.locations().stream()
                                .noneMatch(known -> known.id().equals(new LocationId(location)))) {
            throw new NotVisible();
        }
        var type = careType == null ? null : careType.name();
        if (children == null) {
            jdbc.sql(
                            """
                            delete from organisation.talk_level
                            where care_type is not distinct from cast(:type as text)
                                and location is not distinct from cast(:location as uuid)
                            """)
                    .param("type", type)
                    .param("location", location)
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into organisation.talk_level (id, care_type, location, children)
                        values (:id, :type, :location, :children)
                        on conflict (organiser, care_type, location) do update set children = excluded.children
                        """)
                .param("id", Id.fresh())
                .param("type", type)
                .param("location", location)
                .param("children", children)
                .update();
    }
}
