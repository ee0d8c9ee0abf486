package org.houvast.journeys;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which lines of docs/requirements.md the journeys show.
 *
 * <p>Three sources: the lines themselves (the document), what the journeys say they walk (their
 * source), and what the last test run really walked (target/journeys). Stands on the JDK alone, so
 * that {@code ./houvast requirements} runs it from source, in a second, without a build.
 */
public final class Requirements {

    /** Where the lines are kept; its last column is written from the journeys. */
    public static final Path DOCUMENT = Path.of("docs/requirements.md");

    static final Path JOURNEYS = Path.of("src/test/java");
    static final Path RESULTS = Path.of("target/journeys");

    private static final Pattern ROW =
            Pattern.compile("\\| (S\\d\\.A?\\d+) \\| ([ERNG]) \\| (.*) \\|([^|]*)\\|");
    private static final Pattern STEP =
            Pattern.compile("\\bstep\\(\\s*\"(S\\d\\.A?\\d+(?: S\\d\\.A?\\d+)*)\"");
    private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** A line of the trace, as it stands in the document. */
    public record Line(String id, String kind, String what) {}

    /** One walk of a journey on one screen, and how it ended. */
    record Walk(String journey, String screen, Set<String> lines, boolean passed) {

        /** The journey's class; a class with several walks writes each under its own name too. */
        String journeyClass() {
            return journey.split("/")[0];
        }
    }

    public static void main(String[] arguments) throws IOException {
        var lines = lines(Files.readString(DOCUMENT));
        var promised = promised(JOURNEYS);
        var walks = walks(RESULTS);
        System.out.print(table(lines, promised, walks, List.of(arguments).contains("--all")));
    }

    /** The lines of the document, in its order. */
    public static List<Line> lines(String document) {
        return document.lines()
                .map(ROW::matcher)
                .filter(row -> row.matches())
                .map(row -> new Line(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    /** Per line the journeys that say, in their source, that they walk it; lines in any order. */
    public static Map<String, Set<String>> promised(Path sources) throws IOException {
        var promised = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Journey.java")).toList()) {
                var journey = file.getFileName().toString().replace(".java", "");
                var steps = STEP.matcher(Files.readString(file));
                while (steps.find()) {
                    for (String id : steps.group(1).split(" ")) {
                        promised.computeIfAbsent(id, _ -> new TreeSet<>()).add(journey);
                    }
                }
            }
        }
        return promised;
    }

    /** The document with its last column filled: the journeys that show each line. */
    public static String filled(String document, Map<String, Set<String>> promised) {
        return document.lines()
                .map(line -> {
                    var row = ROW.matcher(line);
                    if (!row.matches()) return line;
                    var journeys = String.join(", ", promised.getOrDefault(row.group(1), Set.of()));
                    return "| %s | %s | %s |%s|"
                            .formatted(
                                    row.group(1),
                                    row.group(2),
                                    row.group(3),
                                    journeys.isEmpty() ? " " : " " + journeys + " ");
                })
                .collect(joining("\n", "", "\n"));
    }

    /**
     * What the last run walked: one file of steps per journey and screen. Its last line tells how
     * it ended; a walk that was cut off has none, and did not pass.
     */
    static List<Walk> walks(Path results) throws IOException {
        if (!Files.isDirectory(results)) return List.of();
        var walks = new ArrayList<Walk>();
        try (Stream<Path> files = Files.walk(results)) {
            for (Path file : files.filter(f -> f.endsWith("steps.jsonl")).sorted().toList()) {
                var lines = new LinkedHashSet<String>();
                var passed = false;
                var journey = "";
                var screen = "";
                for (String line : Files.readAllLines(file)) {
                    var fields = fields(line);
                    journey = fields.getOrDefault("journey", journey);
                    screen = fields.getOrDefault("screen", screen);
                    passed = "passed".equals(fields.get("ended"));
                    for (String id : fields.getOrDefault("shows", "").split(" ")) {
                        if (!id.isEmpty()) lines.add(id);
                    }
                }
                walks.add(new Walk(journey, screen, lines, passed));
            }
        }
        return walks;
    }

    private static Map<String, String> fields(String json) {
        var fields = new LinkedHashMap<String, String>();
        var matcher = FIELD.matcher(json);
        while (matcher.find()) fields.put(matcher.group(1), matcher.group(2));
        return fields;
    }

    /**
     * The table that a person reads. A line is shown when a journey walked it and no walk of that
     * journey failed; its last row counts the shown lines.
     */
    static String table(
            List<Line> lines, Map<String, Set<String>> promised, List<Walk> walks, boolean all) {
        var byJourney = walks.stream().collect(groupingBy(Walk::journeyClass));
        var table = new StringBuilder();
        var row = "%-7s %-8s %-10s %s%n";
        table.append(row.formatted("line", "state", "screens", "journey"));

        var shown = 0;
        var perSource = new TreeMap<String, int[]>();
        for (Line line : lines) {
            var count = perSource.computeIfAbsent(line.id().substring(0, 2), _ -> new int[2]);
            count[1]++;
            var journeys = promised.getOrDefault(line.id(), Set.of());
            var shownByOne = false;
            for (String journey : journeys) {
                var its = byJourney.getOrDefault(journey, List.of());
                var on = its.stream().filter(walk -> walk.lines().contains(line.id())).toList();
                String state;
                if (its.isEmpty()) state = "not run";
                else if (its.stream().allMatch(Walk::passed) && !on.isEmpty()) state = "shown";
                else state = "failed";
                shownByOne |= state.equals("shown");
                var screens =
                        on.stream().map(Walk::screen).distinct().sorted().collect(joining(" "));
                table.append(
                        row.formatted(
                                line.id(), state, screens.isEmpty() ? "-" : screens, journey));
            }
            if (journeys.isEmpty() && all) {
                table.append(row.formatted(line.id(), "-", "-", "no journey yet"));
            }
            if (shownByOne) {
                shown++;
                count[0]++;
            }
        }
        var unknown = new TreeSet<>(promised.keySet());
        lines.forEach(line -> unknown.remove(line.id()));
        for (String id : unknown) {
            table.append(
                    row.formatted(
                            id,
                            "unknown",
                            "-",
                            String.join(" ", promised.getOrDefault(id, Set.of()))));
        }

        table.append('\n');
        perSource.forEach((source, count) ->
                table.append("%s %3d of %3d%n".formatted(source, count[0], count[1])));
        if (walks.isEmpty())
            table.append("not run: there are no results; ./houvast test makes them\n");
        return table.append("requirements: %d shown%n".formatted(shown)).toString();
    }

    private Requirements() {}
}
