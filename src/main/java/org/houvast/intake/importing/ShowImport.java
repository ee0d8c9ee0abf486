package org.houvast.intake.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeAction;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Line;
import org.houvast.intake.comparing.Missing;
import org.houvast.intake.comparing.Question;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/** What an import looks like now: its preview, or what became of it. */
@Answer
class ShowImport {

    /** So many rows of a kind are shown at first; all of them with a tap. */
    private static final Map<Status, Integer> FIRST =
            new EnumMap<>(
                    Map.of(Status.ASKS, 25, Status.CHANGED, 15, Status.NEW, 8, Status.SAME, 0));

    private static final int ALL_AT_ONCE = 200;
    private static final int ROWS_NAMED = 6;
    private static final int MISSING_NAMED = 12;
    private static final int EARLIER = 8;

    private final Access access;
    private final Imports imports;
    private final CompareLists compare;
    private final Progress progress;
    private final AuditTrail audit;
    private final Days days;

    ShowImport(
            Access access,
            Imports imports,
            CompareLists compare,
            Progress progress,
            AuditTrail audit,
            Days days) {
        this.access = access;
        this.imports = imports;
        this.compare = compare;
        this.progress = progress;
        this.audit = audit;
        this.days = days;
    }

    ImportsPage start(Actor actor, List<DropLists.Refused> refused) {
        access.require(actor, IntakeAction.OPEN_IMPORTS);
        var zone = days.zone(actor.organiser());
        return new ImportsPage(
                told(refused),
                imports.latest(actor, EARLIER).stream()
                        .map(one ->
                                new ImportsPage.Earlier(
                                        one.id().value(),
                                        LocalDate.ofInstant(one.startedAt(), zone),
                                        one.state().name(),
                                        fileNames(one.id()),
                                        one.newRows(),
                                        one.changedRows()))
                        .toList());
    }

    private static List<ImportsPage.Refused> told(List<DropLists.Refused> refused) {
        return refused.stream()
                .map(r -> new ImportsPage.Refused(r.fileName(), r.key(), r.details()))
                .toList();
    }

    private String fileNames(ImportId id) {
        return imports.fileNames(id).stream().distinct().collect(Collectors.joining(", "));
    }

    Page show(
            Actor actor,
            ImportId id,
            PreviewPage.Show show,
            Problems problems,
            List<DropLists.Refused> refused) {
        access.require(actor, IntakeAction.LOOK_AT_LISTS);
        var one = imports.get(actor, id);
        var going = progress(actor, id);
        if (going.isPresent()) {
            return new ProgressPage(going.get());
        }
        var compared = compare.compare(actor, one);
        return one.isOpen()
                ? preview(actor, one, compared, show, problems, told(refused))
                : done(actor, one, compared, problems);
    }

    /** How far the taking over is, while it goes on. */
    Optional<ProgressPart> progress(Actor actor, ImportId id) {
        access.require(actor, IntakeAction.LOOK_AT_LISTS);
        imports.get(actor, id);
        return progress.of(id)
                .map(sign ->
                        new ProgressPart(
                                id.value(), sign.step().name(), sign.done(), sign.inAll()));
    }

    private DonePage done(
            Actor actor, Import one, CompareLists.Compared compared, Problems problems) {
        var comparison = compared.comparison();
        boolean back = one.state() == Import.State.TAKEN_BACK;
        var children = named(back ? List.of() : comparison.missing());
        var trainees = named(back ? List.of() : comparison.missingTrainees());
        List<Id> shown = new ArrayList<>();
        children.forEach(who -> shown.add(who.who()));
        trainees.forEach(who -> shown.add(who.who()));
        audit.shown(actor, IntakeAction.LOOK_AT_LISTS, shown);
        return new DonePage(
                one.id().value(),
                back,
                one.newRows(),
                one.changedRows(),
                one.waitingRows(),
                compared.kept().stream()
                        .allMatch(list -> list.mapping().kind() == ListKind.TRAINEES),
                back
                        ? List.of()
                        : List.of(
                                absent("intake.missing", children, comparison.missing()),
                                absent(
                                        "intake.missing.trainees",
                                        trainees,
                                        comparison.missingTrainees())),
                problems);
    }

    private static List<Missing> named(List<Missing> missing) {
        return missing.subList(0, Math.min(MISSING_NAMED, missing.size()));
    }

    private static DonePage.Absent absent(String words, List<Missing> named, List<Missing> all) {
        return new DonePage.Absent(
                words,
                named.stream().map(one -> one.name() + " · " + one.where()).toList(),
                all.size());
    }

    private PreviewPage preview(
            Actor actor,
            Import one,
            CompareLists.Compared compared,
            PreviewPage.Show show,
            Problems problems,
            List<ImportsPage.Refused> refused) {
        var comparison = compared.comparison();
        var questions =
                comparison.questions().stream().collect(Collectors.toMap(Question::key, q -> q));
        List<Id> shown = new ArrayList<>();
        List<PreviewPage.Section> sections = new ArrayList<>();
        for (var list : compared.kept()) {
            sections.add(section(list, comparison, show, questions, shown));
        }
        audit.shown(actor, IntakeAction.LOOK_AT_LISTS, shown);
        var missing =
                Stream.concat(comparison.missing().stream(), comparison.missingTrainees().stream());
        return new PreviewPage(
                one.id().value(),
                files(compared),
                new PreviewPage.Counts(
                        count(comparison, Status.NEW),
                        count(comparison, Status.CHANGED),
                        count(comparison, Status.SAME),
                        count(comparison, Status.ASKS)),
                show,
                sections.stream().filter(s -> !s.rows().isEmpty() || s.hidden() > 0).toList(),
                asks(comparison.questions()),
                (int) comparison.questions().stream().filter(Question::isOpen).count(),
                comparison.newGroups().stream()
                        .map(g -> g.locationName() + " · " + g.name())
                        .toList(),
                missing.limit(MISSING_NAMED).map(Missing::name).toList(),
                refused,
                problems);
    }

