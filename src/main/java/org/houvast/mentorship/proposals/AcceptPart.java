package org.houvast.mentorship.proposals;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.StandIns;
import org.houvast.mentorship.matching.Wish;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.organisation.StaffId;
import org.springframework.stereotype.Component;

/** Accepts what is proposed for one child, with the reasons that it is built on. */
@Component
class AcceptPart {

    private final Access access;
    private final Pairs pairs;

    AcceptPart(Access access, Pairs pairs) {
        this.access = access;
        this.pairs = pairs;
    }

    /**
     * @param mentor who was shown as the proposal
     * @throws Refusal {@code mentorship.proposals.changed-meanwhile} when that is not the proposal
     */
    void accept(Actor actor, Division.Part part, CarePlacementId placement, UUID mentor) {
        var child = part.situation().child(placement).orElseThrow(NotVisible::new);
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, placement);
        var match = part.proposal().match(placement.value());
        Refusal.when(!mentor.equals(match.mentor()), "mentorship.proposals.changed-meanwhile");
        pairs.choose(
                actor,
                new Pairs.Choice(
                        MenteeId.of(placement),
                        new StaffId(mentor),
                        part.startsOn(child),
                        others(part.standIns(), child, mentor),
                        KeptReasons.keep(match.reasons()),
                        child.seen(),
                        new Pairs.Basis(
                                part.wishes().stream().map(Wish::name).toList(),
                                part.situation().fingerprint(),
                                true)));
    }

    private static Map<DayOfWeek, StaffId> others(StandIns standIns, ChildRow child, UUID mentor) {
        var perDay = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        for (var day : standIns.of(child.placement().value())) {
            if (day.standIn() != null && !day.standIn().equals(mentor)) {
                perDay.put(day.weekday(), new StaffId(day.standIn()));
            }
        }
        return perDay;
    }
}
