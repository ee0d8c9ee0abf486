package org.houvast.quality.showing;

import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.quality.QualityAction;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What can be shown about mentoring. */
@Controller
class ShowingController {

    private final Showing showing;

    ShowingController(Showing showing) {
        this.showing = showing;
    }

    @GetMapping("/showing")
    @QualityAction.Asks(QualityAction.OPEN_SHOWING)
    Page show(Actor actor, @RequestParam(required = false) @Nullable UUID location) {
        return showing.page(actor, location);
    }

    @GetMapping("/showing/{location}/export")
    @QualityAction.Asks(QualityAction.SHOW_LOCATION)
    ResponseEntity<byte[]> export(
            Actor actor,
            @PathVariable UUID location,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return showing.export(actor, location, format);
    }
}
