package org.houvast.foundation.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * The passwords of the embedded database's roles: made here, one file each, which only the user who
 * runs Houvast can read (mode 0600). No person needs to know them.
 */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    private Passwords(Path folder) {
        this.folder = folder;
    }

    static Passwords in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        return new Passwords(folder);
    }

    Path file(String role) {
        return folder.resolve(role);
    }

    boolean has(String role) {
        return Files.isRegularFile(file(role));
    }

    Login login(String role) throws IOException {
        return new Login(role, Files.readString(file(role)).strip());
    }

    /** Makes a new password: whole and on disk, or not there at all. */
    Login renew(String role) throws IOException {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var aside = folder.resolve(role + ".new");
        Files.deleteIfExists(aside);
        try (var channel =
                FileChannel.open(
                        aside,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(password.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        }
        Files.move(aside, file(role), StandardCopyOption.ATOMIC_MOVE);
        Disk.flushFolder(folder);
        return new Login(role, password);
    }
}
