package org.houvast.demo.world;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.library.ContentPack.ChecklistLine;
import org.jspecify.annotations.Nullable;

/** A moment of the year plan, as the story goes. */
final class Moment {

    final UUID id;
    final Stay stay;
    final ChecklistLine line;
    final LocalDate opens;
    final LocalDate due;
    @Nullable LocalDate planned;
    @Nullable Colleague owner;
    String state = "OPEN";
    @Nullable LocalDate closed;
    @Nullable Colleague closedBy;
    @Nullable String reason;

    /** Who chose the day by hand. */
    @Nullable Colleague chosenBy;

    /** The day that it had before the planning moved it. */
    @Nullable LocalDate movedFrom;

    String movedBecause = "makes-room";

    Moment(UUID id, Stay stay, ChecklistLine line, LocalDate opens, LocalDate due) {
        this.id = id;
        this.stay = stay;
        this.line = line;
        this.opens = opens;
        this.due = due;
    }

    boolean isOpen() {
        return state.equals("OPEN");
    }

    void close(String how, LocalDate day, @Nullable Colleague by) {
        state = how;
        closed = day;
        closedBy = by;
        owner = by;
        planned = day;
    }
}
