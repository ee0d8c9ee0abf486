package org.houvast.mentorship.wall;

import org.houvast.foundation.Rows;
import org.houvast.organisation.GroupId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the sheets of a group look: the style of its wall, and the number on the parents' card. */
@Component
public class GroupSheets {

    /**
     * A group's choice.
     *
     * @param phone the number that parents call; {@code null} when not known
     */
    public record Sheet(WallStyle wallStyle, @Nullable String phone) {}

    private final JdbcClient jdbc;

    GroupSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Arches and no number, where a group chose nothing. */
    public Sheet of(GroupId group) {
        return jdbc.sql(
                        "select wall_style, phone from mentorship.group_sheet where care_group = :care_group")
                .param("care_group", group.value())
                .query(Rows.of(Sheet.class))
                .optional()
                .orElse(new Sheet(WallStyle.ARCHES, null));
    }

    void keep(GroupId group, Sheet sheet) {
        jdbc.sql(
                        """
                        insert into mentorship.group_sheet (care_group, wall_style, phone)
                        values (:care_group, :style, :phone)
                        on conflict on constraint group_sheet_pk
                        do update set wall_style = excluded.wall_style, phone = excluded.phone
                        """)
                .param("care_group", group.value())
                .param("style", sheet.wallStyle().name())
                .param("phone", sheet.phone())
                .update();
    }
}
