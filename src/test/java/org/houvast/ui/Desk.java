package org.houvast.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** A counter where forms arrive, for the tests in a browser. */
@TestComponent
@Controller
class Desk {

    final List<String> arrived = new CopyOnWriteArrayList<>();
    final List<String> drafts = new CopyOnWriteArrayList<>();
    volatile boolean closed;

    private final Assets assets;

    Desk(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/trouble")
    Page trouble() {
        return new TroublePage("ui.trouble.missing", List.of(), "1234");
    }

    /** What the components make of a form, with the scripts. */
    @GetMapping(value = "/desk", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String desk() {
        return """
        <!doctype html><html lang="nl" data-offline="geen internet"><head><title>Desk</title>
        <meta name="htmx-config" content='{"allowEval":false,"includeIndicatorStyles":false,\
        "responseHandling":[{"code":"[23]..","swap":true},{"code":"422","swap":true},\
        {"code":"...","swap":false,"error":true}]}'>
        <script src="%s" defer></script><script src="%s" type="module"></script></head><body>
        <form method="post" action="/desk" data-once><button name="what" value="plain">Stuur</button></form>
        <div id="part"><form method="post" action="/part" data-once hx-post="/part" hx-target="#part"
        hx-swap="outerHTML"><input name="what" aria-label="Wat"><button>Wissel</button></form></div>
        <textarea id="f-note" data-draft="note/new" aria-label="Notitie"></textarea>
        <p id="d-note" data-saved="bewaard" data-failed="niet bewaard"></p>
        <button type="button" data-start="f-note">Samen met …</button>
        <button type="button" data-start="f-note">Hij zei: ‘…’</button>
        <div id="toasts" role="status"></div></body></html>
        """
                .formatted(assets.url("htmx.min.js"), assets.url("hv.js"));
    }

    @PostMapping("/desk")
    Page arrive(@RequestParam String what) {
        arrived.add(what);
        return GoTo.path("/trouble").saying("ui.trouble.reference", arrived.size());
    }

    @PostMapping("/part")
    ResponseEntity<String> part(
            @RequestParam String what, @RequestHeader("HX-Request") boolean htmx) {
        return switch (what) {
            case "wrong" ->
                    ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                            .body(
                                    "<div id=\"part\"><p role=\"alert\" tabindex=\"-1\" data-focus>Dit kan nog niet</p></div>");
            case "lost" -> ResponseEntity.status(HttpStatus.BAD_GATEWAY).build();
            default ->
                    ResponseEntity.ok(
                            "<div id=\"part\">" + (htmx ? "gewisseld" : "heel") + "</div>");
        };
    }

    @PostMapping("/drafts")
    ResponseEntity<Void> keep(@RequestParam String place, @RequestParam String words) {
        if (closed) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        drafts.add(place + ": " + words);
        return ResponseEntity.noContent().build();
    }
}
