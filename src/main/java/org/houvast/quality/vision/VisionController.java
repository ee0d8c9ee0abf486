package org.houvast.quality.vision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.quality.QualityAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Why and how people learn the job here. */
@Controller
class VisionController {

    private static final int GOALS = 4;

    private final WriteVision write;
    private final ReadCompetences read;

    VisionController(WriteVision write, ReadCompetences read) {
        this.write = write;
        this.read = read;
    }

    @GetMapping("/visions")
    @QualityAction.Asks(QualityAction.OPEN_VISIONS)
    Page all(Actor actor) {
        return write.all(actor);
    }

    @GetMapping("/visions/{location}")
    @QualityAction.Asks(QualityAction.SEE_VISION)
    Page paper(Actor actor, @PathVariable UUID location) {
        return write.paper(actor, location);
    }

    @GetMapping("/visions/{location}/words")
    @QualityAction.Asks(QualityAction.WRITE_VISION)
    Page edit(Actor actor, @PathVariable UUID location) {
        return write.edit(actor, location, null, Problems.none());
    }

    @PostMapping("/visions/{location}/words")
    @QualityAction.Asks(QualityAction.WRITE_VISION)
    Page keep(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam(Hv.VERSION) int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = typed(write.beside(actor, location), version, sent);
        try {
            write.keep(actor, typed);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    write.edit(
                            actor,
                            location,
                            typed,
                            Problems.of(refusal).beside("quality.vision.empty", "why")));
        }
        return GoTo.path("/visions/" + location).saying("quality.vision.saved");
    }

    private static Vision typed(Vision present, int version, MultiValueMap<String, String> sent) {
        var goals = new ArrayList<Vision.Goal>();
        for (int i = 0; i < GOALS; i++) {
            var teaches = said(sent, "teaches" + i);
            var does = said(sent, "does" + i);
            if (!teaches.isEmpty() || !does.isEmpty()) {
                goals.add(new Vision.Goal(teaches, does));
            }
        }
        return new Vision(
                present.location(),
                present.locationName(),
                said(sent, "why"),
                said(sent, "how"),
                present.savedOn(),
                version,
                goals,
                present.stands().stream()
                        .map(stand ->
                                new Vision.Stand(
                                        stand.competence(),
                                        stand.title(),
                                        stand.origin(),
                                        said(sent, "stand-" + stand.competence())))
                        .toList());
    }

    private static String said(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    @GetMapping("/competences")
    @QualityAction.Asks(QualityAction.CHANGE_COMPETENCES)
    Page competences(Actor actor) {
        return read.start(actor, Problems.none());
    }

    @PostMapping("/competences")
    @QualityAction.Asks(QualityAction.CHANGE_COMPETENCES)
    Page look(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) {
        try {
            var name = file == null ? null : file.getOriginalFilename();
            return read.look(
                    actor, name == null ? "" : name, file == null ? new byte[0] : file.getBytes());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    read.start(actor, Problems.of(refusal).beside(refusal.key(), "file")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/competences/kept")
    @QualityAction.Asks(QualityAction.CHANGE_COMPETENCES)
    Page take(Actor actor, @RequestParam(defaultValue = "") String rows) {
        return read.keep(actor, rows)
                .map(Shown::invalid)
                .orElseGet(() -> GoTo.path("/competences").saying("quality.competences.kept"));
    }
}
