package org.houvast.foundation.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from Houvast's own jar. */
final class Binaries {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Path home;
    private final int majorVersion;

    private Binaries(Path home, int majorVersion) {
        this.home = home;
        this.majorVersion = majorVersion;
    }

    /** PostgreSQL's major version, such as 18: a data folder belongs to one of these. */
    int majorVersion() {
        return majorVersion;
    }

    String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    /**
     * Makes sure that the programs are in a folder of their own below the given one. They are
     * unpacked aside and moved into place whole, so that a half-unpacked set is never used; sets of
     * earlier versions are removed.
     */
    static Binaries in(Path cache) {
        var archive = archive();
        try {
            var name = fingerprint(archive);
            var home = cache.resolve(name);
            if (!Files.isRegularFile(home.resolve("VERSION"))) {
                unpack(archive, cache, home);
            }
            removeOthers(cache, home);
            return new Binaries(home, Integer.parseInt(Files.readString(home.resolve("VERSION"))));
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "PostgreSQL could not be unpacked into " + cache + ": " + e.getMessage(),
                    "Check that the disk has 200 MB free and that Houvast may write there.",
                    e);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        var platform = system.startsWith("mac") ? "darwin" : "linux";
        var processor =
                switch (System.getProperty("os.arch", "")) {
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "x86_64";
                };
        var name = "postgres-" + platform + "-" + processor + ".txz";
        var found = Binaries.class.getClassLoader().getResource(name);
        if (found == null) {
            throw new DatabaseUnusable(
                    "This build of Houvast carries no PostgreSQL for this machine (" + name + ").",
                    "Build it for this platform (see docs/database.md), or set HOUVAST_DATABASE_URL to a PostgreSQL of your own.");
        }
        return found;
    }

    /** Tells one set of programs from another without reading all of it. */
    private static String fingerprint(URL archive) throws IOException {
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            var entry = jar.getJarEntry();
            return "%08x-%d".formatted(entry.getCrc(), entry.getSize());
        }
        return "%x-%d".formatted(connection.getLastModified(), connection.getContentLengthLong());
    }

    private static void unpack(URL archive, Path cache, Path home) throws IOException {
        var aside = Files.createTempDirectory(cache, "unpacking-");
        try (var tar = open(archive)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, aside);
            }
        }
        Files.setPosixFilePermissions(aside, permissions(0755));
        var version = versionOf(aside);
        Files.writeString(aside.resolve("VERSION"), version);
        // One flush for a thousand small files: after a power cut there is all or nothing.
        var _ = Command.succeeds(List.of("sync", "-f", aside.toString()));
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            deleteTree(aside);
        } catch (FileSystemException e) {
            deleteTree(aside);
            if (!Files.isRegularFile(home.resolve("VERSION"))) {
                throw e;
            }
        }
    }

    private static TarArchiveInputStream open(URL archive) throws IOException {
        var connection = archive.openConnection();
        connection.setUseCaches(false);
        InputStream packed = new BufferedInputStream(connection.getInputStream(), 1 << 16);
        return new TarArchiveInputStream(new XZInputStream(packed));
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path into)
            throws IOException {
        var target = into.resolve(entry.getName()).normalize();
        if (!target.startsWith(into)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            Files.setPosixFilePermissions(target, permissions(0755));
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, into.resolve(entry.getLinkName()).normalize());
        } else {
            Files.copy(tar, target);
            var executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(target, permissions(executable ? 0755 : 0644));
        }
    }

    private static String versionOf(Path home) throws IOException {
        var process =
                Command.prepared(List.of(home.resolve("bin/postgres").toString(), "--version"))
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        String said;
        try (var output = process.inputReader()) {
            said = output.readAllAsString();
        }
        var words = said.strip().split("[ .]");
        for (var word : words) {
            if (word.matches("\\d+")) {
                return word;
            }
        }
        throw new DatabaseUnusable(
                "PostgreSQL's programs do not run on this machine: " + said.strip(),
                "Houvast needs a 64-bit Linux with glibc, and a data folder from which programs may be started (not mounted noexec).");
    }

    private static void removeOthers(Path cache, Path home) throws IOException {
        try (var entries = Files.list(cache)) {
            for (var entry : entries.toList()) {
                var unpacking = entry.getFileName().toString().startsWith("unpacking-");
                if (!entry.equals(home) && !(unpacking && isRecent(entry))) {
                    deleteTree(entry);
                }
            }
        }
    }

    /** Another Houvast may be unpacking into the same cache at this moment. */
    private static boolean isRecent(Path folder) throws IOException {
        var age = System.currentTimeMillis() - Files.getLastModifiedTime(folder).toMillis();
        return age < HALF_HOUR.toMillis();
    }

    static void deleteTree(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<PosixFilePermission> permissions(int mode) {
        var permissions = EnumSet.of(PosixFilePermission.OWNER_READ);
        permissions.add(PosixFilePermission.OWNER_WRITE);
        permissions.add(PosixFilePermission.GROUP_READ);
        permissions.add(PosixFilePermission.OTHERS_READ);
        if ((mode & 0100) != 0) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}
