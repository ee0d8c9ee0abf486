package org.houvast.rhythm.board;

import java.util.Arrays;
import java.util.List;
import org.houvast.rhythm.MomentKind;

/** Which moments the board shows. */
public enum Looking {
    OBSERVATION(MomentKind.OBSERVATION),
    PARENT_TALK(MomentKind.PARENT_TALK),
    ALL(MomentKind.values());

    private final List<MomentKind> kinds;

    Looking(MomentKind... kinds) {
        this.kinds = List.of(kinds);
    }

    String[] kinds() {
        return kinds.stream().map(Enum::name).toArray(String[]::new);
    }

    /** The key of its name on a screen. */
    public String key() {
        return "rhythm.board.looking." + name();
    }

    public static List<Looking> all() {
        return Arrays.asList(values());
    }
}