    private static int count(Comparison comparison, Status status) {
        return (int) comparison.count(status);
    }

    private static List<PreviewPage.FileCard> files(CompareLists.Compared compared) {
        List<PreviewPage.FileCard> files = new ArrayList<>();
        for (int i = 0; i < compared.kept().size(); i++) {
            var list = compared.kept().get(i);
            var read = compared.lists().sheets().get(i);
            files.add(
                    new PreviewPage.FileCard(
                            list.position(),
                            list.fileName(),
                            list.sheet().name(),
                            list.mapping().kind(),
                            read.children().size()
                                    + read.staff().size()
                                    + read.locations().size()
                                    + read.trainees().size()
                                    + (read.mapping().kind().hasChildren()
                                            ? 0
                                            : read.mentors().size()),
                            understood(list),
                            columns(list),
                            read.skipped().stream()
                                    .map(s -> new PreviewPage.Left(s.row(), s.text(), s.reason()))
                                    .toList()));
        }
        return files;
    }

    /** A column that we do not know counts when a person said what it means. */
    private static int understood(KeptList list) {
        int understood = 0;
        for (int i = 0; i < list.sheet().headings().size(); i++) {
            boolean known = Mapping.isKnown(list.sheet().headings().get(i));
            understood += known || list.mapping().meanings().get(i) != Meaning.OTHER ? 1 : 0;
        }
        return understood;
    }

    private static List<PreviewPage.Column> columns(KeptList list) {
        List<PreviewPage.Column> columns = new ArrayList<>();
        for (int i = 0; i < list.sheet().headings().size(); i++) {
            columns.add(
                    new PreviewPage.Column(
                            i + 1,
                            list.sheet().headings().get(i),
                            list.sheet().example(i),
                            list.mapping().meanings().get(i)));
        }
        return columns;
    }

    private static PreviewPage.Section section(
            KeptList list,
            Comparison comparison,
            PreviewPage.Show show,
            Map<String, Question> questions,
            List<Id> shown) {
        List<PreviewPage.Row> rows = new ArrayList<>();
        int hidden = 0;
        for (var status : Status.values()) {
            if (show != PreviewPage.Show.ALL && !show.name().equals(status.name())) {
                continue;
            }
            int most = show == PreviewPage.Show.ALL ? FIRST.getOrDefault(status, 0) : ALL_AT_ONCE;
            int taken = 0;
            for (var line : comparison.lines()) {
                if (line.at().list() == list.position() && line.status() == status) {
                    if (taken++ < most) {
                        rows.add(row(line, list, questions));
                        if (line.subject() != null) {
                            shown.add(Objects.requireNonNull(line.subject()));
                        }
                    } else {
                        hidden++;
                    }
                }
            }
        }
        return new PreviewPage.Section(
                list.position(), list.fileName(), list.mapping().kind(), rows, hidden);
    }

    private static PreviewPage.Row row(Line line, KeptList list, Map<String, Question> questions) {
        List<PreviewPage.Field> fields = new ArrayList<>();
        List<PreviewPage.Wait> waits = new ArrayList<>();
        for (var problem : line.problems()) {
            var spelling = spelling(problem, questions);
            if (spelling == null) {
                fields.add(new PreviewPage.Field(list.position(), slot(problem, list), problem));
            } else {
                waits.add(wait(spelling));
            }
        }
        for (var key : line.questions()) {
            var question = questions.get(key);
            if (question != null && question.isOpen()) {
                waits.add(wait(question));
            }
        }
        return new PreviewPage.Row(
                line.at().row(), line.name(), line.status(), line, fields, waits);
    }

    private static @Nullable Question spelling(Problem problem, Map<String, Question> questions) {
        if (!problem.reason().equals("name-lost-letters")) {
            return null;
        }
        for (var word : problem.value().split("[\\s,]+")) {
            var question = questions.get("spelling:" + word);
            if (question != null) {
                return question;
            }
        }
        return null;
    }

    private static PreviewPage.Wait wait(Question question) {
        var slot =
                switch (question.kind()) {
                    case UNKNOWN_GROUP, CARE_TYPE, LOCATION_NAME, HOLDER -> PreviewPage.Slot.GROUP;
                    case WHO_IS_MENTOR -> PreviewPage.Slot.MENTOR;
                    default -> PreviewPage.Slot.NAME;
                };
        return new PreviewPage.Wait(
                slot, "intake.question." + question.kind().key() + ".short", question.details());
    }

    private static PreviewPage.Slot slot(Problem problem, KeptList list) {
        var meaning =
                problem.column() < 0
                        ? Meaning.OTHER
                        : list.mapping().meanings().get(problem.column());
        var slot = PreviewPage.slotOf(meaning);
        return slot == PreviewPage.Slot.OBSERVATION && list.mapping().kind().hasChildren()
                ? PreviewPage.Slot.MENTOR
                : slot;
    }

    private static List<PreviewPage.Ask> asks(List<Question> questions) {
        List<PreviewPage.Ask> asks = new ArrayList<>();
        questions.forEach(question -> asks.add(ask(asks.size() + 1, question)));
        return asks;
    }

    private static PreviewPage.Ask ask(int number, Question question) {
        var rows = question.rows();
        return new PreviewPage.Ask(
                number,
                question,
                rows.stream()
                        .limit(ROWS_NAMED)
                        .map(at -> "" + at.row())
                        .collect(Collectors.joining(", ")),
                Math.max(0, rows.size() - ROWS_NAMED));
    }
}
