package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.foundation.Refusal;
import org.houvast.rhythm.RhythmAction;
import org.houvast.ui.GoTo;
import org.houvast.ui.Hv;
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

/** Quarterly overviews. */
@Controller
@RequestMapping("/overviews")
class OverviewController {

    private final ShowOverviews show;
    private final SayOverview say;
    private final TakeOverviews take;

    OverviewController(ShowOverviews show, SayOverview say, TakeOverviews take) {
        this.show = show;
        this.say = say;
        this.take = take;
    }

    @GetMapping
    @RhythmAction.Asks(RhythmAction.OPEN_OVERVIEWS)
    Page all(Actor actor, @RequestParam(required = false) @Nullable LocalDate quarter) {
        return show.all(actor, quarter);
    }

    @GetMapping("/export")
    @RhythmAction.Asks(RhythmAction.OPEN_OVERVIEWS)
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(required = false) @Nullable LocalDate quarter,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return take.list(actor, null, quarter, format);
    }

    @GetMapping("/pdf")
    @RhythmAction.Asks(RhythmAction.OPEN_OVERVIEWS)
    ResponseEntity<byte[]> paper(
            Actor actor, @RequestParam(required = false) @Nullable LocalDate quarter) {
        return take.paper(actor, null, quarter);
    }

    @GetMapping("/{overview}")
    @RhythmAction.Asks(RhythmAction.SEE_OVERVIEW)
    Page one(Actor actor, @PathVariable UUID overview) {
        return show.one(actor, new OverviewId(overview), null, Problems.none());
    }

    @GetMapping("/{overview}/export")
    @RhythmAction.Asks(RhythmAction.SEE_OVERVIEW)
    ResponseEntity<byte[]> exportOne(
            Actor actor,
            @PathVariable UUID overview,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format) {
        return take.list(actor, new OverviewId(overview), null, format);
    }

    @GetMapping("/{overview}/pdf")
    @RhythmAction.Asks(RhythmAction.SEE_OVERVIEW)
    ResponseEntity<byte[]> paperOfOne(Actor actor, @PathVariable UUID overview) {
        return take.paper(actor, new OverviewId(overview), null);
    }

    @PostMapping("/{overview}/sendings")
    @RhythmAction.Asks(RhythmAction.SAY_OVERVIEW)
    Page send(Actor actor, @PathVariable UUID overview, @RequestParam(Hv.VERSION) int version) {
        say.send(actor, new OverviewId(overview), version);
        return GoTo.path("/overviews/" + overview).saying("rhythm.overview.sent");
    }

    @PostMapping("/{overview}/words")
    @RhythmAction.Asks(RhythmAction.SAY_OVERVIEW)
    Page write(
            Actor actor,
            @PathVariable UUID overview,
            @RequestParam(defaultValue = "") String words) {
        var id = new OverviewId(overview);
        try {
            say.write(actor, id, words);
            return GoTo.path("/overviews/" + overview).saying("rhythm.overview.written");
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.one(
                            actor,
                            id,
                            words,
                            Problems.of(refusal)
                                    .beside("rhythm.overview.say", "words")
                                    .beside("rhythm.overview.too-long", "words")));
        }
    }

    @PostMapping("/{overview}/reminders")
    @RhythmAction.Asks(RhythmAction.REMIND_OF_OVERVIEW)
    Page remind(
            Actor actor,
            @PathVariable UUID overview,
            @RequestParam(defaultValue = "") String back) {
        return GoTo.back(back, "/overviews")
                .saying(
                        "rhythm.overview.reminded.said",
                        say.remind(actor, new OverviewId(overview)));
    }
}
