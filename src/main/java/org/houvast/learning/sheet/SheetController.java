package org.houvast.learning.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.learning.WelcomeAction;
import org.houvast.organisation.StaffId;
import org.houvast.trainee.PlacementId;
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

/** What hangs on the wall for who learns here. */
@Controller
class SheetController {

    private static final int MOST_SECTIONS = 12;

    private final ShowSheets show;
    private final KeepSheet keep;

    SheetController(ShowSheets show, KeepSheet keep) {
        this.show = show;
        this.keep = keep;
    }

    private static SheetKind kind(String path) {
        for (var kind : SheetKind.values()) {
            if (kind.path().equals(path)) {
                return kind;
            }
        }
        throw new NotVisible();
    }

    private static String address(UUID location, String kind, @Nullable UUID group, String screen) {
        return "/sheets/"
                + location
                + "/"
                + kind
                + screen
                + (group == null ? "" : "?group=" + group);
    }

    @GetMapping("/sheets")
    @WelcomeAction.Asks(WelcomeAction.OPEN_SHEETS)
    Page all(Actor actor) {
        return show.all(actor);
    }

    @GetMapping("/sheets/{location}/{kind}")
    @WelcomeAction.Asks(WelcomeAction.SEE_SHEET)
    Page one(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID group) {
        return show.one(actor, kind(kind), location, group);
    }

    @GetMapping("/sheets/{location}/{kind}/words")
    @WelcomeAction.Asks(WelcomeAction.CHANGE_SHEET)
    Page edit(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID group) {
        return show.edit(actor, kind(kind), location, group, null, Problems.none());
    }

    @PostMapping("/sheets/{location}/{kind}/words")
    @WelcomeAction.Asks(WelcomeAction.CHANGE_SHEET)
    Page change(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(Hv.VERSION) int version,
            @RequestParam MultiValueMap<String, String> sent) {
        var typed = typed(kind(kind), location, group, version, sent);
        try {
            keep.keep(actor, typed);
        } catch (Refusal refusal) {
            return Shown.invalid(
                    show.edit(
                            actor,
                            kind(kind),
                            location,
                            group,
                            typed,
                            Problems.of(refusal)
                                    .beside("learning.sheet.title-missing", "title")
                                    .beside("learning.sheet.settling", "weeks")));
        }
        return GoTo.path(address(location, kind, group, "/words")).saying("learning.sheet.saved");
    }

    private static Sheet typed(
            SheetKind kind,
            UUID location,
            @Nullable UUID group,
            int version,
            MultiValueMap<String, String> sent) {
        var sections = new ArrayList<Sheet.Section>();
        for (int i = 0; i < MOST_SECTIONS; i++) {
            var lines =
                    said(sent, "lines" + i)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
            var heading = said(sent, "heading" + i);
            if (!lines.isEmpty() || !heading.isEmpty()) {
                var name = said(sent, "section" + i);
                sections.add(
                        new Sheet.Section(
                                name.matches("[a-z0-9-]{1,40}") ? name : "own-" + i,
                                heading,
                                said(sent, "aside" + i),
                                lines));
            }
        }
        var weeks = said(sent, "weeks");
        return new Sheet(
                null,
                kind,
                location,
                group,
                said(sent, "title"),
                said(sent, "lead"),
                weeks.matches("\\d{1,3}") ? Integer.valueOf(weeks) : null,
                1,
                null,
                version,
                sections);
    }

    private static String said(MultiValueMap<String, String> sent, String field) {
        var value = sent.getFirst(field);
        return value == null ? "" : value.strip();
    }

    @PostMapping("/sheets/{location}/{kind}/signatures")
    @WelcomeAction.Asks(WelcomeAction.SIGN_SHEET)
    Page sign(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID group) {
        keep.sign(actor, kind(kind), location, group);
        return GoTo.path(address(location, kind, group, "/words")).saying("learning.sheet.signed");
    }

    @PostMapping("/sheets/{location}/{kind}/agreed")
    @WelcomeAction.Asks(WelcomeAction.SIGN_FOR_TEAM)
    Page agreed(
            Actor actor,
            @PathVariable UUID location,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable UUID group,
            @RequestParam(defaultValue = "") List<UUID> staff) {
        keep.signForTeam(
                actor, kind(kind), location, group, staff.stream().map(StaffId::new).toList());
        return GoTo.path(address(location, kind, group, "/words")).saying("learning.sheet.signed");
    }

    @GetMapping("/placements/{placement}/sheets/{kind}")
    @WelcomeAction.Asks(WelcomeAction.READ_SHEET)
    Page read(Actor actor, @PathVariable UUID placement, @PathVariable String kind) {
        return show.ofPlacement(actor, new PlacementId(placement), kind(kind));
    }

    @PostMapping("/placements/{placement}/sheets/{kind}/talks")
    @WelcomeAction.Asks(WelcomeAction.READ_TOGETHER)
    Page readTogether(Actor actor, @PathVariable UUID placement, @PathVariable String kind) {
        keep.readTogether(actor, new PlacementId(placement), kind(kind));
        return GoTo.path("/placements/" + placement + "/warm-start").saying("learning.sheet.read");
    }
}
