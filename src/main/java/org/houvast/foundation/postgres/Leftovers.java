package org.houvast.foundation.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL processes that still work in a cluster's folder after a Houvast that died there. Every
 * one of them has that folder as its working folder, so a process id that the system has given to
 * another program meanwhile is never mistaken for PostgreSQL.
 */
final class Leftovers {

    private static final Logger log = LoggerFactory.getLogger(Leftovers.class);
    private static final Path PROC = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path cluster;

    private Leftovers(Path cluster) {
        this.cluster = cluster;
    }

    static Leftovers of(Path cluster) throws IOException {
        return new Leftovers(cluster.toRealPath());
    }

    /** The processes that work in the folder now; empty where the system does not tell. */
    List<ProcessHandle> processes() throws IOException {
        var found = new ArrayList<ProcessHandle>();
        if (!Files.isDirectory(PROC)) {
            return found;
        }
        try (var entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (var entry : entries) {
                if (worksHere(entry)) {
                    ProcessHandle.of(Long.parseLong(entry.getFileName().toString()))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean worksHere(Path process) {
        try {
            return cluster.equals(Files.readSymbolicLink(process.resolve("cwd")));
        } catch (IOException e) {
            return false; // gone meanwhile, or another user's
        }
    }

    /**
     * Stops what is left in the folder, gently first, and clears the mark of a dead server.
     *
     * @param stopServer PostgreSQL's own way, for systems that do not tell where a process works
     */
    void clear(Runnable stopServer) throws IOException {
        var mark = cluster.resolve("postmaster.pid");
        if (!Files.isDirectory(PROC)) {
            if (Files.exists(mark)) {
                stopServer.run();
            }
            return;
        }
        if (Files.exists(mark)) {
            var lines = Files.readAllLines(mark);
            for (var process : processes()) {
                if (!lines.isEmpty() && Long.toString(process.pid()).equals(lines.getFirst())) {
                    log.info("An earlier PostgreSQL still runs in {}; stopping it", cluster);
                    var _ = Command.succeeds(List.of("kill", "-INT", lines.getFirst()));
                }
            }
        }
        waitUntilGone();
        Files.deleteIfExists(mark);
    }

    private void waitUntilGone() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var left = processes();
        while (!left.isEmpty() && System.nanoTime() < until) {
            Pause.shortly();
            left = processes();
        }
        for (var process : left) {
            log.warn("PostgreSQL process {} did not end by itself; ending it", process.pid());
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
