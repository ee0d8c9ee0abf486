package org.houvast.learning.placement;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Trainees, and the page of each placement. */
@Controller
class PlacementController {

    private final TraineeList trainees;
    private final ShowPlacement placements;
    private final InviteTrainee invite;
    private final ExportTrainees export;

    PlacementController(
            TraineeList trainees,
            ShowPlacement placements,
            InviteTrainee invite,
            ExportTrainees export) {
        this.trainees = trainees;
        this.placements = placements;
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

    /** Without an address there is no link yet: who may fill one in goes there. */
    @PostMapping("/placements/{placement}/invitations")
    @TraineeAction.Asks(TraineeAction.INVITE_TRAINEE)
    Page invite(Actor actor, @PathVariable UUID placement) {
        var id = new PlacementId(placement);
        String token;
        try {
            token = invite.run(actor, id);
        } catch (Refusal refusal) {
            return switch (refusal.key()) {
                case InviteTrainee.NO_EMAIL ->
                        GoTo.path("/placements/" + placement + "/details").saying(refusal.key());
                case InviteTrainee.ASK_LEADER ->
                        GoTo.path("/placements/" + placement).saying(refusal.key());
                default -> throw refusal;
            };
        }
        return new TraineeLinkPage(
                placement.toString(),
                placements.view(actor, id).card().givenName(),
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("links", token)
                        .toUriString());
    }
}
