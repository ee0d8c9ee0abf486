package org.houvast.rhythm.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.checklist.Line;

/** What parents wrote about talks that are an offer: none now, or welcome again since a day. */
final class TalkWishes {

    private final Map<UUID, World.TalkWish> wishes = new HashMap<>();

    TalkWishes(List<World.TalkWish> rows) {
        rows.forEach(row -> wishes.put(row.carePlacement(), row));
    }

    /** Whether the parents do not want what this line asks for. */
    boolean declines(UUID placement, Line line) {
        var wish = wishes.get(placement);
        return wish != null && wish.stands() && isOffer(line);
    }

    /** From which day on something counts: once a talk is welcome again, nothing is late. */
    LocalDate since(UUID placement, Line line, LocalDate begun) {
        var wish = wishes.get(placement);
        return wish != null
                        && wish.welcomeSince() != null
                        && isOffer(line)
                        && wish.welcomeSince().isAfter(begun)
                ? wish.welcomeSince()
                : begun;
    }

    private static boolean isOffer(Line line) {
        return line.kind() == MomentKind.PARENT_TALK && !line.required();
    }
}
