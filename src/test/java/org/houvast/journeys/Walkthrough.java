package org.houvast.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One walk of a journey on one screen, and what it leaves behind in {@code
 * target/journeys/<journey>/<width>/}: a picture per step and {@code steps.jsonl}, which {@link
 * Requirements} reads.
 */
final class Walkthrough {

    final String journey;
    final Screen screen;
    final boolean scripts;
    private final Path folder;
    private int steps;

    Walkthrough(String journey, Screen screen, boolean scripts) {
        this.journey = journey;
        this.screen = screen;
        this.scripts = scripts;
        folder = Requirements.RESULTS.resolve(journey).resolve(String.valueOf(screen.width));
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> old = Files.walk(folder)) {
                    for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where the next step's picture goes: numbered in the order of walking, named after its first
     * line.
     */
    Path nextPicture(String shows) {
        var name = shows.isEmpty() ? "step" : shows.split(" ")[0];
        return folder.resolve("%02d-%s.png".formatted(++steps, name));
    }

    /** Where the picture of a failed step goes, with what a screen reader finds there beside it. */
    static Path failed(Path picture, String page) {
        var name = picture.getFileName().toString().replace(".png", "-failed");
        try {
            Files.writeString(picture.resolveSibling(name + ".txt"), page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.resolveSibling(name + ".png");
    }

    Path sheet(String name) {
        return folder.resolve(name + ".pdf");
    }

    void stepDone(String shows, String what, Path picture, Stopwatch stopwatch) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("journey", journey);
        fields.put("screen", String.valueOf(screen.width));
        fields.put("shows", shows);
        fields.put("what", what);
        fields.put("picture", picture.toString());
        fields.put("stopwatch", stopwatch.toString());
        append(fields);
    }

    void ended(boolean passed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("journey", journey);
        fields.put("screen", String.valueOf(screen.width));
        fields.put("ended", passed ? "passed" : "failed");
        append(fields);
    }

    private void append(Map<String, String> fields) {
        var line = new StringBuilder("{");
        fields.forEach((name, value) -> {
            if (line.length() > 1) line.append(',');
            line.append('"').append(name).append("\":\"");
            line.append(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " "));
            line.append('"');
        });
        try {
            Files.writeString(
                    folder.resolve("steps.jsonl"),
                    line.append("}\n"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
