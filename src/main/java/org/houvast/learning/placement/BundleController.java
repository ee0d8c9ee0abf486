package org.houvast.learning.placement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PaperKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Shown;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The papers of the school about a placement. */
@Controller
@RequestMapping("/placements/{placement}/bundle")
class BundleController {

    private final KeepBundle keep;
    private final ShowPlacement placements;

    BundleController(KeepBundle keep, ShowPlacement placements) {
        this.keep = keep;
        this.placements = placements;
    }

    @PostMapping
    @TraineeAction.Asks(TraineeAction.ADD_TO_BUNDLE)
    Page add(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam(defaultValue = "OTHER") PaperKind kind,
            @RequestParam List<MultipartFile> pages) {
        var id = new PlacementId(placement);
        try {
            keep.add(
                    actor,
                    id,
                    kind,
                    pages.stream()
                            .filter(page -> !page.isEmpty())
                            .map(BundleController::handed)
                            .toList());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    placements.page(
                            actor,
                            id,
                            Problems.at("pages", refusal.key(), refusal.details().toArray())));
        }
        return saved(placement, "learning.bundle.added");
    }

    private static KeepBundle.Handed handed(MultipartFile page) {
        try {
            var name = page.getOriginalFilename();
            return new KeepBundle.Handed(name == null ? "" : name, page.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Page saved(UUID placement, String key) {
        return GoTo.path("/placements/" + placement).saying(key);
    }

    @PostMapping("/kinds")
    @TraineeAction.Asks(TraineeAction.ADD_TO_BUNDLE)
    Page call(
            Actor actor,
            @PathVariable UUID placement,
            @RequestParam UUID paper,
            @RequestParam PaperKind kind) {
        keep.call(actor, new PlacementId(placement), paper, kind);
        return saved(placement, "learning.bundle.called");
    }

    @PostMapping("/{paper}/taken-away")
    @TraineeAction.Asks(TraineeAction.ADD_TO_BUNDLE)
    Page takeAway(Actor actor, @PathVariable UUID placement, @PathVariable UUID paper) {
        var name = keep.takeAway(actor, new PlacementId(placement), paper);
        return GoTo.path("/placements/" + placement)
                .saying("learning.bundle.taken-away", name)
                .undoneBy("/placements/" + placement + "/bundle/" + paper + "/put-back");
    }

    @PostMapping("/{paper}/put-back")
    @TraineeAction.Asks(TraineeAction.ADD_TO_BUNDLE)
    Page putBack(Actor actor, @PathVariable UUID placement, @PathVariable UUID paper) {
        keep.putBack(actor, new PlacementId(placement), paper);
        return saved(placement, "learning.bundle.put-back");
    }

    @PostMapping("/asked")
    @TraineeAction.Asks(TraineeAction.ASK_FOR_FORM)
    Page ask(Actor actor, @PathVariable UUID placement) {
        keep.ask(actor, new PlacementId(placement));
        return saved(placement, "learning.bundle.asked");
    }

    /** A paper. It is shown, never run: its kind was read from its first bytes. */
    @GetMapping("/{paper}")
    @TraineeAction.Asks(TraineeAction.READ_BUNDLE)
    ResponseEntity<byte[]> read(
            Actor actor, @PathVariable UUID placement, @PathVariable UUID paper) {
        var file = keep.file(actor, new PlacementId(placement), paper);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }
}
