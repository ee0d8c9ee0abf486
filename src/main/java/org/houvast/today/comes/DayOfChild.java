package org.houvast.today.comes;

import java.util.Optional;
import org.houvast.access.Access;
import org.houvast.child.ChildAction;
import org.houvast.child.ChildPlaces;
import org.houvast.foundation.Rows;
import org.houvast.ui.Page;
import org.houvast.ui.Place;
import org.houvast.ui.SectionSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On a child's page: whether it comes today. */
@Component
class DayOfChild implements SectionSource<ChildPlaces.Shown> {

    private static final int ORDER = 50;

    private final Access access;
    private final JdbcClient jdbc;

    DayOfChild(Access access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public Place<ChildPlaces.Shown> place() {
        return ChildPlaces.PAGE;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Page> section(ChildPlaces.Shown shown) {
        return jdbc.sql(
                        """
                        select d.placement, cast(:name as text) as given_name, d.usual, d.parts, %s as may_change
                        from child.on_day(:today) d where d.placement = :placement
                        """
                                .formatted(access.rows(ChildAction.CHANGE_DAY, "d.placement")))
                .param("name", shown.givenName())
                .param("today", shown.today())
                .param("placement", shown.placement().value())
                .query(Rows.of(DaySection.class))
                .optional()
                .filter(day -> day.usual() > 0 || day.parts() > 0)
                .map(Page.class::cast);
    }
}
