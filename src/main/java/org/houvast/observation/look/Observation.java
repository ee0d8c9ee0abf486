package org.houvast.observation.look;

import java.time.LocalDate;
import org.houvast.access.AccountId;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Refusal;
import org.houvast.observation.ObservationId;
import org.houvast.rhythm.MomentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An observation of one child. It collects notes from whoever sees something, until the mentor says
 * <em>dit is genoeg</em>. A child has at most one that is open.
 */
@Table(schema = "observation", name = "observation")
class Observation {

    @Id private final ObservationId id;
    private final CarePlacementId carePlacement;
    private @Nullable MomentId moment;
    private final LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable AccountId closedBy;
    private @Nullable String words;
    @Version private @Nullable Integer version;

    @PersistenceCreator
    Observation(
            ObservationId id,
            CarePlacementId carePlacement,
            @Nullable MomentId moment,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable AccountId closedBy,
            @Nullable String words,
            @Nullable Integer version) {
        this.id = id;
        this.carePlacement = carePlacement;
        this.moment = moment;
        this.openedOn = openedOn;
        this.closedOn = closedOn;
        this.closedBy = closedBy;
        this.words = words;
        this.version = version;
    }

    /**
     * It is enough.
     *
     * @param words what the mentor takes from it; {@code null} for nothing in particular
     * @throws Refusal {@code observation.look.enough-already}
     */
    void enough(LocalDate day, AccountId by, @Nullable String words) {
        Refusal.when(!isOpen(), "observation.look.enough-already");
        closedOn = day;
        closedBy = by;
        this.words = words;
    }

    /**
     * It was not enough after all.
     *
     * @throws Refusal {@code observation.look.still-open}
     */
    void reopen() {
        Refusal.when(isOpen(), "observation.look.still-open");
        closedOn = null;
        closedBy = null;
    }

    /** The moment of the year plan that it fulfils; {@code null} while there is none. */
    void fulfils(@Nullable MomentId moment) {
        this.moment = moment;
    }

    boolean isOpen() {
        return closedOn == null;
    }

    @Nullable MomentId moment() {
        return moment;
    }

    CarePlacementId placement() {
        return carePlacement;
    }
}
