package org.houvast.intake.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.comparing.Knowledge;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.TraineeId;
import org.houvast.trainee.TraineeRegister;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts everything back as it was before an import, all together or nothing. Where somebody went on
 * with what came in, nothing is taken back: what a person did is not thrown away.
 */
@UseCase
class TakeBack {

    private final Access access;
    private final Imports imports;
    private final Workplace workplace;
    private final StaffRegister staff;
    private final ChildRegister children;
    private final TraineeRegister trainees;
    private final Pairs pairs;
    private final LastMoments moments;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    TakeBack(
            Access access,
            Imports imports,
            Workplace workplace,
            StaffRegister staff,
            ChildRegister children,
            TraineeRegister trainees,
            Pairs pairs,
            LastMoments moments,
            AuditTrail audit,
            JdbcClient jdbc) {
        this.access = access;
        this.imports = imports;
        this.workplace = workplace;
        this.staff = staff;
        this.children = children;
        this.trainees = trainees;
        this.pairs = pairs;
        this.moments = moments;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /**
     * @throws Refusal {@code intake.import.not-taken-over}, {@code intake.import.went-on}, {@code
     *     child.changed-since}, {@code trainee.changed-since}, {@code organisation.changed-since}
     */
    void run(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.TAKE_BACK);
        var one = imports.lock(actor, id);
        Refusal.when(one.state() != Import.State.TAKEN_OVER, "intake.import.not-taken-over");

        var sorted = new Sorted(imports.receipts(id));
        var placements = placements(sorted);
        var planned = moments.forget(sorted.moments, placements);
        var begun = sorted.begun();
        var back = pairs.takeBackBegun(actor, begun);
        Refusal.when(back < begun.size(), "intake.import.went-on");
        trainees.putBack(sorted.trainees);
        children.putBack(sorted.children);
        staff.putBack(sorted.staff);
        workplace.close(sorted.locations, sorted.groups);
        if (planned) {
            moments.planAnew(stillThere(placements));
        }
        imports.is(id, Import.State.TAKEN_BACK);
        audit.changed(actor, IntakeAction.TAKE_BACK, sorted.people());
    }

    private List<CarePlacementId> placements(Sorted sorted) {
        var ofPairs = sorted.pairs.stream().map(CarePlacementId::value).toArray(UUID[]::new);
        var ofChildren = sorted.children.stream().map(r -> r.child().value()).toArray(UUID[]::new);
        return jdbc.sql(
                        """
                        select c.placement from child.child_card c
                        where c.child = any(:children) or c.placement = any(:pairs)
                        """)
                .param("children", ofChildren)
                .param("pairs", ofPairs)
                .query((row, n) -> new CarePlacementId(row.getObject("placement", UUID.class)))
                .list();
    }

    private List<CarePlacementId> stillThere(List<CarePlacementId> placements) {
        return jdbc.sql(
                        "select c.placement from child.child_card c where c.placement = any(:placements)")
                .param(
                        "placements",
                        placements.stream().map(CarePlacementId::value).toArray(UUID[]::new))
                .query((row, n) -> new CarePlacementId(row.getObject("placement", UUID.class)))
                .list();
    }

    /** Receipts by what they are about. */
    private static final class Sorted {

        private final List<LocationId> locations = new ArrayList<>();
        private final List<GroupId> groups = new ArrayList<>();
        private final List<StaffRegister.Receipt> staff = new ArrayList<>();
        private final List<ChildRegister.Receipt> children = new ArrayList<>();
        private final List<TraineeRegister.Receipt> trainees = new ArrayList<>();
        private final List<CarePlacementId> pairs = new ArrayList<>();
        private final List<PlacementId> guided = new ArrayList<>();
        private final List<Knowledge.Done> moments = new ArrayList<>();

        private Sorted(List<Imports.Receipt> receipts) {
            receipts.forEach(this::sort);
        }

        private void sort(Imports.Receipt receipt) {
            var subject = receipt.subject();
            var after = Objects.requireNonNullElse(receipt.afterIt(), "");
            switch (receipt.kind()) {
                case LOCATION -> locations.add(new LocationId(subject));
                case GROUP -> groups.add(new GroupId(subject));
                case STAFF ->
                        staff.add(
                                new StaffRegister.Receipt(
                                        new StaffId(subject), receipt.beforeIt(), after));
                case CHILD ->
                        children.add(
                                new ChildRegister.Receipt(
                                        new ChildId(subject), receipt.beforeIt(), after));
                case TRAINEE ->
                        trainees.add(
                                new TraineeRegister.Receipt(
                                        new TraineeId(subject), receipt.beforeIt(), after));
                case PAIR -> pairs.add(new CarePlacementId(subject));
                case TRAINEE_PAIR -> guided.add(new PlacementId(subject));
                case OBSERVATION, PARENT_TALK ->
                        moments.add(
                                new Knowledge.Done(
                                        new CarePlacementId(subject),
                                        Knowledge.Moment.valueOf(receipt.kind().name()),
                                        LocalDate.parse(after)));
            }
        }

        private List<MenteeId> begun() {
            List<MenteeId> begun = new ArrayList<>();
            pairs.forEach(child -> begun.add(MenteeId.of(child)));
            guided.forEach(trainee -> begun.add(MenteeId.of(trainee)));
            return begun;
        }

        private List<Id> people() {
            List<Id> people = new ArrayList<>();
            staff.forEach(receipt -> people.add(receipt.staff()));
            children.forEach(receipt -> people.add(receipt.child()));
            trainees.forEach(receipt -> people.add(receipt.trainee()));
            people.addAll(pairs);
            people.addAll(guided);
            return people;
        }
    }
}
