package org.houvast.rhythm.mine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's own children on one sheet of paper, for the start of a year.
 *
 * @param mentor given name and surname
 * @param back where one came from
 */
public record MyListPage(String mentor, String back, List<Child> children, LocalDate today)
        implements Page {

    /**
     * One of them.
     *
     * @param name given name and surname
     * @param days on which the child comes; {@code null} when not known
     * @param group where it plays; {@code null} for none
     * @param comes what is planned, soonest first
     */
    public record Child(
            UUID placement,
            String name,
            LocalDate birthDate,
            @Nullable String group,
            @Nullable DayPattern days,
            List<Comes> comes) {}

    /**
     * Something that comes.
     *
     * @param day planned on, or else the last day for it
     */
    public record Comes(UUID placement, MomentKind kind, String title, LocalDate day) {}
}
