package org.houvast.intake.importing;

import static org.houvast.intake.importing.StrangeFiles.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.foundation.Refusal;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Knowledge;
import org.houvast.intake.comparing.Lists;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.Answers;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.SpreadsheetFile;
import org.springframework.boot.test.context.TestComponent;

/**
 * T11: strange files, read and compared as on the screen. Each is read or refused with a sentence;
 * anything else is a server error. Of those that hold rows to take over, one in so many goes all
 * the way: it comes in altogether or not at all, a second time it brings nothing new, and taking it
 * back leaves everything as it was.
 */
@TestComponent
public class FuzzedImports {

    /** Of the files with rows to take over, one in so many is taken over. */
    private static final int ALL_THE_WAY = 150;

    private final IntakeWorld world;
    private final DropLists drop;
    private final TakeOver takeOver;
    private final TakeBack takeBack;
    private final CompareLists compare;
    private final Imports imports;

    FuzzedImports(
            IntakeWorld world,
            DropLists drop,
            TakeOver takeOver,
            TakeBack takeBack,
            CompareLists compare,
            Imports imports) {
        this.world = world;
        this.drop = drop;
        this.takeOver = takeOver;
        this.takeBack = takeBack;
        this.compare = compare;
        this.imports = imports;
    }

    /**
     * @param read files that were read, rather than refused
     * @param withRows files that have rows to take over
     * @param takenOver files that went all the way
     * @param firstSeed of the first file that went wrong; 0 when none did
     */
    public record Figure(
            long inputs,
            long read,
            long withRows,
            long takenOver,
            long serverErrors,
            long halfImports,
            long newTheSecondTime,
            long firstSeed) {

        @Override
        public String toString() {
            return "T11 importers: %,d inputs (%,d read, %,d with rows, %,d taken over and back), %,d server errors, %,d half imports, %,d with new rows the second time%s"
                    .formatted(
                            inputs,
                            read,
                            withRows,
                            takenOver,
                            serverErrors,
                            halfImports,
                            newTheSecondTime,
                            firstSeed == 0 ? "" : "; begin at seed " + firstSeed);
        }
    }

    private static final class Counts {
        private long read;
        private long withRows;
        private long takenOver;
        private long errors;
        private long half;
        private long again;
        private long firstSeed;

        private void wrong(long seed, Throwable what) {
            if (firstSeed == 0) {
                firstSeed = seed;
                what.printStackTrace();
            }
        }
    }

    /**
     * @param firstSeed the first file's; the next ones follow
     */
    public Figure prove(Actor leader, long inputs, long firstSeed) {
        var counts = new Counts();
        for (long seed = firstSeed; seed < firstSeed + inputs; seed++) {
            var file = StrangeFiles.of(new Random(seed));
            try {
                if (hasRows(file, counts) && counts.withRows++ % ALL_THE_WAY == 0) {
                    allTheWay(leader, file, seed, counts);
                }
            } catch (Refusal refused) {
                // With a sentence: that is as it should be.
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError wrong) {
                counts.errors++;
                counts.wrong(seed, wrong);
            }
        }
        return new Figure(
                inputs,
                counts.read,
                counts.withRows,
                counts.takenOver,
                counts.errors,
                counts.half,
                counts.again,
                counts.firstSeed);
    }

    private static boolean hasRows(SpreadsheetFile file, Counts counts) {
        var kept =
                file.sheets().stream()
                        .map(s -> new Lists.Kept(s, Mapping.of(s), Answers.NONE))
                        .toList();
        counts.read++;
        var lists = Lists.read(kept, Map.of(), TODAY);
        return Comparison.of(lists, nothingYet(), Map.of(), TODAY).taken() > 0;
    }

    private static Knowledge nothingYet() {
        return new Knowledge(
                Country.NL,
                "Kinderhuis",
                "planning",
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Map.of());
    }

    private void allTheWay(Actor leader, SpreadsheetFile file, long seed, Counts counts) {
        counts.takenOver++;
        var before = world.everything(leader);
        var dropped = world.by(leader, () -> drop.run(leader, null, List.of(file))).id();
        if (dropped == null) {
            throw new IllegalStateException("refused only the second time");
        }
        try {
            run(leader, () -> takeOver.run(leader, dropped));
        } catch (RuntimeException refusedOrBroken) {
            same(before, leader, seed, counts);
            throw refusedOrBroken;
        }
        var again =
                Objects.requireNonNull(
                        world.by(leader, () -> drop.run(leader, null, List.of(file))).id());
        var second =
                world.as(
                        leader,
                        () -> compare.compare(leader, imports.get(leader, again)).comparison());
        if (second.count(Status.NEW) > 0) {
            counts.again++;
            counts.wrong(seed, new AssertionError("new the second time"));
        }
        run(leader, () -> takeBack.run(leader, dropped));
        same(before, leader, seed, counts);
    }

    private void run(Actor leader, Runnable work) {
        world.by(
                leader,
                () -> {
                    work.run();
                    return true;
                });
    }

    private void same(TreeMap<String, String> before, Actor leader, long seed, Counts counts) {
        if (!world.everything(leader).equals(before)) {
            counts.half++;
            counts.wrong(seed, new AssertionError("something stayed"));
        }
    }
}
