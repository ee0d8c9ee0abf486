package org.houvast.organisation.colleague;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Days;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.OrganisationAction;
import org.houvast.organisation.StaffId;
import org.houvast.ui.DayPatternFields;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a colleague, and what is arranged there. */
@Controller
@RequestMapping("/colleagues")
class ColleaguePageController {

    private final ShowColleague show;
    private final LookAtColleague look;
    private final KeepColleague keep;
    private final ArrangeWork work;
    private final MarkAbsence absence;
    private final Days days;

    ColleaguePageController(
            ShowColleague show,
            LookAtColleague look,
            KeepColleague keep,
            ArrangeWork work,
            MarkAbsence absence,
            Days days) {
        this.show = show;
        this.look = look;
        this.keep = keep;
        this.work = work;
        this.absence = absence;
        this.days = days;
    }

    private static GoTo page(StaffId staff) {
        return GoTo.path("/colleagues/" + staff.value());
    }

    @GetMapping("/new")
    @OrganisationAction.Asks(OrganisationAction.TAKE_IN_COLLEAGUE)
    Page startNew(Actor actor) {
        return show.forNew(actor, null, Problems.none());
    }

    @PostMapping
    @OrganisationAction.Asks(OrganisationAction.TAKE_IN_COLLEAGUE)
    Page takeIn(Actor actor, @Valid @ModelAttribute ColleagueForm form, BindingResult shape) {
        return Shown.attempt(
                shape,
                () -> {
                    Refusal.when(form.from() == null, "organisation.colleague.first-day-missing");
                    return page(keep.takeIn(actor, form))
                            .saying("organisation.colleague.new.done", form.givenName());
                },
                problems ->
                        show.forNew(
                                actor,
                                form,
                                problems.beside(
                                        "organisation.colleague.first-day-missing", "from")));
    }

    @GetMapping("/{staff}")
    @OrganisationAction.Asks(OrganisationAction.SEE_COLLEAGUES)
    Page show(Actor actor, @PathVariable UUID staff) {
        return show.page(actor, new StaffId(staff), Problems.none());
    }

    @GetMapping("/{staff}/change")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page startChange(Actor actor, @PathVariable UUID staff) {
        return show.forChange(actor, new StaffId(staff), null, Problems.none());
    }

    @PostMapping("/{staff}/changes")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page change(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute ColleagueForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam(name = LookPage.AGAIN, defaultValue = "false") boolean again,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        if (again) {
            return show.forChange(actor, id, form, Problems.none());
        }
        return Shown.attempt(
                shape,
                () -> {
                    var effect =
                            sure
                                    ? Optional.<LookPage>empty()
                                    : look.change(
                                            actor, id, form, version, LookPage.filledIn(sent));
                    if (effect.isPresent()) {
                        return effect.get();
                    }
                    keep.change(actor, id, form, version);
                    return page(id).saying("organisation.saved");
                },
                problems -> show.forChange(actor, id, form, problems));
    }

    @GetMapping("/{staff}/days")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page startDays(Actor actor, @PathVariable UUID staff) {
        return show.forDays(actor, new StaffId(staff), null, Problems.none());
    }

    @PostMapping("/{staff}/days")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page days(
            Actor actor,
            @PathVariable UUID staff,
            @Valid @ModelAttribute DaysForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        return Shown.attempt(
                shape,
                () -> {
                    var chosen =
                            form.days() == null
                                    ? DayPatternFields.of(null, form.from())
                                    : form.days();
                    if (!sure) {
                        return look.days(
                                actor, id, chosen.pattern(), form.from(), LookPage.filledIn(sent));
                    }
                    work.days(actor, id, chosen.pattern(), form.from());
                    return page(id).saying("organisation.saved");
                },
                problems -> show.forDays(actor, id, form, problems));
    }

    @PostMapping("/{staff}/groups")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page join(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam UUID group,
            @RequestParam LocalDate since,
            @RequestParam(defaultValue = "false") boolean instead,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        if (!sure) {
            return look.join(
                    actor, id, new GroupId(group), since, instead, LookPage.filledIn(sent));
        }
        work.join(actor, id, new GroupId(group), since, instead);
        return page(id).saying("organisation.saved");
    }

    @PostMapping("/{staff}/groups/{group}/endings")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page leave(
            Actor actor,
            @PathVariable UUID staff,
            @PathVariable UUID group,
            @RequestParam LocalDate lastDay,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        if (!sure) {
            return look.leave(actor, id, new GroupId(group), lastDay, LookPage.filledIn(sent));
        }
        work.leave(actor, id, new GroupId(group), lastDay);
        return page(id).saying("organisation.saved");
    }

    @PostMapping("/{staff}/absences")
    @OrganisationAction.Asks(OrganisationAction.MARK_ABSENCE)
    Page away(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam LocalDate from,
            @RequestParam LocalDate through) {
        var id = new StaffId(staff);
        try {
            var marked = absence.away(actor, id, from, through);
            return page(id).saying("organisation.colleague.absence.done")
                    .undoneBy("/colleagues/" + staff + "/absences/" + marked + "/undone");
        } catch (Refusal refusal) {
            return Shown.invalid(show.page(actor, id, Problems.of(refusal)));
        }
    }

    @PostMapping("/{staff}/absences/{absence}/returns")
    @OrganisationAction.Asks(OrganisationAction.MARK_ABSENCE)
    Page back(Actor actor, @PathVariable UUID staff, @PathVariable("absence") UUID which) {
        absence.back(actor, new StaffId(staff), which, days.today(actor.organiser()));
        return page(new StaffId(staff)).saying("organisation.colleague.absence.back.done");
    }

    @PostMapping("/{staff}/absences/{absence}/undone")
    @OrganisationAction.Asks(OrganisationAction.MARK_ABSENCE)
    Page undo(Actor actor, @PathVariable UUID staff, @PathVariable("absence") UUID which) {
        absence.undo(actor, new StaffId(staff), which);
        return page(new StaffId(staff));
    }

    @GetMapping("/{staff}/ending")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page startEnding(Actor actor, @PathVariable UUID staff) {
        return show.forEnding(actor, new StaffId(staff), Problems.none());
    }

    /** Without a last day the colleague stays after all. */
    @PostMapping("/{staff}/endings")
    @OrganisationAction.Asks(OrganisationAction.CHANGE_COLLEAGUE)
    Page end(
            Actor actor,
            @PathVariable UUID staff,
            @RequestParam(required = false) @Nullable LocalDate lastDay,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new StaffId(staff);
        try {
            if (!sure && lastDay != null) {
                return look.end(actor, id, lastDay, LookPage.filledIn(sent));
            }
            work.end(actor, id, lastDay);
            return page(id).saying("organisation.saved");
        } catch (Refusal refusal) {
            return Shown.invalid(show.forEnding(actor, id, Problems.of(refusal)));
        }
    }
}
