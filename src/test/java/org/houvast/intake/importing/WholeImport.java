package org.houvast.intake.importing;

import java.util.List;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.intake.ImportId;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.springframework.boot.test.context.TestComponent;

/** From a dropped file to what it says being here, and back: what a benchmark measures. */
@TestComponent
public class WholeImport {

    private final DropLists drop;
    private final ShowImport show;
    private final TakeOver takeOver;
    private final TakeBack takeBack;

    WholeImport(DropLists drop, ShowImport show, TakeOver takeOver, TakeBack takeBack) {
        this.drop = drop;
        this.show = show;
        this.takeOver = takeOver;
        this.takeBack = takeBack;
    }

    /** Dropped, looked at and taken over, each as a request of its own. */
    public ImportId takesOver(Actor actor, List<SpreadsheetFile> files) {
        return actor.tenant()
                .call(() -> {
                    var id = Objects.requireNonNull(drop.run(actor, null, files).id());
                    look(actor, id);
                    takeOver.run(actor, id);
                    return id;
                });
    }

    /** Everything as before; says how many rows there were. */
    public int takesBack(Actor actor, ImportId id) {
        return actor.tenant()
                .call(() -> {
                    var done = (DonePage) look(actor, id);
                    takeBack.run(actor, id);
                    return done.newRows();
                });
    }

    private Page look(Actor actor, ImportId id) {
        return show.show(actor, id, PreviewPage.Show.ALL, Problems.none(), List.of());
    }
}
