package org.houvast.trainee;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, by its first bytes: only what a browser shows without running anything. */
enum FileKind {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

    private final String mediaType;
    private final byte[] beginning;

    FileKind(String mediaType, byte[] beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind ->
                        content.length >= kind.beginning.length
                                && Arrays.equals(
                                        content,
                                        0,
                                        kind.beginning.length,
                                        kind.beginning,
                                        0,
                                        kind.beginning.length))
                .findFirst();
    }
}
