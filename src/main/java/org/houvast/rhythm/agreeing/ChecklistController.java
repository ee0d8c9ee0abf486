package org.houvast.rhythm.agreeing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.LookPage;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The organiser's checklists; what a change does to the year plan is shown first. */
@Controller
@RequestMapping("/checklists")
class ChecklistController {

    private final ShowChecklists show;
    private final KeepChecklist keep;
    private final ExportChecklists export;
    private final KeepOwnWay ownWay;

    ChecklistController(
            ShowChecklists show, KeepChecklist keep, ExportChecklists export, KeepOwnWay ownWay) {
        this.show = show;
        this.keep = keep;
        this.export = export;
        this.ownWay = ownWay;
    }

    private static GoTo saved() {
        return GoTo.path("/checklists").saying("rhythm.checklist.saved");
    }

    private static Problems beside(Problems problems) {
        return problems.beside("rhythm.checklist.in-the-past", "from")
                .beside("rhythm.checklist.changes-again", "from")
                .beside("rhythm.checklist.per-quarter", "start");
    }

    @GetMapping
    @RhythmAction.Asks(RhythmAction.SEE_CHECKLISTS)
    Page all(Actor actor) {
        return show.all(actor);
    }

    @GetMapping("/export")
    @RhythmAction.Asks(RhythmAction.SEE_CHECKLISTS)
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return export.run(actor, format);
    }

    @PostMapping("/own-way")
    @RhythmAction.Asks(RhythmAction.SEE_CHECKLISTS)
    Page ownWay(Actor actor, @RequestParam(defaultValue = "") String words) {
        ownWay.keep(actor, words);
        return GoTo.path("/checklists").saying("rhythm.own-way.saved");
    }

    @PostMapping("/week-limit")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page limitWeek(Actor actor, @RequestParam(required = false) @Nullable Integer perWeek) {
        keep.limitWeek(actor, perWeek);
        return GoTo.path("/checklists").saying("rhythm.week-limit.saved");
    }

    @GetMapping("/lines/new")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page startNew(Actor actor, @RequestParam CareType careType) {
        return show.fresh(actor, careType, null, Problems.none());
    }

    @PostMapping("/lines")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page add(
            Actor actor,
            @RequestParam CareType careType,
            @Valid @ModelAttribute LineForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam(name = LookPage.AGAIN, defaultValue = "false") boolean again,
            @RequestParam MultiValueMap<String, String> sent) {
        return Shown.attempt(
                shape,
                () -> {
                    if (again) {
                        return show.fresh(actor, careType, form, Problems.none());
                    }
                    if (!sure) {
                        return show.lookAtAdding(actor, careType, form, LookPage.filledIn(sent));
                    }
                    keep.add(actor, careType, form);
                    return saved();
                },
                problems -> show.fresh(actor, careType, form, beside(problems)));
    }

    @GetMapping("/lines/{line}")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page startChange(Actor actor, @PathVariable UUID line) {
        return show.one(actor, line, null, Problems.none());
    }

    @PostMapping("/lines/{line}/changes")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page change(
            Actor actor,
            @PathVariable UUID line,
            @RequestParam(Hv.VERSION) int version,
            @Valid @ModelAttribute LineForm form,
            BindingResult shape,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam(name = LookPage.AGAIN, defaultValue = "false") boolean again,
            @RequestParam MultiValueMap<String, String> sent) {
        return Shown.attempt(
                shape,
                () -> {
                    if (again) {
                        return show.one(actor, line, form, Problems.none());
                    }
                    if (!sure) {
                        return show.lookAtChange(
                                actor, line, form, version, LookPage.filledIn(sent));
                    }
                    keep.change(actor, line, form, version);
                    return saved();
                },
                problems -> show.one(actor, line, form, beside(problems)));
    }

    /** Without a last day it goes on. */
    @PostMapping("/lines/{line}/endings")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page end(
            Actor actor,
            @PathVariable UUID line,
            @RequestParam(Hv.VERSION) int version,
            @RequestParam(required = false) @Nullable LocalDate lastDay,
            @RequestParam(name = LookPage.SURE, defaultValue = "false") boolean sure,
            @RequestParam(name = LookPage.AGAIN, defaultValue = "false") boolean again,
            @RequestParam MultiValueMap<String, String> sent) {
        try {
            if (again) {
                return show.one(actor, line, null, Problems.none());
            }
            if (!sure) {
                return show.lookAtEnding(actor, line, lastDay, version, LookPage.filledIn(sent));
            }
            keep.end(actor, line, lastDay, version);
            return saved();
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.one(
                            actor,
                            line,
                            null,
                            Problems.of(refusal)
                                    .beside("rhythm.checklist.ends-in-the-past", "lastDay")));
        }
    }
}
