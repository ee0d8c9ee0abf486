package org.houvast.rhythm.news;

import java.util.List;
import org.houvast.ui.Effects;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/** What others said or the planning did, for who looks at the own home. */
public record NewsSection(List<Line> lines) implements Page {

    /**
     * One thing.
     *
     * @param icon the name of an icon
     * @param quote what a person wrote; {@code null} for the words of {@code more}
     * @param href where more is said
     */
    public record Line(
            String icon,
            Effects.Line title,
            Effects.@Nullable Line more,
            @Nullable String quote,
            String href) {}
}
