package org.houvast.foundation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of the operating system that never outlives this process: it hangs on a pipe that the
 * kernel closes when Houvast dies, however it dies, and then gets PostgreSQL's signal to stop.
 */
final class Command {

    /**
     * Starts the program, then waits for whichever ends first: the program, or the pipe on standard
     * input. The reader is a shell builtin, so nothing is left behind.
     */
    private static final String WATCHDOG =
            """
            exec 3<&0
            "$0" "$@" </dev/null 3<&- & program=$!
            (read -r line <&3; kill -INT $program) & watch=$!
            exec 3<&-
            trap '' INT TERM HUP
            wait $program; code=$?
            kill $watch 2>/dev/null
            exit $code
            """;

    private Command() {}

    /** How a program ended, and what it said on both its outputs. */
    record Outcome(int code, String output) {}

    /** Whether a program can leave the terminal's group, where Ctrl-C would reach it too early. */
    private static final boolean OWN_SESSION = succeeds(List.of("setsid", "true"));

    /** Prepares the program under the watchdog, as the given user, in its folder. */
    static ProcessBuilder watched(RunAs runAs, Path folder, List<String> command) {
        var line = new ArrayList<>(OWN_SESSION ? List.of("setsid") : List.<String>of());
        line.addAll(List.of("sh", "-c", WATCHDOG));
        line.addAll(command);
        return prepared(runAs.wrap(line)).directory(folder.toFile()).redirectErrorStream(true);
    }

    /** Runs a watched program as the given user to its end. */
    static Outcome run(RunAs runAs, Path folder, List<String> command) {
        try {
            var process = watched(runAs, folder, command).start();
            try (var output = process.getInputStream()) {
                var said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                return new Outcome(process.waitFor(), said.strip());
            } finally {
                process.getOutputStream().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.getFirst(), e);
        }
    }

    /** Whether a program exists and ends well; what it says does not matter. */
    static boolean succeeds(List<String> command) {
        try {
            var process =
                    prepared(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A program that sees nothing of Houvast's own environment, where passwords may stand. */
    static ProcessBuilder prepared(List<String> command) {
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        var path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
        environment.clear();
        environment.put("PATH", path);
        environment.put("LC_ALL", "C.UTF-8");
        return builder;
    }
}
