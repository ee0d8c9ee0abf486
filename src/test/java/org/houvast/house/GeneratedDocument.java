package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A document in docs/ that is drawn from code. {@code ./houvast docs} writes it; every other test
 * run compares, so that it cannot go stale.
 *
 * <p>A test that draws one carries {@code @Tag("docs")}: that is how {@code ./houvast docs} finds
 * it.
 */
public final class GeneratedDocument {

    /** Writes the document or compares it, as the run asks. */
    public static void check(Path document, String drawn) throws IOException {
        if ("write".equals(System.getProperty("houvast.docs"))) {
            Files.writeString(document, drawn);
            return;
        }
        assertThat(Files.exists(document) ? Files.readString(document) : "")
                .as(
                        "%s is not what the code says; run ./houvast docs and read the difference",
                        document)
                .isEqualTo(drawn);
    }

    private GeneratedDocument() {}
}
