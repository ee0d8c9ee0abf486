package org.houvast.access;

import java.util.Optional;
import java.util.Set;

/**
 * A part of Houvast that an organisation may leave out. Where it does, all that its modules show is
 * not there: no way in the menu, no section on a page, and 404 for each endpoint. Its data stays.
 */
public enum Part {
    /** Those who learn the job here. */
    TRAINEES("trainee", "learning", "conversation", "network"),
    /** Notes and observations. */
    NOTES("observation"),
    /** What must happen for each child, and when. */
    YEAR_PLAN("rhythm");

    private final Set<String> modules;

    Part(String... modules) {
        this.modules = Set.of(modules);
    }

    /** The part to which a module belongs; most belong to none and are always there. */
    public static Optional<Part> ofModule(String module) {
        for (var part : values()) {
            if (part.modules.contains(module)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The key of its name on a screen. */
    public String key() {
        return "access.part." + name();
    }
}
