package org.houvast.signal.knowing;

import java.util.Optional;
import org.houvast.access.Part;
import org.jspecify.annotations.Nullable;

/** What can ask attention; what cannot wait first. */
public enum Kind {
    /** A child without a mentor. */
    VACANT(null),
    /** A trainee who would be alone in the group. */
    ALONE(Part.TRAINEES),
    /** A trainee without a mentor, or without a stand-in. */
    UNGUIDED(Part.TRAINEES),
    /** A mentor who is away, and on some day nobody is there instead. */
    AWAY(null),
    /** A trainee without a weekly time for guidance. */
    NO_TIME(Part.TRAINEES),
    /** A pair that never meets. */
    NO_SHARED_DAY(null),
    /** A trainee who works too little beside who guides. */
    THIN(Part.TRAINEES),
    /** A mentor with more children than was agreed. */
    LOAD(null),
    /** A moment whose last day went by. */
    MOMENT(Part.YEAR_PLAN),
    /** Nothing was written or done for long. */
    NO_ENTRY(Part.NOTES);

    private final @Nullable Part part;

    Kind(@Nullable Part part) {
        this.part = part;
    }

    /** The part of Houvast without which it is not known. */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /** The key of its name on a screen. */
    public String key() {
        return "signal.kind." + name();
    }
}
