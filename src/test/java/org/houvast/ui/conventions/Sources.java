package org.houvast.ui.conventions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The files that the rules read: path, with slashes, to text. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    static Map<String, String> ending(Path root, String suffix) {
        try (var files = Files.walk(root)) {
            var found = new TreeMap<String, String>();
            for (var file : files.filter(f -> f.toString().endsWith(suffix)).toList()) {
                found.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sources() {}
}
