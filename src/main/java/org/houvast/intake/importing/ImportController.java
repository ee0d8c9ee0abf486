package org.houvast.intake.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Lees je lijst in. */
@Controller
class ImportController {

    private final ShowImport show;
    private final DropLists drop;
    private final AnswerQuestions answer;
    private final CorrectColumns correct;
    private final Going going;
    private final TakeBack takeBack;
    private final ThrowAway throwAway;
    private final LookAgain lookAgain;

    ImportController(
            ShowImport show,
            DropLists drop,
            AnswerQuestions answer,
            CorrectColumns correct,
            Going going,
            TakeBack takeBack,
            ThrowAway throwAway,
            LookAgain lookAgain) {
        this.show = show;
        this.drop = drop;
        this.answer = answer;
        this.correct = correct;
        this.going = going;
        this.takeBack = takeBack;
        this.throwAway = throwAway;
        this.lookAgain = lookAgain;
    }

    @GetMapping("/imports")
    @IntakeAction.Asks(IntakeAction.OPEN_IMPORTS)
    Page start(Actor actor) {
        return show.start(actor, List.of());
    }

    @PostMapping("/imports")
    @IntakeAction.Asks(IntakeAction.DROP_LISTS)
    Page drop(Actor actor, @RequestParam(required = false) MultipartFile @Nullable [] files) {
        return dropped(actor, null, files);
    }

    @PostMapping("/imports/{id}/lists")
    @IntakeAction.Asks(IntakeAction.DROP_LISTS)
    Page add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) MultipartFile @Nullable [] files) {
        return dropped(actor, new ImportId(id), files);
    }

    private Page dropped(Actor actor, @Nullable ImportId more, MultipartFile @Nullable [] files) {
        var chosen = chosen(files);
        var dropped = drop.run(actor, more, chosen);
        if (dropped.id() == null || !dropped.refused().isEmpty()) {
            return refused(actor, more == null ? dropped.id() : more, dropped.refused());
        }
        return GoTo.path("/imports/" + dropped.id().value());
    }

    /** Files that could be read are kept; those that could not are named with what to do. */
    private Page refused(Actor actor, @Nullable ImportId id, List<DropLists.Refused> refused) {
        if (id == null) {
            var none = List.of(new DropLists.Refused("", "intake.import.no-file", List.of()));
            return Shown.invalid(show.start(actor, refused.isEmpty() ? none : refused));
        }
        return Shown.invalid(show.show(actor, id, PreviewPage.Show.ALL, Problems.none(), refused));
    }

    private static List<SpreadsheetFile> chosen(MultipartFile @Nullable [] files) {
        if (files == null) {
            return List.of();
        }
        return Arrays.stream(files)
                .filter(file ->
                        file.getOriginalFilename() != null && !file.getOriginalFilename().isBlank())
                .map(ImportController::file)
                .toList();
    }

    private static SpreadsheetFile file(MultipartFile file) {
        try {
            return new SpreadsheetFile(String.valueOf(file.getOriginalFilename()), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/imports/{id}")
    @IntakeAction.Asks(IntakeAction.LOOK_AT_LISTS)
    Page look(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "all") String show,
            HttpServletResponse response) {
        var page = this.show.show(actor, new ImportId(id), shown(show), Problems.none(), List.of());
        if (page instanceof ProgressPage) {
            response.setHeader("Refresh", "3");
        }
        return page;
    }

    /** What a page that waits asks for, until there is something else to see. */
    @GetMapping("/imports/{id}/progress")
    @IntakeAction.Asks(IntakeAction.LOOK_AT_LISTS)
    Page progress(Actor actor, @PathVariable UUID id) {
        return this.show
                .progress(actor, new ImportId(id))
                .<Page>map(part -> part)
                .orElseGet(() -> GoTo.path("/imports/" + id));
    }

    private static PreviewPage.Show shown(String param) {
        return Arrays.stream(PreviewPage.Show.values())
                .filter(each -> each.param().equals(param))
                .findFirst()
                .orElse(PreviewPage.Show.ALL);
    }

    @PostMapping("/imports/{id}/answers")
    @IntakeAction.Asks(IntakeAction.ANSWER_QUESTIONS)
    Page answer(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return attempt(
                actor,
                id,
                () -> {
                    answer.run(actor, new ImportId(id), Heard.from(fields));
                    return GoTo.path("/imports/" + id).saying("intake.answers.kept");
                });
    }

    @PostMapping("/imports/{id}/lists/{list}/columns")
    @IntakeAction.Asks(IntakeAction.CORRECT_COLUMNS)
    Page correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable int list,
            @RequestParam ListKind kind,
            @RequestParam List<Meaning> meaning) {
        return attempt(
                actor,
                id,
                () -> {
                    correct.run(actor, new ImportId(id), list, kind, meaning);
                    return GoTo.path("/imports/" + id).saying("intake.columns.kept");
                });
    }

    @PostMapping("/imports/{id}/take-over")
    @IntakeAction.Asks(IntakeAction.TAKE_OVER)
    Page takeOver(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        return attempt(
                actor,
                id,
                () -> {
                    answer.run(actor, new ImportId(id), Heard.from(fields));
                    going.go(actor, new ImportId(id));
                    return GoTo.path("/imports/" + id);
                });
    }

    @PostMapping("/imports/{id}/take-back")
    @IntakeAction.Asks(IntakeAction.TAKE_BACK)
    Page takeBack(Actor actor, @PathVariable UUID id) {
        return attempt(
                actor,
                id,
                () -> {
                    takeBack.run(actor, new ImportId(id));
                    return GoTo.path("/imports/" + id).saying("intake.back.done");
                });
    }

    @PostMapping("/imports/{id}/again")
    @IntakeAction.Asks(IntakeAction.DROP_LISTS)
    Page again(Actor actor, @PathVariable UUID id) {
        return GoTo.path("/imports/" + lookAgain.run(actor, new ImportId(id)).value());
    }

    @PostMapping("/imports/{id}/throw-away")
    @IntakeAction.Asks(IntakeAction.THROW_AWAY)
    Page throwAway(Actor actor, @PathVariable UUID id) {
        return attempt(
                actor,
                id,
                () -> {
                    throwAway.run(actor, new ImportId(id));
                    return GoTo.path("/imports").saying("intake.thrown-away");
                });
    }

    private Page attempt(Actor actor, UUID id, Supplier<Page> work) {
        try {
            return work.get();
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.show(
                            actor,
                            new ImportId(id),
                            PreviewPage.Show.ALL,
                            Problems.of(refusal),
                            List.of()));
        }
    }
}
