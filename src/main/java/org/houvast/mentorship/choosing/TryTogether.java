package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.trial.Trials;
import org.houvast.organisation.StaffId;

/** Lets a child and a colleague of its own group play together first; a person chooses later. */
@UseCase
class TryTogether {

    /**
     * @param from the first day of playing together
     * @param decideOn the day on which a person wants to decide
     */
    record Command(CarePlacementId placement, StaffId mentor, LocalDate from, LocalDate decideOn) {}

    /** What was done, for a sentence. */
    record Done(String child, String mentor) {}

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final Children children;
    private final Situations situations;
    private final Trials trials;

    TryTogether(
            Access access,
            AuditTrail audit,
            Days days,
            Children children,
            Situations situations,
            Trials trials) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.children = children;
        this.situations = situations;
        this.trials = trials;
    }

    Done start(Actor actor, Command command) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, command.placement());
        var today = days.today(actor.organiser());
        var card = children.find(command.placement()).orElseThrow(NotVisible::new);
        var situation = situations.at(List.of(card.location()), today);
        var child = situation.child(command.placement()).orElseThrow(NotVisible::new);
        var mentor = situation.colleague(command.mentor());
        Refusal.when(
                mentor.isEmpty() || !mentor.get().worksIn(child.groupIds()),
                "mentorship.not-in-group");
        Refusal.when(command.mentor().equals(child.mentor()), "mentorship.same-mentor");

        trials.start(
                actor,
                command.placement(),
                command.mentor(),
                command.from(),
                command.decideOn(),
                today);
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, command.placement());
        return new Done(child.givenName(), mentor.get().givenName());
    }

    /** Someone else after all. */
    void someoneElse(Actor actor, CarePlacementId placement) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, placement);
        trials.someoneElse(actor, placement);
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, placement);
    }
}
