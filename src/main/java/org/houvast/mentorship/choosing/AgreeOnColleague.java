package org.houvast.mentorship.choosing;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.situation.Tie;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says what was agreed about one child and one colleague: this one, not this one, or asked for. A
 * proposal keeps to it; the present mentor stays until a person chooses another.
 */
@UseCase
class AgreeOnColleague {

    /**
     * @param reason why; {@code null} where someone asked for this colleague
     */
    record Command(CarePlacementId placement, StaffId mentor, Tie kind, Tie.@Nullable Why reason) {}

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final Children children;
    private final Situations situations;
    private final JdbcClient jdbc;

    AgreeOnColleague(
            Access access,
            AuditTrail audit,
            Days days,
            Children children,
            Situations situations,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.children = children;
        this.situations = situations;
        this.jdbc = jdbc;
    }

    /**
     * @return the colleague's given name
     * @throws Refusal {@code mentorship.not-in-group}, {@code mentorship.tie.reason}
     */
    String run(Actor actor, Command command) {
        access.require(actor, MentorshipAction.TIE, command.placement());
        var kind = command.kind();
        var fits =
                command.reason() == null
                        ? kind.reasons().isEmpty()
                        : kind.reasons().contains(command.reason());
        Refusal.when(!fits, "mentorship.tie.reason");
        var card = children.find(command.placement()).orElseThrow(NotVisible::new);
        var situation = situations.at(List.of(card.location()), days.today(actor.organiser()));
        var child = situation.child(command.placement()).orElseThrow(NotVisible::new);
        var mentor =
                situation
                        .colleague(command.mentor())
                        .filter(colleague -> colleague.worksIn(child.groupIds()))
                        .map(ColleagueRow::givenName)
                        .orElseThrow(() -> new Refusal("mentorship.not-in-group"));

        makeRoom(command);
        jdbc.sql(
                        """
                        insert into mentorship.tie (id, care_placement, mentor, kind, reason, set_by, set_at)
                        values (:id, :child, :mentor, :kind, :reason, :account, foundation.current_moment())
                        """)
                .param("id", Id.fresh())
                .param("child", command.placement().value())
                .param("mentor", command.mentor().value())
                .param("kind", kind.name())
                .param("reason", command.reason() == null ? null : command.reason().name())
                .param("account", actor.account().value())
                .update();
        audit.changed(actor, MentorshipAction.TIE, command.placement());
        return mentor;
    }

    /** The newest word counts: one lock per child, and never this one and not this one at once. */
    private void makeRoom(Command command) {
        jdbc.sql(
                        """
                        delete from mentorship.tie where care_placement = :child
                            and (mentor = :mentor and kind = :kind
                                or :kind = 'LOCKED' and kind = 'LOCKED'
                                or mentor = :mentor and :kind in ('LOCKED', 'EXCLUDED')
                                    and kind in ('LOCKED', 'EXCLUDED'))
                        """)
                .param("child", command.placement().value())
                .param("mentor", command.mentor().value())
                .param("kind", command.kind().name())
                .update();
    }

    /** It does not hold any more. */
    void letGo(Actor actor, CarePlacementId placement, UUID tie) {
        access.require(actor, MentorshipAction.TIE, placement);
        jdbc.sql("delete from mentorship.tie where id = :tie and care_placement = :child")
                .param("tie", tie)
                .param("child", placement.value())
                .update();
        audit.changed(actor, MentorshipAction.TIE, placement);
    }
}
