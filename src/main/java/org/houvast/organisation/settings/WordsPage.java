package org.houvast.organisation.settings;

import java.util.List;
import org.houvast.access.Word;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation calls things.
 *
 * @param version what was read, to see whether someone else changed it
 * @param past what was changed
 */
public record WordsPage(List<One> words, int version, Page past, Problems problems)
        implements Page {

    /**
     * A word.
     *
     * @param one the own word for one; {@code null} for the usual one
     * @param many the own word for several
     */
    public record One(Word word, @Nullable String one, @Nullable String many) {}
}
