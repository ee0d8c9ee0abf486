package org.houvast.intake.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.houvast.foundation.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zipped document, inflated one by one and never more than is reasonable: the sizes
 * that a file claims are not believed, what comes out is counted.
 */
final class ZipParts implements AutoCloseable {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long inflated;

    private ZipParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZipParts open(byte[] bytes) throws IOException {
        var parts = new ZipParts(ZipFile.builder().setByteArray(bytes).get());
        var all = parts.zip.getEntries();
        while (all.hasMoreElements()) {
            var entry = all.nextElement();
            Refusal.when(parts.entries.size() >= Limits.PARTS, "intake.file.too-large-inside");
            Refusal.when(entry.getGeneralPurposeBit().usesEncryption(), "intake.file.password");
            parts.entries.putIfAbsent(key(entry.getName()), entry);
        }
        return parts;
    }

    private static String key(String name) {
        var relative = name.startsWith("/") ? name.substring(1) : name;
        return relative.replace('\\', '/').toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A part as it inflates, or null when the document has no such part. */
    @Nullable InputStream read(String name) throws IOException {
        var entry = entries.get(key(name));
        return entry == null
                ? null
                : new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long read;

        private Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int some = super.read(buffer, from, length);
            count(Math.max(0, some));
            return some;
        }

        private void count(int bytes) {
            read += bytes;
            inflated += bytes;
            Refusal.when(
                    inflated > Limits.INFLATED_BYTES
                            || (read > Limits.RATIO_FROM_BYTES
                                    && read / packed > Limits.INFLATE_RATIO),
                    "intake.file.too-large-inside");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
