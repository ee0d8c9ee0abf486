package org.houvast.intake.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.ChildId;
import org.houvast.child.ChildRegister;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.UseCase;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.comparing.Work;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.StaffRegister;
import org.houvast.organisation.Workplace;
import org.houvast.trainee.TraineeRegister;
import org.jspecify.annotations.Nullable;

/**
 * Takes over every row that is clear, all together or none: places, colleagues, children, trainees,
 * the pairs that exist already and what was last done. Rows with an open question wait. Nobody gets
 * an account by it, and no child ends by not being there.
 */
@UseCase
class TakeOver {

    private static final int AT_ONCE = 1_000;

    private final Access access;
    private final Imports imports;
    private final Progress progress;
    private final CompareLists compare;
    private final Workplace workplace;
    private final StaffRegister staff;
    private final ChildRegister children;
    private final TraineeRegister trainees;
    private final Pairs pairs;
    private final LastMoments moments;
    private final Memory memory;
    private final AuditTrail audit;
    private final Days days;

    TakeOver(
            Access access,
            Imports imports,
            Progress progress,
            CompareLists compare,
            Workplace workplace,
            StaffRegister staff,
            ChildRegister children,
            TraineeRegister trainees,
            Pairs pairs,
            LastMoments moments,
            Memory memory,
            AuditTrail audit,
            Days days) {
        this.access = access;
        this.imports = imports;
        this.progress = progress;
        this.compare = compare;
        this.workplace = workplace;
        this.staff = staff;
        this.children = children;
        this.trainees = trainees;
        this.pairs = pairs;
        this.moments = moments;
        this.memory = memory;
        this.audit = audit;
        this.days = days;
    }

    /**
     * @throws Refusal {@code intake.import.not-open}, {@code intake.import.nothing-to-take-over}
     */
    void run(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.TAKE_OVER);
        var one = imports.lock(actor, id);
        Refusal.when(!one.isOpen(), "intake.import.not-open");

        var compared = compare.compare(actor, one);
        var comparison = compared.comparison();
        Refusal.when(comparison.taken() == 0, "intake.import.nothing-to-take-over");
        var receipts = new Receipts();
        write(actor, id, comparison.work(), receipts);
        imports.receive(id, receipts.all);
        imports.takenOver(
                id,
                comparison.count(Status.NEW),
                comparison.count(Status.CHANGED),
                comparison.count(Status.ASKS));
        memory.keep(
                compared.kept(),
                imports.said(id).words(),
                comparison.settled(),
                days.today(actor.organiser()));
        audit.changed(actor, IntakeAction.TAKE_OVER, people(comparison.work()));
    }

    private void write(Actor actor, ImportId id, Work work, Receipts receipts) {
        workplace.open(work.locations(), work.groups());
        work.locations()
                .forEach(l -> receipts.add(Imports.Receipt.Kind.LOCATION, l.id(), null, null));
        work.groups().forEach(g -> receipts.add(Imports.Receipt.Kind.GROUP, g.id(), null, null));
        progress.at(id, Progress.Step.COLLEAGUES, 0, work.staff().size());
        staff.change(work.staff())
                .forEach(r ->
                        receipts.add(Imports.Receipt.Kind.STAFF, r.staff(), r.before(), r.after()));
        change(id, work.children(), receipts);
        trainees.change(work.trainees())
                .forEach(r ->
                        receipts.add(
                                Imports.Receipt.Kind.TRAINEE, r.trainee(), r.before(), r.after()));
        progress.at(id, Progress.Step.PAIRS, 0, work.pairs().size());
        begin(actor, work.pairs(), receipts);
        moments.doneBefore(work.done())
                .forEach(d ->
                        receipts.add(
                                Imports.Receipt.Kind.valueOf(d.moment().name()),
                                d.placement(),
                                null,
                                d.day().toString()));
    }

    /** Children in parts, so that it shows how far it is; all that is said of a child together. */
    private void change(ImportId id, List<ChildRegister.Change> changes, Receipts receipts) {
        Map<ChildId, List<ChildRegister.Change>> byChild = new LinkedHashMap<>();
        changes.forEach(c -> byChild.computeIfAbsent(c.child(), _ -> new ArrayList<>()).add(c));
        var all = List.copyOf(byChild.values());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            progress.at(id, Progress.Step.CHILDREN, from, all.size());
            var part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            children.change(part.stream().flatMap(List::stream).toList())
                    .forEach(r ->
                            receipts.add(
                                    Imports.Receipt.Kind.CHILD, r.child(), r.before(), r.after()));
        }
    }

    private void begin(Actor actor, List<Work.Pair> present, Receipts receipts) {
        var begun =
                pairs.begin(
                        actor,
                        present.stream()
                                .map(p ->
                                        new Pairs.PresentPair(
                                                p.mentee(),
                                                p.mentor(),
                                                p.placementFrom(),
                                                p.parentsToldOn(),
                                                p.standIns()))
                                .toList());
        for (int i = 0; i < begun.size(); i++) {
            if (begun.get(i) == Pairs.Outcome.BEGUN) {
                var mentee = present.get(i).mentee();
                receipts.add(
                        mentee.traineePlacement() == null
                                ? Imports.Receipt.Kind.PAIR
                                : Imports.Receipt.Kind.TRAINEE_PAIR,
                        mentee.placement(),
                        null,
                        null);
            }
        }
    }

    /** Whose records were changed: placements where there are, else the person. */
    private static Set<Id> people(Work work) {
        Set<Id> people = new LinkedHashSet<>();
        work.staff().forEach(change -> people.add(change.staff()));
        work.children().forEach(change -> people.add(change.child()));
        work.trainees().forEach(change -> people.add(change.trainee()));
        work.pairs().forEach(pair -> people.add(pair.mentee().placement()));
        work.done().forEach(done -> people.add(done.placement()));
        return people;
    }

    private static final class Receipts {

        private final List<Imports.Receipt> all = new ArrayList<>();

        private void add(
                Imports.Receipt.Kind kind,
                Id subject,
                @Nullable String before,
                @Nullable String after) {
            UUID value = subject.value();
            all.add(new Imports.Receipt(all.size(), kind, value, before, after));
        }
    }
}
