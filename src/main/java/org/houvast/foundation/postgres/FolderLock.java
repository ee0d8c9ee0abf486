package org.houvast.foundation.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The mark that one Houvast, and only one, works in a data folder. The kernel lifts it when the
 * process ends, however it ends.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder.
     *
     * @throws DatabaseUnusable when another Houvast has it
     */
    static FolderLock take(Path folder) {
        var file = folder.resolve("houvast.lock");
        try {
            var channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw taken(folder, file);
            }
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "Houvast cannot lock its data folder " + folder + ": " + e.getMessage(),
                    "Check that Houvast may write there, and that the disk allows locks.",
                    e);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static DatabaseUnusable taken(Path folder, Path file) throws IOException {
        return new DatabaseUnusable(
                "Another Houvast (process %s) is already working in the data folder %s."
                        .formatted(Files.readString(file).strip(), folder),
                "Use that one, or stop it first; for a second Houvast set HOUVAST_DATA to another folder.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
