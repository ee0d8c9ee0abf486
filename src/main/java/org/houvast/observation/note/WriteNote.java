package org.houvast.observation.note;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.access.Drafts;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.observation.Audience;
import org.houvast.observation.NoteId;
import org.houvast.observation.NoteKind;
import org.houvast.observation.ObservationAction;
import org.houvast.observation.look.OpenObservations;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone writes what was seen of one child or several, or takes that back. */
@UseCase
class WriteNote {

    /** Where a note is kept while it is being typed. */
    static final String DRAFT = "note";

    /**
     * @param about whom it is about
     * @param also who is named in it and for whom the writer said yes
     * @param asked names about which the writer was asked
     * @param seenBy the colleague who saw it and told the writer; {@code null} for the writer
     * @param wellBeing 1 to 5 petals, of those it is about; {@code null} when skipped
     */
    record Command(
            List<CarePlacementId> about,
            List<CarePlacementId> also,
            List<String> asked,
            NoteKind kind,
            String words,
            @Nullable Integer wellBeing,
            Audience audience,
            @Nullable StaffId seenBy) {}

    /**
     * What was saved.
     *
     * @param saving with which it can be taken back
     * @param names the children it is kept with
     */
    record Saved(UUID saving, List<String> names) {}

    private final Access access;
    private final AuditTrail audit;
    private final Notes notes;
    private final OpenObservations observations;
    private final Colleagues colleagues;
    private final Drafts drafts;
    private final JdbcClient jdbc;
    private final Days days;
    private final Clock clock;

    WriteNote(
            Access access,
            AuditTrail audit,
            Notes notes,
            OpenObservations observations,
            Colleagues colleagues,
            Drafts drafts,
            JdbcClient jdbc,
            Days days,
            Clock clock) {
        this.access = access;
        this.audit = audit;
        this.notes = notes;
        this.observations = observations;
        this.colleagues = colleagues;
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @throws Refusal {@code observation.note.choose-a-child}, {@code
     *     observation.note.say-something}
     * @throws NamesAnother when it names a child about whom the writer was not asked yet
     */
    Saved run(Actor actor, Command command) {
        Refusal.when(command.about().isEmpty(), "observation.note.choose-a-child");
        Refusal.when(command.words().isBlank(), "observation.note.say-something");
        var placements = new LinkedHashSet<>(command.about());
        placements.addAll(command.also());
        placements.forEach(p -> access.require(actor, ObservationAction.WRITE_NOTE, p));
        var today = days.today(actor.organiser());
        var nearby = nearby(placements, today);
        var values = placements.stream().map(Id::value).toList();
        Names.another(command.words(), nearby, values, command.asked())
                .ifPresent(named -> {
                    throw new NamesAnother(named);
                });

        var writer =
                colleagues
                        .of(actor)
                        .map(colleague -> new Note.Writer(colleague.id(), colleague.name()))
                        .orElseThrow(NotVisible::new);
        var teller = teller(actor, command.seenBy());
        var saving = Id.fresh();
        for (var placement : placements) {
            notes.save(note(placement, command, writer, teller, saving, today));
        }
        drafts.forget(actor, DRAFT);
        audit.changed(actor, ObservationAction.WRITE_NOTE, placements);
        if (teller != null) {
            audit.changed(actor, ObservationAction.WRITE_FOR, teller.staff());
        }
        return new Saved(
                saving,
                nearby.stream()
                        .filter(child -> values.contains(child.placement()))
                        .map(Nearby::givenName)
                        .distinct()
                        .toList());
    }

    private Note.@Nullable Teller teller(Actor actor, @Nullable StaffId seenBy) {
        if (seenBy == null) {
            return null;
        }
        access.require(actor, ObservationAction.WRITE_FOR, seenBy);
        return colleagues
                .find(seenBy)
                .map(colleague -> new Note.Teller(colleague.id(), colleague.name()))
                .orElseThrow(NotVisible::new);
    }

    private Note note(
            CarePlacementId placement,
            Command command,
            Note.Writer writer,
            Note.@Nullable Teller teller,
            UUID saving,
            LocalDate today) {
        return new Note(
                NoteId.fresh(),
                placement,
                command.kind().isSeen() ? observations.now(placement, today).orElse(null) : null,
                command.kind(),
                command.words().strip(),
                command.about().contains(placement) ? command.wellBeing() : null,
                command.audience(),
                writer.staff(),
                writer.name(),
                teller == null ? null : teller.staff(),
                teller == null ? null : teller.name(),
                clock.instant(),
                today,
                saving,
                null,
                null,
                null);
    }

    /** The children a note is about, and those who play in the same groups. */
    private List<Nearby> nearby(LinkedHashSet<CarePlacementId> placements, LocalDate today) {
        return jdbc.sql(
                        """
                        select distinct on (c.placement) c.placement, c.given_name, c.name,
                            g.name as group_name
                        from child.child_card c
                        left join child.group_membership_card m on m.placement = c.placement
                            and m.valid @> cast(:today as date)
                        left join organisation.group_card g on g.id = m.care_group
                        where c.placement = any(:placements)
                            or ((c.through_day is null or c.through_day >= :today)
                                and m.care_group in (select own.care_group
                                    from child.group_membership_card own
                                    where own.placement = any(:placements)
                                        and own.valid @> cast(:today as date)))
                        order by c.placement, g.name
                        """)
                .param("today", today)
                .param("placements", placements.stream().map(Id::value).toArray(UUID[]::new))
                .query(Rows.of(Nearby.class))
                .list();
    }

    /**
     * Takes back what was saved in one go.
     *
     * @throws Refusal {@code observation.note.of-someone-else}
     */
    void takeBack(Actor actor, UUID saving) {
        var saved = notes.findBySaving(saving);
        if (saved.isEmpty()) {
            throw new NotVisible();
        }
        var me = colleagues.of(actor).map(Colleagues.Colleague::id).orElse(null);
        for (var note : saved) {
            access.require(actor, ObservationAction.WRITE_NOTE, note.placement());
            note.takeBack(me, clock.instant());
            notes.save(note);
        }
        drafts.keep(actor, DRAFT, saved.getFirst().words());
        audit.changed(
                actor, ObservationAction.WRITE_NOTE, saved.stream().map(Note::placement).toList());
    }
}
