package org.houvast.learning.placement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Trainees, and the page of each placement. */
@Controller
class PlacementController {

    private final TraineeList trainees;
    private final ShowPlacement placements;
    private final AddToBundle addToBundle;
    private final InviteTrainee invite;
    private final ExportTrainees export;

    PlacementController(
            TraineeList trainees,
            ShowPlacement placements,
            AddToBundle addToBundle,
            InviteTrainee invite,
            ExportTrainees export) {
        this.trainees = trainees;
        this.placements = placements;
        this.addToBundle = addToBundle;
        this.invite = invite;
        this.export = export;
    }

    @GetMapping("/trainees")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    Page list(Actor actor, @RequestParam(defaultValue = "") String search) {
        return trainees.of(actor, search.strip());
    }

    @GetMapping("/trainees/export")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return export.run(actor, search, format);
    }

    @GetMapping("/placements/{placement}")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    Page show(Actor actor, @PathVariable UUID placement) {
        return placements.page(actor, new PlacementId(placement), Problems.none());
    }

    @GetMapping("/placements/{placement}/welcome")
    @TraineeAction.Asks(TraineeAction.SEE_PLACEMENT)
    Page welcome(Actor actor, @PathVariable UUID placement) {
        return placements.welcome(actor, new PlacementId(placement));
    }

    @PostMapping("/placements/{placement}/bundle")
    @TraineeAction.Asks(TraineeAction.ADD_TO_BUNDLE)
    Page add(Actor actor, @PathVariable UUID placement, @RequestParam List<MultipartFile> pages) {
        var id = new PlacementId(placement);
        try {
            addToBundle.run(
                    actor,
                    id,
                    pages.stream()
                            .filter(page -> !page.isEmpty())
                            .map(PlacementController::handed)
                            .toList());
        } catch (Refusal refusal) {
            return Shown.invalid(
                    placements.page(
                            actor,
                            id,
                            Problems.at("pages", refusal.key(), refusal.details().toArray())));
        }
        return GoTo.path("/placements/" + placement).saying("learning.bundle.added");
    }

    private static AddToBundle.Handed handed(MultipartFile page) {
        try {
            var name = page.getOriginalFilename();
            return new AddToBundle.Handed(name == null ? "" : name, page.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of the bundle. It is shown, never run: its kind was read from its first bytes. */
    @GetMapping("/placements/{placement}/bundle/{page}")
    @TraineeAction.Asks(TraineeAction.READ_BUNDLE)
    ResponseEntity<byte[]> read(
            Actor actor, @PathVariable UUID placement, @PathVariable UUID page) {
        var file = placements.bundlePage(actor, new PlacementId(placement), page);
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

    @PostMapping("/placements/{placement}/invitations")
    @TraineeAction.Asks(TraineeAction.INVITE_TRAINEE)
    Page invite(Actor actor, @PathVariable UUID placement) {
        var id = new PlacementId(placement);
        var token = invite.run(actor, id);
        return new TraineeLinkPage(
                placement.toString(),
                placements.view(actor, id).card().givenName(),
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("links", token)
                        .toUriString());
    }
}
