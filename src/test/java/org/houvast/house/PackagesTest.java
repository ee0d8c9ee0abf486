package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every package says what it is for, in one place, and which values may be null. */
class PackagesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @TempDir Path main;
    @TempDir Path test;

    @Test
    void every_package_is_introduced_once() throws IOException {
        assertThat(violations(MAIN, TEST)).isEmpty();
    }

    @Test
    void a_package_without_a_word_is_caught() throws IOException {
        write(main, "garden/Rose.java", "package garden;");

        assertThat(violations(main, test)).containsExactly("garden has no package-info");
    }

    @Test
    void a_package_without_null_marks_is_caught() throws IOException {
        write(main, "garden/Rose.java", "package garden;");
        write(main, "garden/package-info.java", "/** Roses. */\npackage garden;");

        assertThat(violations(main, test)).containsExactly("garden is not @NullMarked");
    }

    @Test
    void a_package_without_a_purpose_is_caught() throws IOException {
        write(main, "garden/Rose.java", "package garden;");
        write(main, "garden/package-info.java", "@NullMarked\npackage garden;");

        assertThat(violations(main, test)).containsExactly("garden does not say what it is for");
    }

    @Test
    void a_room_of_a_module_without_a_front_door_is_caught() throws IOException {
        write(main, "org/houvast/garden/shed/Rake.java", "package org.houvast.garden.shed;");
        write(
                main,
                "org/houvast/garden/shed/package-info.java",
                "/** Tools. */\n@NullMarked\npackage org.houvast.garden.shed;");

        assertThat(violations(main, test))
                .containsExactly("org.houvast.garden.shed is a room without a house");
    }

    /** The tests' one would hide the annotations of the real one from whoever reads them. */
    @Test
    void a_package_that_its_tests_introduce_again_is_caught() throws IOException {
        write(main, "garden/Rose.java", "package garden;");
        write(main, "garden/package-info.java", "/** Roses. */\n@NullMarked\npackage garden;");
        write(test, "garden/RoseTest.java", "package garden;");
        write(test, "garden/package-info.java", "/** Roses. */\n@NullMarked\npackage garden;");

        assertThat(violations(main, test)).containsExactly("garden is introduced twice");
    }

    private static void write(Path root, String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static List<String> violations(Path main, Path test) throws IOException {
        var wrong = new ArrayList<String>();
        var packages = new TreeSet<Path>();
        for (Path root : List.of(main, test)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file -> packages.add(root.relativize(file.getParent())));
            }
        }
        var modules = main.resolve("org/houvast");
        for (Path each : packages) {
            var room = modules.relativize(main.resolve(each));
            if (main.resolve(each).startsWith(modules) && room.getNameCount() > 1) {
                var door = modules.resolve(room.getName(0)).resolve("package-info.java");
                if (!Files.exists(door) && Files.isDirectory(main.resolve(each))) {
                    wrong.add(each.toString().replace('/', '.') + " is a room without a house");
                }
            }
            var name = each.toString().replace('/', '.');
            var ours = main.resolve(each).resolve("package-info.java");
            var tests = test.resolve(each).resolve("package-info.java");
            if (Files.exists(ours) && Files.exists(tests)) wrong.add(name + " is introduced twice");
            if (!Files.exists(ours) && !Files.exists(tests)) {
                wrong.add(name + " has no package-info");
                continue;
            }
            var info = Files.readString(Files.exists(ours) ? ours : tests);
            if (!info.contains("@NullMarked")) wrong.add(name + " is not @NullMarked");
            if (!info.contains("/**")) wrong.add(name + " does not say what it is for");
        }
        return wrong;
    }
}
