package org.houvast.mentorship.wishes;

import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.LocationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what a location wishes of a match. Nobody changes mentor by it: proposals go by it. */
@UseCase
class KeepWishes {

    private final Access access;
    private final AuditTrail audit;
    private final Situations situations;
    private final Days days;
    private final JdbcClient jdbc;

    KeepWishes(Access access, AuditTrail audit, Situations situations, Days days, JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.situations = situations;
        this.days = days;
        this.jdbc = jdbc;
    }

    void order(Actor actor, LocationId location, @Nullable List<Wish> order) {
        access.require(actor, MentorshipAction.CHANGE_WISHES, location);
        jdbc.sql(
                        """
                        insert into mentorship.wishes (location, wish_order)
                        values (:location, cast(:order as text[]))
                        on conflict (organiser, location) do update set wish_order = excluded.wish_order
                        """)
                .param("location", location.value())
                .param(
                        "order",
                        Wishes.of(order == null ? List.of() : order).order().stream()
                                .map(Wish::name)
                                .toArray(String[]::new))
                .update();
    }

    void mentor(Actor actor, LocationId location, MentorWish wish) {
        access.require(actor, MentorshipAction.CHANGE_WISHES, location);
        var here = situations.at(List.of(location), days.today(actor.organiser()));
        if (here.colleague(wish.staff()).isEmpty()) {
            throw new NotVisible();
        }
        jdbc.sql(
                        """
                        insert into mentorship.mentor_wish (staff, born_from, born_through, most)
                        values (:staff, :born_from, :born_through, :most)
                        on conflict (organiser, staff) do update set born_from = excluded.born_from,
                            born_through = excluded.born_through, most = excluded.most
                        """)
                .param("staff", wish.staff().value())
                .param("born_from", wish.bornFrom())
                .param("born_through", wish.bornThrough())
                .param("most", wish.most())
                .update();
        audit.changed(actor, MentorshipAction.CHANGE_WISHES, wish.staff());
    }
}
