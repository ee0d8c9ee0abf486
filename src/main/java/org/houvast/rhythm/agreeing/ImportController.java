package org.houvast.rhythm.agreeing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Checklists from a spreadsheet. */
@Controller("checklistImportController")
@RequestMapping("/checklists/imports")
class ImportController {

    private final ImportChecklists lists;

    ImportController(ImportChecklists lists) {
        this.lists = lists;
    }

    @GetMapping
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page start(Actor actor) {
        return lists.start(actor);
    }

    @PostMapping
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page look(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var name = file == null ? null : file.getOriginalFilename();
            return lists.look(
                    actor, name == null ? "" : name, file == null ? new byte[0] : file.getBytes());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    ImportPage.empty(Problems.of(refusal).beside(refusal.key(), "file")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/kept")
    @RhythmAction.Asks(RhythmAction.CHANGE_CHECKLISTS)
    Page keep(Actor actor, @RequestParam(defaultValue = "") String rows) {
        return lists.keep(actor, rows)
                .map(Shown::invalid)
                .orElseGet(() -> GoTo.path("/checklists").saying("rhythm.checklist.saved"));
    }
}
