package org.houvast.mentorship.card;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.wall.ArrangeSheets;
import org.houvast.organisation.GroupId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards for children and for parents, and who of the parents knows. */
@Controller
class CardController {

    private final ShowCards cards;
    private final ParentsToTell parents;
    private final ArrangeSheets sheets;

    CardController(ShowCards cards, ParentsToTell parents, ArrangeSheets sheets) {
        this.cards = cards;
        this.parents = parents;
        this.sheets = sheets;
    }

    @GetMapping("/mentors/cards/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_MENTOR)
    Page child(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return cards.child(actor, new CarePlacementId(placement), on);
    }

    @GetMapping("/mentors/parent-cards/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SEE_MENTOR)
    Page parents(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(required = false) @Nullable LocalDate on,
            @RequestParam(defaultValue = "nl") String language) {
        return cards.parents(actor, new CarePlacementId(placement), on, language);
    }

    @GetMapping("/groups/{group}/cards")
    @MentorshipAction.Asks(MentorshipAction.SEE_WALL)
    Page group(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam(defaultValue = "false") boolean parents,
            @RequestParam(defaultValue = "nl") String language) {
        return cards.group(actor, new GroupId(group), parents, language);
    }

    /** The number that parents of this group call. */
    @PostMapping("/groups/{group}/phone")
    @MentorshipAction.Asks(MentorshipAction.ARRANGE_SHEETS)
    Page phone(
            Actor actor,
            @PathVariable UUID group,
            @RequestParam String phone,
            @RequestParam(defaultValue = "") String back) {
        sheets.phone(actor, new GroupId(group), phone);
        return GoTo.back(back, "/groups/" + group + "/cards").saying("mentorship.card.phone.kept");
    }

    @GetMapping("/mentors/parents")
    @MentorshipAction.Asks(MentorshipAction.OPEN_PARENTS_LIST)
    Page toTell(Actor actor) {
        return parents.page(actor);
    }

    /** The parents know who is the mentor. */
    @PostMapping("/mentors/parents/{placement}")
    @MentorshipAction.Asks(MentorshipAction.SAY_PARENTS_KNOW)
    Page know(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "") String back) {
        parents.know(actor, new CarePlacementId(placement));
        return GoTo.back(back, "/children/" + placement)
                .saying("mentorship.choice.parents-told.saved")
                .undoneBy("/mentors/parents/" + placement + "/undo");
    }

    /** They do not know after all. */
    @PostMapping("/mentors/parents/{placement}/undo")
    @MentorshipAction.Asks(MentorshipAction.SAY_PARENTS_KNOW)
    Page knowNot(Actor actor, @PathVariable UUID placement) {
        parents.knowNot(actor, new CarePlacementId(placement));
        return GoTo.path("/mentors/parent-cards/" + placement)
                .saying("mentorship.choice.taken-back");
    }
}
