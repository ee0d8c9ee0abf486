package org.houvast.observation.good;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Good moments of the own mentor children, by name: for their mentor only.
 *
 * @param lately of whom something good was written in the last weeks
 * @param others of whom nothing was
 */
public record GoodMomentsPage(LocalDate today, List<Child> lately, List<Child> others)
        implements Page {

    /**
     * A child.
     *
     * @param seenOn when something good was last written; {@code null} for never
     */
    public record Child(
            UUID placement,
            String givenName,
            Emblem emblem,
            @Nullable LocalDate seenOn,
            @Nullable String words) {

        static Child of(GoodMoments.Child child) {
            return new Child(
                    child.placement(),
                    child.givenName(),
                    new Emblem(child.emblem(), Tone.of(child.child())),
                    child.seenOn(),
                    child.words());
        }
    }
}
