package org.houvast.mentorship.wall;

/** How a mentor wall looks. */
public enum WallStyle {
    /** Each mentor a big arch, the children under it. */
    ARCHES,
    /** For children's eyes: the mentor's picture, and the children in a row behind it. */
    GARLAND,
    /** Names only. */
    LIST;

    /** The key of its name on a screen. */
    public String key() {
        return "mentorship.wall.style." + name();
    }
}
