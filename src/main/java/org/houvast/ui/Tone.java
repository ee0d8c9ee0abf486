package org.houvast.ui;

import java.util.Locale;
import java.util.UUID;

/** One of the colours that a ball or an arch can have. It tells two apart and means nothing. */
public enum Tone {
    SUN,
    CORAL,
    SKY,
    PLUM,
    SPRUCE,
    GREY;

    /** Always the same colour for the same id; never grey. */
    public static Tone of(UUID id) {
        return values()[Math.floorMod(Emblem.mix(id), GREY.ordinal())];
    }

    public String css() {
        return "is-" + name().toLowerCase(Locale.ROOT);
    }
}
