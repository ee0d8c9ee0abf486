package org.houvast.child.list;

import java.time.DayOfWeek;
import java.util.UUID;
import org.houvast.access.Actor;
import org.houvast.access.ListFile;
import org.houvast.child.ChildAction;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of children. */
@Controller
class ChildListController {

    private final ChildList children;
    private final ExportChildren export;

    ChildListController(ChildList children, ExportChildren export) {
        this.children = children;
        this.export = export;
    }

    @GetMapping("/children")
    @ChildAction.Asks(ChildAction.OPEN_CHILDREN)
    Page list(
            Actor actor,
            @RequestParam(defaultValue = "") String search,
            @RequestParam @Nullable UUID location,
            @RequestParam @Nullable UUID group,
            @RequestParam(defaultValue = "") String mentor,
            @RequestParam @Nullable DayOfWeek weekday,
            @RequestParam(defaultValue = "NOW") Looking.When when,
            @RequestParam(defaultValue = "0") int page) {
        return children.find(
                actor,
                new Looking(
                        search, location, group, mentor, weekday, when, Math.clamp(page, 0, 1000)));
    }

    /** The list as it is shown, as a file. */
    @GetMapping("/children/export")
    @ChildAction.Asks(ChildAction.EXPORT_CHILDREN)
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "XLSX") ListFile.Format format,
            @RequestParam(defaultValue = "") String search,
            @RequestParam @Nullable UUID location,
            @RequestParam @Nullable UUID group,
            @RequestParam(defaultValue = "") String mentor,
            @RequestParam @Nullable DayOfWeek weekday,
            @RequestParam(defaultValue = "NOW") Looking.When when) {
        return export.run(
                actor, new Looking(search, location, group, mentor, weekday, when, 0), format);
    }
}
