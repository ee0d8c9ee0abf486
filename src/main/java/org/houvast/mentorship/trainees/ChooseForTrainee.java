package org.houvast.mentorship.trainees;

import java.time.LocalDate;
import java.util.List;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Mentors;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.ProposeMentorForTrainee;
import org.houvast.mentorship.SharedShifts;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.ui.Problems;

/** Shows who could guide a trainee who is here already, and keeps another choice. */
@UseCase
class ChooseForTrainee {

    private final Access access;
    private final AuditTrail audit;
    private final Placements placements;
    private final ProposeMentorForTrainee proposals;
    private final Mentors mentors;
    private final SharedShifts shifts;
    private final Pairs pairs;
    private final Days days;

    ChooseForTrainee(
            Access access,
            AuditTrail audit,
            Placements placements,
            ProposeMentorForTrainee proposals,
            Mentors mentors,
            SharedShifts shifts,
            Pairs pairs,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.placements = placements;
        this.proposals = proposals;
        this.mentors = mentors;
        this.shifts = shifts;
        this.pairs = pairs;
        this.days = days;
    }

    TraineeChoicePage show(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, MentorshipAction.SEE_CHOICE_OF_TRAINEE, placement);
        audit.shown(actor, MentorshipAction.SEE_CHOICE_OF_TRAINEE, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var day = later(card.fromDay(), today);
        var mayChoose = access.may(actor, MentorshipAction.CHOOSE_MENTOR_OF_TRAINEE, placement);
        var pair = mentors.ofTrainees(List.of(placement), day).get(placement);
        var answer =
                access.may(actor, MentorshipAction.PROPOSE_FOR_TRAINEE, card.careGroup())
                        ? propose(actor, card, day)
                        : new ProposeMentorForTrainee.Answer(List.of(), List.of());
        return new TraineeChoicePage(
                placement,
                card.givenName(),
                card.groupName(),
                pair == null ? null : pair.mentor(),
                shifts.of(List.of(placement), today).get(placement),
                answer.candidates(),
                answer.notProposed(),
                day,
                version(placement),
                mayChoose && !card.throughDay().isBefore(today),
                problems);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private int version(PlacementId placement) {
        return pairs.versions(List.of(MenteeId.of(placement)))
                .getOrDefault(placement.value(), Pairs.NONE);
    }

    private ProposeMentorForTrainee.Answer propose(
            Actor actor, Placements.Card card, LocalDate day) {
        return proposals.propose(
                actor,
                new ProposeMentorForTrainee.Request(
                        card.careGroup(),
                        card.givenName(),
                        placements.days(card.placement(), day),
                        day,
                        card.programme(),
                        card.placement()));
    }

    /**
     * @param seen the version of the mentorship that was on the screen
     * @throws Refusal {@code mentorship.chosen-meanwhile}, and those of {@link
     *     ProposeMentorForTrainee#choose}
     */
    String choose(
            Actor actor, PlacementId placement, StaffId mentor, LocalDate startsOn, int seen) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR_OF_TRAINEE, placement);
        Refusal.when(version(placement) != seen, "mentorship.chosen-meanwhile");
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var candidate =
                propose(actor, card, later(card.fromDay(), days.today(actor.organiser())))
                        .candidate(mentor);
        Refusal.when(candidate.isEmpty(), "mentorship.not-in-group");
        var chosen = candidate.orElseThrow();
        proposals.choose(actor, placement, mentor, startsOn, chosen.standIns(), chosen.why());
        return chosen.person().givenName();
    }
}
