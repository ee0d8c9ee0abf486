package org.houvast.organisation.duty;

import jakarta.validation.Valid;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a colleague is trusted with; what a change brings about is shown first. */
@Controller
@RequestMapping("/colleagues/{staff}/duties")
class DutyController {

    private final ShowDuties show;
    private final KeepDuty keep;

    DutyController(ShowDuties show, KeepDuty keep) {
        this.show = show;
        this.keep = keep;
    }

    private static GoTo saved(UUID staff) {
        return GoTo.path("/colleagues/" + staff).saying("organisation.saved");
    }

    @GetMapping
    @OrganisationAction.Asks(OrganisationAction.ARRANGE_DUTIES)
    Page all(Actor actor, @PathVariable UUID staff) {
        return show.page(actor, new StaffId(staff), null, Problems.none());
    }

    @PostMapping
    @OrganisationAction.Asks(OrganisationAction.ARRANGE_DUTIES)
    Page give(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute DutyForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        return Shown.attempt(
                shape,
                () -> {
                    if (!sure) {
                        return show.lookAtGiving(actor, id, form, version, LookPage.filledIn(sent));
                    }
                    keep.give(actor, id, form, version);
                    return saved(staff);
                },
                problems ->
                        show.page(
                                actor,
                                id,
                                form,
                                problems.beside("organisation.duty.in-the-past", "from")));
    }

    @GetMapping("/{duty}/ending")
    @OrganisationAction.Asks(OrganisationAction.ARRANGE_DUTIES)
    Page startEnding(Actor actor, @PathVariable UUID staff, @PathVariable UUID duty) {
        return show.ending(actor, new StaffId(staff), duty, null, Problems.none());
    }

    @PostMapping("/{duty}/endings")
    @OrganisationAction.Asks(OrganisationAction.ARRANGE_DUTIES)
    Page end(
            Actor actor,
            @PathVariable UUID staff,
            @PathVariable UUID duty,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute EndingForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        return Shown.attempt(
                shape,
                () -> {
                    if (!sure) {
                        return show.lookAtEnding(
                                actor, id, duty, form, version, LookPage.filledIn(sent));
                    }
                    keep.end(actor, id, duty, form, version);
                    return saved(staff);
                },
                problems ->
                        show.ending(
                                actor,
                                id,
                                duty,
                                form,
                                problems.beside("organisation.duty.in-the-past", "lastDay")
                                        .beside("organisation.duty.who-takes-over", "successor")
                                        .beside(
                                                "organisation.duty.cannot-take-over",
                                                "successor")));
    }
}
