package org.houvast.today.leader;

import java.util.regex.Pattern;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.today.TodayAction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A leader ticks where she walked by, on her own round; or takes that back. */
@UseCase
class WalkBy {

    private static final Pattern STOP = Pattern.compile("(help|pair|trainee):[0-9a-f:-]{36,60}");

    private final Access access;
    private final JdbcClient jdbc;
    private final Days days;

    WalkBy(Access access, JdbcClient jdbc, Days days) {
        this.access = access;
        this.jdbc = jdbc;
        this.days = days;
    }

    void walked(Actor actor, String stop) {
        require(actor, stop);
        jdbc.sql(
                        """
                        insert into today.walked (account, stop, walked_on) values (:me, :stop, :today)
                        on conflict on constraint walked_pk do update set walked_on = excluded.walked_on
                        """)
                .param("me", actor.account().value())
                .param("stop", stop)
                .param("today", days.today(actor.organiser()))
                .update();
    }

    void notWalked(Actor actor, String stop) {
        require(actor, stop);
        jdbc.sql("delete from today.walked where account = :me and stop = :stop")
                .param("me", actor.account().value())
                .param("stop", stop)
                .update();
    }

    private void require(Actor actor, String stop) {
        access.require(actor, TodayAction.WALK_BY);
        if (!STOP.matcher(stop).matches()) {
            throw new NotVisible();
        }
    }
}
