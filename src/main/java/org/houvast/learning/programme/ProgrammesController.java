package org.houvast.learning.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.foundation.DayPart;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What programmes ask of who learns here. */
@Controller
@RequestMapping("/trainees/programmes")
class ProgrammesController {

    private static final String LIST = "/trainees/programmes";

    private final KeepProgrammes keep;

    ProgrammesController(KeepProgrammes keep) {
        this.keep = keep;
    }

    @GetMapping
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page all(Actor actor) {
        return keep.all(actor, Problems.none());
    }

    @PostMapping
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page begin(
            Actor actor,
            @RequestParam(defaultValue = "") String institute,
            @RequestParam(defaultValue = "") String name) {
        try {
            return saved(keep.begin(actor, institute, name), "learning.programme.begun");
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.all(actor, Problems.of(refusal).beside(refusal.key(), "institute")));
        }
    }

    private static Page saved(UUID programme, String key) {
        return GoTo.path(LIST + "/" + programme).saying(key);
    }

    @PostMapping("/criteria")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page judgeOurselves(Actor actor, @RequestParam(defaultValue = "") String criteria) {
        try {
            keep.judge(actor, null, criteria);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    keep.all(actor, Problems.of(refusal).beside(refusal.key(), "criteria")));
        }
        return GoTo.path(LIST).saying("learning.arrange.saved");
    }

    @GetMapping("/{programme}")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page show(Actor actor, @PathVariable UUID programme) {
        return keep.page(actor, programme, Problems.none());
    }

    @PostMapping("/{programme}/criteria")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page judge(
            Actor actor,
            @PathVariable UUID programme,
            @RequestParam(defaultValue = "") String criteria) {
        try {
            keep.judge(actor, programme, criteria);
        } catch (Refusal refusal) {
            return wrong(actor, programme, refusal, "criteria");
        }
        return saved(programme, "learning.arrange.saved");
    }

    private Page wrong(Actor actor, UUID programme, Refusal refusal, String field) {
        return Shown.invalid(
                keep.page(actor, programme, Problems.of(refusal).beside(refusal.key(), field)));
    }

    @PostMapping("/{programme}/lines")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page add(
            Actor actor,
            @PathVariable UUID programme,
            @RequestParam(defaultValue = "") String module,
            @RequestParam(defaultValue = "") String competence,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(required = false) @Nullable DayPart part) {
        try {
            keep.add(actor, programme, module, competence, task, part);
        } catch (Refusal refusal) {
            return wrong(actor, programme, refusal, "module");
        }
        return saved(programme, "learning.arrange.saved");
    }

    @PostMapping("/{programme}/lines/{line}/left-out")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page leaveOut(Actor actor, @PathVariable UUID programme, @PathVariable UUID line) {
        keep.leaveOut(actor, programme, line);
        return saved(programme, "learning.arrange.saved");
    }

    @PostMapping("/{programme}/readings")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page look(
            Actor actor,
            @PathVariable UUID programme,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var name = file == null ? null : file.getOriginalFilename();
            return keep.look(
                    actor,
                    programme,
                    name == null ? "" : name,
                    file == null ? new byte[0] : file.getBytes());
        } catch (Refusal refusal) {
            return wrong(actor, programme, refusal, "file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/{programme}/readings/kept")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page take(
            Actor actor,
            @PathVariable UUID programme,
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam(defaultValue = "") String rows) {
        return keep.keep(actor, programme, fileName, rows)
                .map(Shown::invalid)
                .orElseGet(() -> saved(programme, "learning.programme.kept"));
    }

    @PostMapping("/{programme}/readings/{reading}/undone")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page undo(Actor actor, @PathVariable UUID programme, @PathVariable UUID reading) {
        keep.undo(actor, programme, reading);
        return saved(programme, "learning.programme.undone");
    }

    @GetMapping("/{programme}/export")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable UUID programme,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return keep.export(actor, programme, format);
    }
}
