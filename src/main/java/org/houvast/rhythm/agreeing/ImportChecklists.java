package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.Exports;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.SheetRows;
import org.houvast.foundation.UseCase;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.YearPlans;
import org.houvast.rhythm.plan.EffectOfChecklist;
import org.houvast.ui.Effects;
import org.houvast.ui.Problems;
import org.houvast.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes over a checklist from a spreadsheet: what is taken along comes back. It is looked at first,
 * with what it does to the plan; then all of it is kept, or nothing.
 */
@UseCase
class ImportChecklists {

    private static final int MOST_ROWS = 300;

    private record Step(Agreements.Change change, int version, Effects.Line said) {}

    /** What a list comes down to. */
    private static final class Outcome {

        final List<Step> steps = new ArrayList<>();
        final List<ImportPage.Problem> problems = new ArrayList<>();
        final HashSet<UUID> seen = new HashSet<>();
        int same;
        int left;
    }

    private final Access access;
    private final Agreements agreements;
    private final EffectOfChecklist effect;
    private final YearPlans plans;
    private final SheetRows sheets;
    private final Exports exports;
    private final Words words;
    private final Days days;

    ImportChecklists(
            Access access,
            Agreements agreements,
            EffectOfChecklist effect,
            YearPlans plans,
            SheetRows sheets,
            Exports exports,
            Words words,
            Days days) {
        this.access = access;
        this.agreements = agreements;
        this.effect = effect;
        this.plans = plans;
        this.sheets = sheets;
        this.exports = exports;
        this.words = words;
        this.days = days;
    }

    ImportPage start(Actor actor) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        return ImportPage.empty(Problems.none());
    }

    /**
     * @throws Refusal {@code intake.file.*}, {@code rhythm.checklist.import.too-many}
     */
    ImportPage look(Actor actor, String fileName, byte[] bytes) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        return shown(actor, sheets.read(fileName, bytes));
    }

    /**
     * Keeps what was looked at.
     *
     * @return what is in the way, and then nothing was kept; or nothing
     */
    Optional<ImportPage> keep(Actor actor, String rows) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var read = unpacked(rows);
        var outcome = outcome(actor, read);
        if (!outcome.problems.isEmpty()) {
            return Optional.of(shown(actor, read));
        }
        outcome.steps.forEach(step -> agreements.keep(step.change(), step.version()));
        plans.planAll();
        return Optional.empty();
    }

    private ImportPage shown(Actor actor, List<SheetRows.Row> rows) {
        Refusal.when(rows.size() > MOST_ROWS, "rhythm.checklist.import.too-many", MOST_ROWS);
        var outcome = outcome(actor, rows);
        var effects =
                outcome.problems.isEmpty() && !outcome.steps.isEmpty()
                        ? effect.of(lines -> {
                            var changed = lines;
                            for (var step : outcome.steps) {
                                changed = step.change().in(changed);
                            }
                            return changed;
                        })
                        : List.<Effects.Line>of();
        return new ImportPage(
                packed(rows),
                outcome.problems,
                outcome.steps.stream().map(Step::said).toList(),
                outcome.same,
                outcome.left,
                effects,
                Problems.none());
    }

    private Outcome outcome(Actor actor, List<SheetRows.Row> rows) {
        var today = days.today(actor.organiser());
        var languages =
                Stream.concat(
                                Stream.of(exports.speech()),
                                Stream.of(Words.NL, Words.BE, Words.EN).map(words::in))
                        .toList();
        var reading = new ListReading(rows, languages, sheets, today);
        var outcome = new Outcome();
        outcome.problems.addAll(reading.problems);
        var own =
                agreements.all().stream()
                        .filter(line ->
                                line.validThrough() == null
                                        || !line.validThrough().isBefore(today.minusDays(1)))
                        .toList();
        for (var wish : reading.wishes) {
            try {
                take(outcome, wish, own, today);
            } catch (Refusal refusal) {
                outcome.problems.add(
                        new ImportPage.Problem(
                                wish.row(),
                                languages.getFirst().text(ListReading.Column.TITLE.key()),
                                wish.form().title(),
                                refusal.key(),
                                refusal.details()));
            }
        }
        outcome.left = own.size() - outcome.seen.size();
        return outcome;
    }

    private void take(Outcome outcome, Wish wish, List<Agreement> own, LocalDate today) {
        var known = known(wish, own, outcome.seen);
        if (known == null) {
            var added = agreements.added(wish.careType(), Id.fresh(), wish.form(), today);
            var line = added.now();
            outcome.steps.add(
                    new Step(
                            new Agreements.Change(
                                    null, line == null ? null : line.through(wish.through()), null),
                            0,
                            Effects.Line.says(
                                    "rhythm.checklist.look.adds",
                                    wish.form().title(),
                                    wish.form().from())));
            return;
        }
        outcome.seen.add(known.id());
        boolean ends = !java.util.Objects.equals(known.validThrough(), wish.through());
        boolean differs = !known.with(known.id(), wish.form(), known.validFrom()).equals(known);
        Refusal.when(ends && differs, "rhythm.checklist.import.one-at-a-time");
        if (differs) {
            var changed = agreements.changed(known, Id.fresh(), wish.form(), today);
            outcome.steps.add(
                    new Step(
                            changed,
                            known.version(),
                            changed.after() == null
                                    ? Effects.Line.says(
                                            "rhythm.checklist.import.words", wish.form().title())
                                    : Effects.Line.says(
                                            "rhythm.checklist.look.changes",
                                            wish.form().title(),
                                            wish.form().from())));
        } else if (ends) {
            var through = wish.through();
            outcome.steps.add(
                    new Step(
                            agreements.ended(known, through, today),
                            known.version(),
                            through == null
                                    ? Effects.Line.says(
                                            "rhythm.checklist.look.goes-on", known.title())
                                    : Effects.Line.says(
                                            "rhythm.checklist.look.ends", known.title(), through)));
        } else {
            outcome.same++;
        }
    }

    /** By its name; without one, by what it is called. Of a line that changes, row after row. */
    private static @Nullable Agreement known(Wish wish, List<Agreement> own, HashSet<UUID> seen) {
        return own.stream()
                .filter(line -> line.careType() == wish.careType() && !seen.contains(line.id()))
                .filter(line ->
                        wish.name().isEmpty()
                                ? line.title().equalsIgnoreCase(wish.form().title())
                                : line.name().equals(wish.name()))
                .findFirst()
                .orElse(null);
    }

    private static String packed(List<SheetRows.Row> rows) {
        return rows.stream()
                .map(row -> row.number() + "\t" + String.join("\t", row.cells()))
                .collect(Collectors.joining("\n"));
    }

    private static List<SheetRows.Row> unpacked(String rows) {
        return rows.lines()
                .limit(MOST_ROWS)
                .map(line -> List.of(line.split("\t", -1)))
                .filter(cells -> cells.getFirst().matches("\\d{1,7}"))
                .map(cells ->
                        new SheetRows.Row(
                                Integer.parseInt(cells.getFirst()), cells.subList(1, cells.size())))
                .toList();
    }
}
