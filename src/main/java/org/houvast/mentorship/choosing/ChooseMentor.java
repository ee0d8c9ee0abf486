package org.houvast.mentorship.choosing;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;

/** Chooses the mentor of a child, from the colleagues of the child's own group. */
@UseCase
class ChooseMentor {

    /**
     * @param startsOn the mentor's first day
     * @param standIns who stands in, per weekday
     * @param seen the version of the mentorship that was on the screen
     * @param input of what the proposal on the screen was made; {@code null} for who saw none
     * @param ahead the day to come of which the screen told; {@code null} for today
     */
    record Command(
            CarePlacementId placement,
            StaffId mentor,
            LocalDate startsOn,
            Map<DayOfWeek, StaffId> standIns,
            int seen,
            @Nullable String input,
            @Nullable LocalDate ahead) {}

    /**
     * What was done, for a sentence.
     *
     * @param handsOver whether another one was the mentor before
     */
    record Done(String child, String mentor, boolean handsOver) {}

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final Children children;
    private final Situations situations;
    private final Pairs pairs;

    ChooseMentor(
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

    /**
     * @throws Refusal {@code mentorship.chosen-meanwhile}, {@code
     *     mentorship.choice.changed-meanwhile} when the proposal is no longer of today, {@code
     *     mentorship.not-in-group}, and those of {@link Pairs#choose}
     */
    Done run(Actor actor, Command command) {
        access.require(actor, MentorshipAction.CHOOSE_MENTOR, command.placement());
        var card = children.find(command.placement()).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var day =
                command.ahead() != null && command.ahead().isAfter(today) ? command.ahead() : today;
        var situation = situations.at(List.of(card.location()), day);
        var child = situation.child(command.placement()).orElseThrow(NotVisible::new);
        Refusal.when(child.seen() != command.seen(), "mentorship.chosen-meanwhile");
        var input = situation.around(child).fingerprint();
        Refusal.when(
                command.input() != null && !command.input().equals(input),
                "mentorship.choice.changed-meanwhile");
        var mentor = situation.colleague(command.mentor());
        Refusal.when(
                mentor.isEmpty() || !mentor.get().worksIn(child.groupIds()),
                "mentorship.not-in-group");

        var standIns = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
        standIns.putAll(command.standIns());
        standIns.values()
                .removeIf(staff ->
                        staff.equals(command.mentor()) || situation.colleague(staff).isEmpty());
        var candidates = new Candidates(situation, child);
        pairs.choose(
                actor,
                new Pairs.Choice(
                        MenteeId.of(command.placement()),
                        command.mentor(),
                        command.startsOn(),
                        standIns,
                        candidates.why(command.mentor().value()).orElse(List.of()),
                        command.seen(),
                        new Pairs.Basis(
                                situation.wishes(),
                                input,
                                candidates
                                        .proposed()
                                        .map(one -> one.id().equals(command.mentor()))
                                        .orElse(false))));
        audit.changed(actor, MentorshipAction.CHOOSE_MENTOR, command.placement());
        return new Done(
                child.givenName(),
                mentor.get().givenName(),
                child.mentor() != null && !child.mentor().equals(command.mentor()));
    }
}
