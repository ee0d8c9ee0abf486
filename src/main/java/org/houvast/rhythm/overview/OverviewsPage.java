package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * The quarterly overviews of mentors.
 *
 * @param quarter which one; {@code null} when there is none yet
 * @param quarters of which there are overviews, the latest first
 * @param overviews by name
 * @param own the viewer's own, when there is one in this quarter
 * @param mayRemind the mentors whom the viewer can ask kindly
 * @param next when the first or the next overview comes
 */
public record OverviewsPage(
        @Nullable Quarter quarter,
        List<Quarter> quarters,
        List<Overview.Head> overviews,
        @Nullable UUID own,
        Set<UUID> mayRemind,
        LocalDate next,
        LocalDate today)
        implements Page {

    public List<Overview.Head> waiting() {
        return overviews.stream().filter(one -> !one.isSent()).toList();
    }

    public int answered() {
        return overviews.size() - waiting().size();
    }

    /** Whether it is a mentor who looks at her own only. */
    public boolean onlyOwn() {
        return overviews.size() == 1 && overviews.getFirst().id().equals(own);
    }

    public boolean canRemind(Overview.Head head) {
        return !head.isSent()
                && mayRemind.contains(head.mentor())
                && !today.equals(head.remindedOn());
    }

    public String initials(Overview.Head head) {
        return Initials.of(head.givenName(), head.surname());
    }

    public Tone tone(Overview.Head head) {
        return Tone.of(head.mentor());
    }
}
