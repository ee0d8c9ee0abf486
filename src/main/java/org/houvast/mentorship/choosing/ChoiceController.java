package org.houvast.mentorship.choosing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.situation.Tie;
import org.houvast.mentorship.standin.StandInFields;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing the mentor of one child. */
@Controller
class ChoiceController {

    private final ShowChoice choices;
    private final ChooseMentor choose;
    private final KeepPair pair;
    private final TryTogether together;
    private final AgreeOnColleague agree;

    ChoiceController(
            ShowChoice choices,
            ChooseMentor choose,
            KeepPair pair,
            TryTogether together,
            AgreeOnColleague agree) {
        this.agree = agree;
        this.together = together;
        this.choices = choices;
        this.choose = choose;
        this.pair = pair;
    }

    @GetMapping("/mentors/choices/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_CHOICE)
    Page show(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable UUID mentor,
            @RequestParam(required = false) @Nullable LocalDate from) {
        return choices.show(actor, new CarePlacementId(placement), mentor, from);
    }

    @PostMapping("/mentors/choices/{placement}")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page choose(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID mentor,
            @RequestParam LocalDate startsOn,
            @RequestParam(Hv.VERSION) int seen,
            @RequestParam(required = false) @Nullable String input,
            @RequestParam(required = false) @Nullable UUID proposed,
            @RequestParam(required = false) @Nullable LocalDate ahead,
            @RequestParam Map<String, String> form) {
        var child = new CarePlacementId(placement);
        try {
            var done =
                    choose.run(
                            actor,
                            new ChooseMentor.Command(
                                    child,
                                    new StaffId(mentor),
                                    startsOn,
                                    StandInFields.read(form),
                                    seen,
                                    input,
                                    ahead));
            return GoTo.path(done.handsOver() ? "/mentors/handovers/" + placement : "/mentors")
                    .saying("mentorship.choice.chosen", done.mentor(), done.child(), startsOn)
                    .undoneBy("/mentors/choices/" + placement + "/undo");
        } catch (Refusal refusal) {
            var problems = Problems.of(refusal).beside("mentorship.not-in-the-past", "startsOn");
            var again = choices.again(actor, child, mentor, proposed, ahead, problems);
            return again.meanwhile() == null && again.changed() == null
                    ? Shown.invalid(again)
                    : Shown.conflict(again);
        }
    }

    /** A child and a colleague play together first, for some weeks. */
    @PostMapping("/mentors/choices/{placement}/trials")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page startTrial(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID mentor,
            @RequestParam LocalDate startsOn,
            @RequestParam LocalDate decideOn) {
        var child = new CarePlacementId(placement);
        try {
            var done =
                    together.start(
                            actor,
                            new TryTogether.Command(
                                    child, new StaffId(mentor), startsOn, decideOn));
            return GoTo.path("/mentors/choices/" + placement)
                    .saying("mentorship.trial.started", done.child(), done.mentor(), decideOn);
        } catch (Refusal refusal) {
            var problems =
                    Problems.of(refusal)
                            .beside("mentorship.not-in-the-past", "startsOn")
                            .beside("mentorship.trial.decide-later", "decideOn")
                            .beside("mentorship.trial.too-long", "decideOn");
            return Shown.invalid(choices.again(actor, child, mentor, null, null, problems));
        }
    }

    /** The trial led to someone else; who that is, is chosen after this. */
    @PostMapping("/mentors/choices/{placement}/trials/end")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page someoneElse(Actor actor, @PathVariable UUID placement) {
        together.someoneElse(actor, new CarePlacementId(placement));
        return GoTo.path("/mentors/choices/" + placement).saying("mentorship.trial.ended");
    }

    /**
     * What was agreed about this child and a colleague.
     *
     * @param tie the kind, and after a colon why: {@code EXCLUDED:PARENTS}
     */
    @PostMapping("/mentors/choices/{placement}/ties")
    @MentorshipAction.Asks(MentorshipAction.TIE)
    Page agree(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID mentor,
            @RequestParam String tie) {
        var child = new CarePlacementId(placement);
        try {
            var said = tie.split(":", 2);
            var kind = Tie.valueOf(said[0]);
            var name =
                    agree.run(
                            actor,
                            new AgreeOnColleague.Command(
                                    child,
                                    new StaffId(mentor),
                                    kind,
                                    said.length > 1 ? Tie.Why.valueOf(said[1]) : null));
            return GoTo.path("/mentors/choices/" + placement)
                    .saying("mentorship.tie.saved." + kind, name);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    choices.again(actor, child, null, null, null, Problems.of(refusal)));
        }
    }

    /** What was agreed does not hold any more. */
    @PostMapping("/mentors/choices/{placement}/ties/{tie}/end")
    @MentorshipAction.Asks(MentorshipAction.TIE)
    Page letGo(Actor actor, @PathVariable UUID placement, @PathVariable UUID tie) {
        agree.letGo(actor, new CarePlacementId(placement), tie);
        return GoTo.path("/mentors/choices/" + placement).saying("mentorship.tie.gone");
    }

    /** Takes the last choice back. */
    @PostMapping("/mentors/choices/{placement}/undo")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page takeBack(Actor actor, @PathVariable UUID placement) {
        pair.takeBack(actor, new CarePlacementId(placement));
        return GoTo.path("/mentors/choices/" + placement).saying("mentorship.choice.taken-back");
    }

    /** From a day on nobody is the mentor. */
    @PostMapping("/mentors/choices/{placement}/vacancies")
    @MentorshipAction.Asks(MentorshipAction.CHOOSE_MENTOR)
    Page leaveVacant(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam LocalDate from,
            @RequestParam(Hv.VERSION) int seen) {
        var child = new CarePlacementId(placement);
        try {
            pair.leaveVacant(actor, child, from, seen);
            return GoTo.path("/mentors").saying("mentorship.choice.vacant.saved", from);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    choices.again(actor, child, null, null, null, Problems.of(refusal)));
        }
    }
}
