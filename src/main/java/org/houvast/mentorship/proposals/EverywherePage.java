package org.houvast.mentorship.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Strategy;
import org.houvast.organisation.LocationId;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for all locations: what would become different at each, before it is saved.
 *
 * @param strategy another way of choosing; {@code null} for the own wishes
 * @param progress how far it is; {@code null} when there is nothing to wait for
 * @param mayAccept whether the viewer may accept
 */
public record EverywherePage(
        UUID id,
        @Nullable Strategy strategy,
        @Nullable EverywhereProgress progress,
        List<Place> places,
        boolean mayAccept)
        implements Page {

    /**
     * One location.
     *
     * @param children how many are there
     * @param failed whether it could not be worked out
     * @param best whether it was proven that nothing better exists under its wishes
     * @param changed whether it was worked out again, since something changed
     * @param saved how many got a mentor; {@code null} until it is saved
     * @param lines who is without, with who is proposed; those without a proposal first
     */
    public record Place(
            LocationId location,
            String name,
            int children,
            boolean failed,
            boolean best,
            boolean changed,
            @Nullable Integer saved,
            List<Line> lines) {

        public int found() {
            return (int) lines.stream().filter(line -> line.mentor() != null).count();
        }

        public int open() {
            return lines.size() - found();
        }

        /** Whether there is something to save. */
        public boolean canSave() {
            return saved == null && !failed && found() > 0;
        }
    }

    /**
     * A child.
     *
     * @param mentor who is proposed, by given name; {@code null} for nobody
     * @param was who was proposed before something changed; {@code null} when nothing did
     */
    public record Line(
            UUID placement,
            String givenName,
            Emblem emblem,
            @Nullable String mentor,
            @Nullable String was,
            LocalDate startsOn,
            List<Sentence> reasons,
            List<Sentence> attention) {}

    public int found() {
        return places.stream().mapToInt(Place::found).sum();
    }

    public int open() {
        return places.stream().mapToInt(Place::open).sum();
    }

    public int saved() {
        return places.stream().mapToInt(place -> place.saved() == null ? 0 : place.saved()).sum();
    }

    public boolean canSave() {
        return mayAccept && progress == null && places.stream().anyMatch(Place::canSave);
    }

    /** Whether something changed before it could be saved. */
    public boolean changed() {
        return places.stream().anyMatch(place -> place.changed() && place.saved() == null);
    }
}
