package org.houvast.foundation.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a power cut must not undo. */
final class Disk {

    /**
     * Linux flushes a whole disk in one call; elsewhere PostgreSQL flushes its files one by one,
     * which takes seconds on a busy disk.
     */
    static final boolean FLUSHES_WHOLE = "Linux".equals(System.getProperty("os.name"));

    private Disk() {}

    /** Makes the names in a folder (a new file, a rename) survive a power cut. */
    static void flushFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
