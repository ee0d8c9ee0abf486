package org.houvast.organisation.colleagues;

import java.util.List;
import java.util.UUID;
import org.houvast.organisation.Position;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who works here.
 *
 * @param colleagues by group and name; who works in two groups stands twice
 * @param mayInvite whether the viewer can give colleagues a way in
 * @param mayInviteLeaders whether also those who lead, assist or arrange
 */
public record ColleaguesPage(List<Line> colleagues, boolean mayInvite, boolean mayInviteLeaders)
        implements Page {

    /** Whether the viewer can give this colleague a way in, or a new one. */
    public boolean mayInvite(Line line) {
        return mayInvite
                && (line.signsIn() || line.hasEmail())
                && (mayInviteLeaders || !line.hasDuty());
    }

    /**
     * One colleague in one group.
     *
     * @param groupName the group with its location; {@code null} for none
     * @param days the days of work; {@code null} when not known
     * @param signsIn whether there is an account already
     * @param hasDuty whether this colleague leads, assists or arranges
     */
    public record Line(
            UUID id,
            String name,
            Position position,
            @Nullable String groupName,
            @Nullable String days,
            boolean signsIn,
            boolean hasEmail,
            boolean hasDuty) {}
}
