package org.houvast.mentorship.standin;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.StandIn;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** Shows and chooses who stands in for the mentor of a child. */
@UseCase
class StandInsOfChild {

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final Children children;
    private final Situations situations;
    private final Pairs pairs;

    StandInsOfChild(
            Access access,
            AuditTrail audit,
            Days days,
            Children children,
            Situations situations,
            Pairs pairs) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.children = children;
        this.situations = situations;
        this.pairs = pairs;
    }

    StandInsPage show(Actor actor, CarePlacementId placement, Problems problems) {
        access.require(actor, MentorshipAction.CHOOSE_STAND_IN, placement);
        audit.shown(actor, MentorshipAction.CHOOSE_STAND_IN, placement);
        var situation = situation(actor, placement);
        var child = situation.child(placement).orElseThrow(NotVisible::new);
        var mentor = mentor(child, situation);
        var agreed = child.standInPerDay();
        var cover =
                mentor == null
                        ? new Cover(situation, child, null, List.of())
                        : cover(situation, child, mentor, agreed);
        return new StandInsPage(
                placement,
                child.givenName(),
                child.picture(),
                mentor == null ? null : mentor.person(),
                child.seen(),
                !agreed.isEmpty(),
                cover.days(),
                cover.open(),
                cover.fields(),
                problems);
    }

    private Situation situation(Actor actor, CarePlacementId placement) {
        var card = children.find(placement).orElseThrow(NotVisible::new);
        return situations.at(List.of(card.location()), days.today(actor.organiser()));
    }

    private static @Nullable ColleagueRow mentor(ChildRow child, Situation situation) {
        return situation
                .colleague(child.mentor() == null ? child.nextMentor() : child.mentor())
                .orElse(null);
    }

    /** What was agreed, as it was agreed; a proposal where nothing was agreed at all. */
    private static Cover cover(
            Situation situation,
            ChildRow child,
            ColleagueRow mentor,
            Map<DayOfWeek, StaffId> agreed) {
        var proposed =
                Cover.proposed(
                        situation, child, Matching.propose(situation.question(null)), mentor);
        if (agreed.isEmpty()) {
            return proposed;
        }
        return new Cover(
                situation,
                child,
                mentor.id(),
                proposed.weekdays().stream()
                        .map(day -> as(day, agreed.get(day.weekday())))
                        .toList());
    }

    private static StandIn as(StandIn day, @Nullable StaffId agreed) {
        return new StandIn(
                day.mentee(),
                day.weekday(),
                day.mentorThere(),
                agreed == null ? null : agreed.value(),
                day.reasons(),
                day.attention(),
                day.couldAlso());
    }

    /** Chooses for all weekdays at once; who is not of this location does not count. */
    String choose(
            Actor actor, CarePlacementId placement, Map<DayOfWeek, StaffId> standIns, int seen) {
        access.require(actor, MentorshipAction.CHOOSE_STAND_IN, placement);
        var situation = situation(actor, placement);
        var child = situation.child(placement).orElseThrow(NotVisible::new);
        var here = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        here.putAll(standIns);
        here.values().removeIf(staff -> situation.colleague(staff).isEmpty());
        pairs.standIns(actor, MenteeId.of(placement), here, seen);
        audit.changed(actor, MentorshipAction.CHOOSE_STAND_IN, placement);
        return child.givenName();
    }
}
