package org.houvast.learning.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PlacementId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is often asked about learning here. */
@Controller
class QuestionsController {

    private static final String LIST = "/trainees/questions";

    private final KeepQuestions answer;

    QuestionsController(KeepQuestions answer) {
        this.answer = answer;
    }

    @GetMapping("/placements/{placement}/questions")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    Page read(Actor actor, @PathVariable UUID placement) {
        return answer.read(actor, new PlacementId(placement));
    }

    @GetMapping(LIST)
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page all(Actor actor, @RequestParam(required = false) @Nullable UUID programme) {
        return answer.page(actor, programme, Problems.none());
    }

    @PostMapping(LIST)
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page keep(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable String card,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String source) {
        try {
            this.answer.keep(actor, programme, card, question, answer, source);
        } catch (Refusal refusal) {
            return wrong(actor, programme, refusal, "question");
        }
        return saved(programme, "learning.arrange.saved");
    }

    private Page wrong(Actor actor, @Nullable UUID programme, Refusal refusal, String field) {
        return Shown.invalid(
                answer.page(actor, programme, Problems.of(refusal).beside(refusal.key(), field)));
    }

    private static Page saved(@Nullable UUID programme, String key) {
        return GoTo.path(LIST + (programme == null ? "" : "?programme=" + programme)).saying(key);
    }

    @PostMapping(LIST + "/left-out")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page leaveOut(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam String card) {
        answer.leaveOut(actor, programme, card);
        return saved(programme, "learning.arrange.saved");
    }

    @PostMapping(LIST + "/readings")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page look(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var name = file == null ? null : file.getOriginalFilename();
            return answer.look(
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

    @PostMapping(LIST + "/readings/kept")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    Page take(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(defaultValue = "") String rows) {
        return answer.take(actor, programme, rows)
                .map(Shown::invalid)
                .orElseGet(() -> saved(programme, "learning.programme.kept"));
    }

    @GetMapping(LIST + "/export")
    @TraineeAction.Asks(TraineeAction.ARRANGE_INTAKE)
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable UUID programme,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return answer.export(actor, programme, format);
    }
}
