package org.houvast.signal.level;

import java.util.Comparator;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.History;
import org.houvast.access.Parts;
import org.houvast.access.Telling;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.signal.SignalAction;
import org.houvast.signal.knowing.Kind;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows and sets from when on each kind of signal is told. */
@UseCase
class Levels {

    private static final int MOST = 400;

    private final Access access;
    private final Parts parts;
    private final History history;
    private final JdbcClient jdbc;
    private final Telling telling =
            Telling.of("signal.history.")
                    .oneOf("signal.kind.", "level", "kind")
                    .yesOrNo("level", "told")
                    .words("level", "days", "leader_after");

    Levels(Access access, Parts parts, History history, JdbcClient jdbc) {
        this.access = access;
        this.parts = parts;
        this.history = history;
        this.jdbc = jdbc;
    }

    LevelsPage page(Actor actor, Problems problems) {
        access.require(actor, SignalAction.CHANGE_LEVELS);
        var levels =
                jdbc
                        .sql("select kind, told, days, leader_after, own from signal.level_now")
                        .query(Rows.of(LevelsPage.Level.class))
                        .stream()
                        .filter(level -> level.kind().part().map(parts::isOn).orElse(true))
                        .sorted(Comparator.comparing(LevelsPage.Level::kind))
                        .toList();
        return new LevelsPage(
                levels, problems, history.of(actor, List.of(actor.organiser()), telling));
    }

    /**
     * @throws Refusal {@code signal.levels.number}
     */
    void set(
            Actor actor,
            Kind kind,
            boolean told,
            @Nullable Integer days,
            @Nullable Integer leaderAfter) {
        access.require(actor, SignalAction.CHANGE_LEVELS);
        Refusal.when(isOut(days) || isOut(leaderAfter), "signal.levels.number", MOST);
        jdbc.sql(
                        """
                        insert into signal.level (id, kind, told, days, leader_after)
                        select :id, n.kind, :told, coalesce(:days, n.days), coalesce(:leader_after, n.leader_after)
                        from signal.level_now n where n.kind = :kind
                        on conflict (organiser, kind) do update
                        set told = excluded.told, days = excluded.days, leader_after = excluded.leader_after
                        """)
                .param("id", Id.fresh())
                .param("kind", kind.name())
                .param("told", told)
                .param("days", days)
                .param("leader_after", leaderAfter)
                .update();
    }

    void usual(Actor actor, Kind kind) {
        access.require(actor, SignalAction.CHANGE_LEVELS);
        jdbc.sql("delete from signal.level where kind = :kind").param("kind", kind.name()).update();
    }

    private static boolean isOut(@Nullable Integer number) {
        return number != null && (number < 0 || number > MOST);
    }
}
