package org.houvast.intake.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that only a person can say, once for all rows that it is about.
 *
 * @param key by which the answer is kept
 * @param details what the sentence names
 * @param rows the rows it is about, in order
 * @param answer the answer that holds: given, or supposed
 * @param holdsBack whether the rows wait for it
 */
public record Question(
        String key,
        Kind kind,
        List<String> details,
        List<RowRef> rows,
        List<Option> options,
        @Nullable String answer,
        boolean holdsBack) {

    /** What is asked; its words stand under {@code intake.question.<kind>}. */
    public enum Kind {
        /** How is this name written? */
        SPELLING,
        /** Who is meant by this mentor's name? */
        WHO_IS_MENTOR,
        /** Which child of this name? */
        WHICH_CHILD,
        /** Is this the child that is known already? */
        SAME_CHILD,
        /** Is this the colleague who is known already? */
        SAME_COLLEAGUE,
        /** Is this the trainee who is known already? */
        SAME_TRAINEE,
        /** Under which rules do they learn? */
        LEARNER,
        /** What is the last day of trainees whose list does not say? */
        LAST_DAY,
        /** Is this a new group, or one that is known under another name? */
        UNKNOWN_GROUP,
        /** Which kind of care is it? */
        CARE_TYPE,
        /** What is the location called? */
        LOCATION_NAME,
        /** Whose locations are meant? */
        HOLDER;

        /** Whether an answer may be typed instead of chosen. */
        public boolean canBeTyped() {
            return this == SPELLING || this == LOCATION_NAME || this == HOLDER || this == LAST_DAY;
        }

        /** {@code who-is-mentor}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One answer.
     *
     * @param value what is kept
     * @param label a name from the lists; {@code null} when words say it: {@code
     *     intake.answer.<value>}
     * @param details what tells it from the others: texts, days, patterns of days, durations
     */
    public record Option(String value, @Nullable String label, List<Object> details) {

        /** Leaves the rows waiting. */
        public static final String LATER = "later";

        /** It is somebody or something new. */
        public static final String NEW = "new";

        /** It is right as it stands. */
        public static final String RIGHT = "right";

        /** Takes the child over, with nobody as mentor. */
        public static final String NOBODY = "nobody";

        static Option said(String value) {
            return new Option(value, null, List.of());
        }

        /** Details that are not known, or empty, are left out. */
        static Option of(String value, String label, @Nullable Object... details) {
            return new Option(
                    value,
                    label,
                    Arrays.stream(details)
                            .filter(detail -> detail != null && !detail.equals(""))
                            .map(Objects::requireNonNull)
                            .toList());
        }
    }

    public boolean isOpen() {
        return holdsBack && (answer == null || answer.equals(Option.LATER));
    }
}
