package org.houvast.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.house.SqlDoors.Catalogue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Draws docs/modules.md: the floors, and of each module its purpose, rooms and doors. */
class ModulesDocumentTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    @Tag("docs")
    void the_document_is_what_the_code_says() throws IOException {
        GeneratedDocument.check(Path.of("docs/modules.md"), drawn());
    }

    @Test
    void a_purpose_is_the_first_sentence() {
        assertThat(
                        purpose(
                                """
                                /**
                                 * Who guides whom: {@code terms}
                                 * and stand-ins. More follows.
                                 */
                                package x;\
                                """))
                .isEqualTo("Who guides whom: `terms` and stand-ins.");
    }

    private static String drawn() throws IOException {
        var modules = Floors.built(MAIN);
        var catalogue = Catalogue.of(Path.of("src/main/resources/db/migration"));
        var document = new StringBuilder();
        document.append(
                """
                # Modules

                Written by `./houvast docs` from the code. A module knows only modules on lower floors, and
                `foundation`; its root package is its front door, its subpackages are rooms that nobody else
                enters. Tests keep all of this: `src/test/java/org/houvast/house`.

                | floor | module | what it is for | may know |
                | --- | --- | --- | --- |
                """);
        for (String module : modules.reversed()) {
            document.append(
                    "| %d | [`%s`](#%s) | %s | %s |\n"
                            .formatted(
                                    Floors.of(module),
                                    module,
                                    module,
                                    purpose(info(module)),
                                    code(Floors.allowed(module), ", ")));
        }
        for (String module : modules) {
            document.append("\n## %s\n\n%s\n".formatted(module, purpose(info(module))));
            var rooms = rooms(module);
            if (!rooms.isEmpty()) {
                document.append("\n| room | what happens there |\n| --- | --- |\n");
                for (String room : rooms) {
                    document.append(
                            "| `%s` | %s |\n".formatted(room, purpose(info(module + "." + room))));
                }
            }
            var tables = catalogue.tables().getOrDefault(module, Set.of());
            var published = catalogue.published().getOrDefault(module, Set.of());
            if (!tables.isEmpty())
                document.append("\nOwn tables: %s.\n".formatted(code(tables, ", ")));
            if (!published.isEmpty()) {
                document.append("\nPublished to others: %s.\n".formatted(code(published, ", ")));
            }
        }
        return document.toString();
    }

    private static List<String> rooms(String module) throws IOException {
        var root = MAIN.resolve("org/houvast").resolve(module);
        try (Stream<Path> infos = Files.walk(root)) {
            return infos.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
                    .filter(room -> !room.isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static String info(String name) throws IOException {
        return Files.readString(
                MAIN.resolve("org/houvast")
                        .resolve(name.replace('.', '/'))
                        .resolve("package-info.java"));
    }

    /** The first sentence of a package's Javadoc, as Markdown. */
    private static String purpose(String info) {
        var javadoc = JAVADOC.matcher(info);
        if (!javadoc.find()) return "";
        var text =
                javadoc.group(1)
                        .replaceAll("(?m)^\\s*\\*", "")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                        .replaceAll("\\s+", " ")
                        .strip();
        return text.split("(?<=\\.) ")[0].strip();
    }

    private static String code(Set<String> names, String between) {
        return names.stream().map(name -> "`" + name + "`").collect(joining(between));
    }
}
