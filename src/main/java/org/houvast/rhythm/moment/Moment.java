package org.houvast.rhythm.moment;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.access.AccountId;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Refusal;
import org.houvast.organisation.StaffId;
import org.houvast.rhythm.Closing;
import org.houvast.rhythm.MomentClosed;
import org.houvast.rhythm.MomentId;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.MomentReopened;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something that must happen for one child (a parent talk, an observation), within a window. It is
 * open until someone says that it was done, here or in another system.
 */
@Table(schema = "rhythm", name = "moment")
class Moment extends AbstractAggregateRoot<Moment> {

    /** What became of it. */
    enum State {
        OPEN,
        DONE,
        DONE_ELSEWHERE,
        WAIVED
    }

    @Id private final MomentId id;
    @ReadOnlyProperty private final @Nullable OrganiserId organiser;
    private final CarePlacementId carePlacement;
    private final @Nullable UUID checklistLine;
    private final MomentKind kind;
    private final String title;
    private final LocalDate opensOn;
    private final LocalDate dueOn;
    private final @Nullable LocalDate plannedOn;
    private final @Nullable StaffId owner;
    private State state;
    private @Nullable LocalDate closedOn;
    private @Nullable AccountId closedBy;
    private final @Nullable String reason;
    @Version private @Nullable Integer version;

    @PersistenceCreator
    Moment(
            MomentId id,
            @Nullable OrganiserId organiser,
            CarePlacementId carePlacement,
            @Nullable UUID checklistLine,
            MomentKind kind,
            String title,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable StaffId owner,
            State state,
            @Nullable LocalDate closedOn,
            @Nullable AccountId closedBy,
            @Nullable String reason,
            @Nullable Integer version) {
        this.id = id;
        this.organiser = organiser;
        this.carePlacement = carePlacement;
        this.checklistLine = checklistLine;
        this.kind = kind;
        this.title = title;
        this.opensOn = opensOn;
        this.dueOn = dueOn;
        this.plannedOn = plannedOn;
        this.owner = owner;
        this.state = state;
        this.closedOn = closedOn;
        this.closedBy = closedBy;
        this.reason = reason;
        this.version = version;
    }

    /** Something that was done although no plan had asked for it (yet). */
    static Moment doneUnasked(
            CarePlacementId placement,
            MomentKind kind,
            LocalDate day,
            Closing closing,
            @Nullable AccountId by) {
        return new Moment(
                MomentId.fresh(),
                null,
                placement,
                null,
                kind,
                "",
                day,
                day,
                null,
                null,
                State.valueOf(closing.name()),
                day,
                by,
                null,
                null);
    }

    /**
     * It was done.
     *
     * @throws Refusal {@code rhythm.moment.closed-already}
     */
    void close(Closing closing, LocalDate day, AccountId by, OrganiserId at) {
        Refusal.when(state != State.OPEN, "rhythm.moment.closed-already");
        state = State.valueOf(closing.name());
        closedOn = day;
        closedBy = by;
        registerEvent(new MomentClosed(at, id, carePlacement, kind, closing, day));
    }

    /**
     * It was not done after all.
     *
     * @throws Refusal {@code rhythm.moment.not-closed}
     */
    void reopen(OrganiserId at) {
        Refusal.when(state == State.OPEN, "rhythm.moment.not-closed");
        state = State.OPEN;
        closedOn = null;
        closedBy = null;
        registerEvent(new MomentReopened(at, id, carePlacement, kind));
    }

    MomentId id() {
        return id;
    }

    /**
     * The line of the checklist that it came from, of which one is open at a time; {@code null}
     * when nothing had asked for it.
     */
    @Nullable UUID line() {
        return checklistLine;
    }

    CarePlacementId placement() {
        return carePlacement;
    }

    MomentKind kind() {
        return kind;
    }
}
