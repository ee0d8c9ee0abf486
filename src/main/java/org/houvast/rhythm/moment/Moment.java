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
    private LocalDate opensOn;
    private LocalDate dueOn;
    private @Nullable LocalDate plannedOn;
    private final @Nullable StaffId owner;
    private State state;
    private @Nullable LocalDate closedOn;
    private @Nullable AccountId closedBy;
    private @Nullable String reason;
    private @Nullable AccountId chosenBy;
    private @Nullable String chosenBecause;
    private @Nullable String note;
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
            @Nullable AccountId chosenBy,
            @Nullable String chosenBecause,
            @Nullable String note,
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
        this.chosenBy = chosenBy;
        this.chosenBecause = chosenBecause;
        this.note = note;
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
                null,
                null,
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
     * A person chooses another day. The window reaches to it, so that it asks no attention before.
     *
     * @param because why the day lies outside the window; {@code null} when it does not
     * @throws Refusal {@code rhythm.moment.closed-already}, {@code rhythm.moment.in-the-past},
     *     {@code rhythm.moment.why-outside}
     */
    void moveTo(
            LocalDate day,
            @Nullable MoveReason because,
            @Nullable String words,
            AccountId by,
            LocalDate today) {
        Refusal.when(state != State.OPEN, "rhythm.moment.closed-already");
        Refusal.when(day.isBefore(today), "rhythm.moment.in-the-past");
        boolean outside = day.isBefore(opensOn) || day.isAfter(dueOn);
        Refusal.when(outside && because == null, "rhythm.moment.why-outside", opensOn, dueOn);
        plannedOn = day;
        opensOn = day.isBefore(opensOn) ? day : opensOn;
        dueOn = day.isAfter(dueOn) ? day : dueOn;
        reason = null;
        chosenBy = by;
        chosenBecause = because == null ? null : because.key();
        note = words;
    }

    /** The planning chooses a day again. */
    void letPlanningChoose() {
        chosenBy = null;
        chosenBecause = null;
        note = null;
    }

    /**
     * It need not be done this time.
     *
     * @throws Refusal {@code rhythm.moment.closed-already}, {@code rhythm.moment.say-why}
     */
    void letGo(WaiveReason because, @Nullable String words, LocalDate day, AccountId by) {
        Refusal.when(state != State.OPEN, "rhythm.moment.closed-already");
        Refusal.when(because == WaiveReason.OTHER && words == null, "rhythm.moment.say-why");
        state = State.WAIVED;
        closedOn = day;
        closedBy = by;
        reason = because.key();
        note = words;
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
        reason = null;
        note = null;
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
