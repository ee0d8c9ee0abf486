package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.remarks.Remark;
import org.houvast.ui.Choice;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One moment of a child: when it is, and what a person decides otherwise.
 *
 * @param guide how it is done here; {@code null} when nobody wrote it down
 * @param offered days on which mentor and child are both there, soonest first
 * @param mayParentsNeedNone whether parents can say that this talk is not needed
 * @param remarks what was said about it, the oldest first
 * @param mayRemark whether the viewer can say something to the mentor
 * @param move what was filled in for another day
 * @param because what was tapped for letting go
 * @param note what was written beside letting go
 */
public record MomentPage(
        Shown moment,
        @Nullable String guide,
        List<LocalDate> offered,
        boolean mayParentsNeedNone,
        List<Remark> remarks,
        boolean mayRemark,
        LocalDate today,
        MoveForm move,
        @Nullable WaiveReason because,
        @Nullable String note,
        Problems problems)
        implements Page {

    /**
     * The moment itself.
     *
     * @param title the organiser's words; empty when no checklist had asked for it
     * @param mentor the given name of the present mentor; {@code null} for nobody
     * @param chosenBy who chose its day by hand; {@code null} when the planning did
     * @param chosenBecause the end of a key; {@code null} for none
     * @param note what was written beside it
     * @param reason why it has no day, the end of a key
     */
    public record Shown(
            UUID id,
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            MomentKind kind,
            String title,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable String mentor,
            boolean chosen,
            @Nullable String chosenBy,
            @Nullable String chosenBecause,
            @Nullable String note,
            @Nullable String reason) {

        public String name(Hv hv) {
            return title.isEmpty() ? hv.text(kind.key()) : title;
        }
    }

    public List<Choice> moveReasons(Hv hv) {
        return Arrays.stream(MoveReason.values())
                .map(reason ->
                        new Choice(reason.name(), hv.text("rhythm.moved-because." + reason.key())))
                .toList();
    }

    public List<WaiveReason> waiveReasons() {
        return Arrays.stream(WaiveReason.values())
                .filter(reason -> reason != WaiveReason.PARENTS_NEED_NONE || mayParentsNeedNone)
                .toList();
    }
}
