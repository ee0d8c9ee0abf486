package org.houvast.house;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents name is there: files, tests, commands. */
class DocumentsTest {

    private static final Pattern LINK =
            Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern NAMED_TEST =
            Pattern.compile("`(\\w+(?:Test|Properties|Journey))`");
    private static final Pattern COMMAND = Pattern.compile("\\./houvast ([a-z]+)");

    @TempDir Path folder;

    @Test
    void what_the_documents_name_is_there() throws IOException {
        var documents = new ArrayList<Path>();
        documents.add(Path.of("README.md"));
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }

        assertThat(violations(documents, tests(Path.of("src/test/java")), commands())).isEmpty();
    }

    @Test
    void a_field_term_that_is_built_names_what_the_code_has() throws IOException {
        assertThat(unknownTerms(Files.readString(Path.of("docs/field-terms.md")))).isEmpty();
    }

    @Test
    void a_field_term_that_the_code_does_not_have_is_caught() throws IOException {
        assertThat(
                        unknownTerms(
                                """
                                | `GroupId`, `Position.EDUCATOR` | groep | leefgroep |
                                | `Wizard`, `Position.WIZARD` | tovenaar | tovenaar |
                                ## Words for what is still to come
                                | `Buddy` | maatje | maatje |
                                """))
                .containsExactly("Wizard", "Position.WIZARD");
    }

    private static List<String> unknownTerms(String terms) throws IOException {
        var built = terms.split("## Words for what is still to come")[0];
        var unknown = new ArrayList<String>();
        for (String line : built.lines().filter(row -> row.startsWith("| `")).toList()) {
            var names = Pattern.compile("`([\\w.]+)`").matcher(line.split("\\|")[1]);
            while (names.find()) {
                if (!isInCode(names.group(1).split("\\."))) unknown.add(names.group(1));
            }
        }
        return unknown;
    }

    /** A class, or a class and one of its constants. */
    private static boolean isInCode(String[] name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(it -> it.endsWith(name[0] + ".java")).toList()) {
                if (name.length == 1
                        || Files.readString(file).matches("(?s).*\\b" + name[1] + "\\b.*")) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void a_link_to_nowhere_is_caught() throws IOException {
        assertThat(violationsOf("See [there](nowhere.md#x), or [outside](https://example.org)."))
                .containsExactly("document.md points to nowhere.md, which is not there");
    }

    @Test
    void a_guard_that_does_not_exist_is_caught() throws IOException {
        assertThat(violationsOf("Guarded by `GhostTest` and `HouseRulesTest`."))
                .containsExactly("document.md names GhostTest, which is not there");
    }

    @Test
    void a_command_that_does_not_exist_is_caught() throws IOException {
        assertThat(violationsOf("Type `./houvast fly`, then `./houvast run`."))
                .containsExactly("document.md tells of ./houvast fly, which is not there");
    }

    private List<String> violationsOf(String text) throws IOException {
        var document = Files.writeString(folder.resolve("document.md"), text);
        return violations(List.of(document), Set.of("HouseRulesTest"), Set.of("run"));
    }

    private static List<String> violations(
            List<Path> documents, Set<String> tests, Set<String> commands) throws IOException {
        var wrong = new ArrayList<String>();
        for (Path document : documents) {
            var name = document.getFileName();
            var text = Files.readString(document);
            LINK.matcher(text)
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(document.resolveSibling(link)))
                    .forEach(link ->
                            wrong.add(name + " points to " + link + ", which is not there"));
            NAMED_TEST
                    .matcher(text)
                    .results()
                    .map(test -> test.group(1))
                    .filter(test -> !tests.contains(test))
                    .forEach(test -> wrong.add(name + " names " + test + ", which is not there"));
            COMMAND.matcher(text)
                    .results()
                    .map(command -> command.group(1))
                    .filter(command -> !commands.contains(command))
                    .forEach(command ->
                            wrong.add(
                                    name
                                            + " tells of ./houvast "
                                            + command
                                            + ", which is not there"));
        }
        return wrong;
    }

    private static Set<String> tests(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(toSet());
        }
    }

    /** What the script can do, as its last lines say. */
    private static Set<String> commands() throws IOException {
        return Pattern.compile("(?m)^    ([a-z]+)\\) shift;")
                .matcher(Files.readString(Path.of("houvast")))
                .results()
                .map(command -> command.group(1))
                .collect(toSet());
    }
}
