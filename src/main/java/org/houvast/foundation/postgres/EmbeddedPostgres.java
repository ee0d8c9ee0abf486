package org.houvast.foundation.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that travels inside Houvast: its own programs, its own folder, its own passwords,
 * reachable from this machine only.
 *
 * <p>It lives exactly as long as this process. When Houvast is killed, PostgreSQL notices and stops
 * cleanly; when PostgreSQL is killed, Houvast starts it again on the same port. Only one Houvast
 * works in a folder.
 *
 * <p>In the data folder: {@code houvast.lock}; {@code postgres/cluster} the data, {@code
 * postgres/passwords} one file per role, {@code postgres/port} the port, {@code postgres/log} a
 * week of logs, {@code postgres/programs} PostgreSQL itself.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int PORT_ATTEMPTS = 5;

    private final PostgresSettings settings;
    private final FolderLock lock;
    private final Path home;
    private final Path cluster;
    private final RunAs runAs;
    private final Binaries binaries;
    private final Passwords passwords;
    private final Login superuser;
    private final int port;
    private final Database database;

    private volatile Process server;
    private volatile boolean closing;
    private final Object life = new Object();

    private record Running(Process process, int port) {}

    /**
     * Starts PostgreSQL in the data folder, after making the folder, the cluster, the roles and the
     * database where they are missing. Answers when connections are welcome.
     *
     * @throws DatabaseUnusable when the folder is in use, or PostgreSQL cannot work there
     */
    public static EmbeddedPostgres start(PostgresSettings settings) {
        makeFolder(settings.folder());
        var lock = FolderLock.take(settings.folder());
        try {
            return new EmbeddedPostgres(settings, lock);
        } catch (IOException | SQLException e) {
            lock.close();
            throw new DatabaseUnusable(
                    "The database in " + settings.folder() + " does not start: " + e.getMessage(),
                    "Look in "
                            + settings.folder().resolve("postgres/log")
                            + " for what PostgreSQL says.",
                    e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "Houvast cannot make its data folder " + folder + ".",
                    "Make it for the user who starts Houvast, or point HOUVAST_DATA at another folder.",
                    e);
        }
    }

    private EmbeddedPostgres(PostgresSettings settings, FolderLock lock)
            throws IOException, SQLException {
        this.settings = settings;
        this.lock = lock;
        home = Files.createDirectories(settings.folder().resolve("postgres"));
        cluster = home.resolve("cluster");
        var wanted = settings.runAs();
        runAs = wanted == null ? RunAs.settleIn(home) : wanted;
        binaries = Binaries.in(Files.createDirectories(settings.binaries()));
        passwords = Passwords.in(home.resolve("passwords"));
        Files.createDirectories(home.resolve("log"));
        if (Files.isDirectory(cluster)) {
            checkVersion();
            Leftovers.of(cluster).clear(this::stopLeftServer);
            superuser = knownOrNewSuperuser();
        } else {
            superuser = passwords.renew(Roles.SUPERUSER);
            runAs.own(home);
            createCluster();
        }
        runAs.own(home);
        var running = launchOnFreePort();
        port = running.port();
        server = running.process();
        try {
            database = new Roles(address(), superuser, passwords).ensure();
        } catch (IOException | SQLException | RuntimeException e) {
            stop();
            throw e;
        }
        Files.writeString(home.resolve("port"), Integer.toString(port));
        Thread.ofPlatform().daemon().name("postgres-guard").start(this::guard);
    }

    /** Where Houvast's data is, and the two roles that reach it. */
    public Database database() {
        return database;
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The process id of the server, which changes when it had to be started again. */
    public long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst());
    }

    /** Opens a connection as the superuser, for what only PostgreSQL's own keeper can do. */
    public Connection connectAsSuperuser(String databaseName) throws SQLException {
        return Database.connect(address() + databaseName, superuser);
    }

    /** Stops PostgreSQL and frees the folder. Sessions still open are ended. */
    @Override
    public void close() {
        synchronized (life) {
            if (closing) {
                return;
            }
            closing = true;
        }
        try {
            stop();
        } catch (IOException e) {
            log.warn("The database stopped untidily: {}", e.getMessage());
        } finally {
            lock.close();
        }
    }

    private String address() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    private void checkVersion() throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(Integer.toString(binaries.majorVersion()))) {
            throw new DatabaseUnusable(
                    "The data in %s was written by PostgreSQL %s; this Houvast carries PostgreSQL %d."
                            .formatted(cluster, version, binaries.majorVersion()),
                    "Start the Houvast that wrote it; docs/database.md tells how to move to a newer one.");
        }
    }

    /** Made aside and then renamed, so that a cluster is either whole or not there. */
    private void createCluster() throws IOException {
        var aside = home.resolve("cluster.new");
        Binaries.deleteTree(aside);
        var command =
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + aside,
                        "--username=" + Roles.SUPERUSER,
                        "--pwfile=" + passwords.file(Roles.SUPERUSER),
                        "--encoding=UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=nl-NL",
                        "--locale=C.UTF-8",
                        "--auth=scram-sha-256",
                        "--data-checksums");
        var outcome = Command.run(runAs, home, flushing(command));
        if (outcome.code() != 0) {
            throw new DatabaseUnusable(
                    "PostgreSQL could not make its data folder " + aside + ":\n" + outcome.output(),
                    "Check the free space and the rights of " + home + ".");
        }
        Files.move(aside, cluster, StandardCopyOption.ATOMIC_MOVE);
        Disk.flushFolder(home);
    }

    private List<String> flushing(List<String> initdb) {
        var command = new ArrayList<>(initdb);
        if ("off".equals(settings.parameters().get("fsync"))) {
            command.add("--no-sync");
        } else if (Disk.FLUSHES_WHOLE) {
            command.add("--sync-method=syncfs");
        }
        return command;
    }

    private void stopLeftServer() {
        var outcome =
                Command.run(
                        runAs,
                        home,
                        List.of(
                                binaries.program("pg_ctl"),
                                "stop",
                                "--pgdata=" + cluster,
                                "--mode=fast",
                                "--wait",
                                "--timeout=" + STOP_PATIENCE.toSeconds()));
        log.info("{}", outcome.output());
    }

    /** A restored copy may lack the password file: the server alone, without a port, sets anew. */
    private Login knownOrNewSuperuser() throws IOException {
        if (passwords.has(Roles.SUPERUSER)) {
            return passwords.login(Roles.SUPERUSER);
        }
        var fresh = passwords.renew(Roles.SUPERUSER);
        runAs.own(home);
        var line =
                "printf '%%s\\n' \"alter role %s password '%s'\" | \"$0\" --single -D \"$1\" postgres"
                        .formatted(Roles.SUPERUSER, fresh.password());
        var outcome =
                Command.run(
                        runAs,
                        home,
                        List.of(
                                "sh",
                                "-c",
                                line,
                                binaries.program("postgres"),
                                cluster.toString()));
        if (outcome.code() != 0) {
            throw new DatabaseUnusable(
                    "The database's password is missing and cannot be set anew:\n"
                            + outcome.output(),
                    "Put the folder " + home.resolve("passwords") + " back from the backup.");
        }
        return fresh;
    }

    /** Between finding a free port and using it, another program may take it: then another one. */
    private Running launchOnFreePort() throws IOException {
        for (var attempt = 1; ; attempt++) {
            var free = freePort(attempt == 1 ? rememberedPort() : 0);
            try {
                return new Running(launch(free), free);
            } catch (DatabaseUnusable e) {
                if (attempt == PORT_ATTEMPTS || !lastWords().contains("Address already in use")) {
                    throw e;
                }
            }
        }
    }

    /** The port of last time, so that a tool that a person set up keeps working. */
    private int rememberedPort() throws IOException {
        var file = home.resolve("port");
        var known = Files.isRegularFile(file) ? Files.readString(file).strip() : "";
        return known.matches("\\d{1,5}") ? Integer.parseInt(known) : 0;
    }

    private static int freePort(int preferred) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), preferred));
            return socket.getLocalPort();
        } catch (IOException e) {
            if (preferred == 0) {
                throw e;
            }
            return freePort(0);
        }
    }

    /** Starts the server and waits until it welcomes connections, however long it recovers. */
    private Process launch(int onPort) throws IOException {
        var command =
                new ArrayList<>(List.of(binaries.program("postgres"), "-D", cluster.toString()));
        settings.parameters()
                .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        command.addAll(List.of("-c", "port=" + onPort));
        var said = home.resolve("log/start.log").toFile();
        var process = Command.watched(runAs, home, command).redirectOutput(said).start();
        var start = System.nanoTime();
        var reported = start;
        while (!welcomes()) {
            if (!process.isAlive()) {
                throw new DatabaseUnusable(
                        "PostgreSQL does not start in " + cluster + ":\n" + lastWords(),
                        "The folder " + home.resolve("log") + " holds all that PostgreSQL said.");
            }
            if (System.nanoTime() - reported > REPORT_EVERY.toNanos()) {
                reported = System.nanoTime();
                log.info(
                        "PostgreSQL is putting its data in order after an unexpected end; this may take minutes");
            }
            Pause.shortly();
        }
        return process;
    }

    /** The eighth line of the server's mark says how far it is. */
    private boolean welcomes() throws IOException {
        try {
            var lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return lines.size() >= 8 && lines.get(7).strip().equals("ready");
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private String lastWords() throws IOException {
        var words = new StringBuilder();
        try (var logs = Files.list(home.resolve("log"))) {
            for (var file :
                    logs.sorted(Comparator.comparing(f -> f.toFile().lastModified())).toList()) {
                var lines = Files.readAllLines(file);
                for (var line : lines.subList(Math.max(0, lines.size() - 10), lines.size())) {
                    words.append("  ").append(line).append('\n');
                }
            }
        }
        return words.toString().stripTrailing();
    }

    /** Starts the server again when it ends without being asked to. */
    private void guard() {
        var pause = Duration.ofMillis(100);
        while (true) {
            server.onExit().join();
            synchronized (life) {
                if (closing) {
                    return;
                }
                log.error(
                        "PostgreSQL ended unexpectedly; starting it again. Its reasons are in {}",
                        home.resolve("log"));
                try {
                    Leftovers.of(cluster).clear(this::stopLeftServer);
                    server = launch(port);
                    log.info("PostgreSQL works again");
                    pause = Duration.ofMillis(100);
                    continue;
                } catch (IOException | RuntimeException e) {
                    log.error("PostgreSQL could not be started again: {}", e.getMessage());
                }
            }
            Pause.of(pause);
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
                            ? pause.multipliedBy(2)
                            : LONGEST_PAUSE;
        }
    }

    /** Letting go of the pipe is the sign to stop. */
    private void stop() throws IOException {
        var last = server;
        last.getOutputStream().close();
        try {
            last.onExit().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            log.warn("PostgreSQL takes longer than {} to stop; ending it", STOP_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Leftovers.of(cluster).clear(this::stopLeftServer);
    }
}
