package org.houvast.child.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * One child: who it is, and what each module knows.
 *
 * @param profile who the child is
 * @param years whole years of age; below two, {@code months} says more
 * @param months whole months of age
 * @param days the weekdays on which the child comes, 1 is Monday
 * @param sections what other modules add, in order
 */
public record ChildPage(
        Profile profile, int years, int months, List<Integer> days, List<Page> sections)
        implements Page {

    /**
     * Who the child is.
     *
     * @param groups the groups of today (or of the first days), in words
     * @param ownWish what the child says about a mentor
     * @param parentsWish what the parents ask
     * @param playsAtHome what plays at home
     */
    public record Profile(
            UUID placement,
            UUID child,
            String givenName,
            String name,
            String emblem,
            LocalDate birthDate,
            CareType careType,
            LocalDate fromDay,
            @Nullable LocalDate throughDay,
            @Nullable String groups,
            @Nullable String days,
            List<String> interests,
            List<String> homeLanguages,
            @Nullable String ownWish,
            @Nullable String parentsWish,
            @Nullable String playsAtHome) {}
}
