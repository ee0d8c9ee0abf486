package org.houvast.organisation.colleague;

import java.util.List;
import java.util.UUID;
import org.houvast.organisation.Workplace;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A new colleague, or what changes for one.
 *
 * @param staff {@code null} for who is new
 * @param name what the colleague is called now
 * @param version what was read, to see whether someone else changed it
 * @param groups the groups to choose from, for who is new
 */
public record ColleagueFormPage(
        @Nullable UUID staff,
        String name,
        @Nullable Integer version,
        ColleagueForm form,
        List<Workplace.Group> groups,
        Problems problems)
        implements Page {}
