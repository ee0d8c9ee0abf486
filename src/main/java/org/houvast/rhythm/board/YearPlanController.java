package org.houvast.rhythm.board;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The year plan. */
@Controller
class YearPlanController {

    private final ShowYearPlan plans;
    private final MakeYearPlan make;
    private final ExportYearPlan export;

    YearPlanController(ShowYearPlan plans, MakeYearPlan make, ExportYearPlan export) {
        this.plans = plans;
        this.make = make;
        this.export = export;
    }

    @GetMapping("/year-plan")
    @RhythmAction.Asks(RhythmAction.OPEN_YEAR_PLAN)
    Page show(
            Actor actor,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "OBSERVATION") Looking kind,
            @RequestParam @Nullable UUID group,
            @RequestParam @Nullable Integer month) {
        return plans.show(actor, new ShowYearPlan.Question(year, kind, group, month));
    }

    @GetMapping("/year-plan/export")
    @RhythmAction.Asks(RhythmAction.OPEN_YEAR_PLAN)
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return export.run(actor, format);
    }

    @PostMapping("/year-plan")
    @RhythmAction.Asks(RhythmAction.PLAN_YEAR)
    Page make(Actor actor) {
        var planned = make.run(actor);
        return planned.unplaced() == 0
                ? GoTo.path("/year-plan").saying("rhythm.plan.made", planned.placed())
                : GoTo.path("/year-plan")
                        .saying("rhythm.plan.made-except", planned.placed(), planned.unplaced());
    }
}
