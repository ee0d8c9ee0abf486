package org.houvast.demo.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names that go together, and the languages at home.
 *
 * @param homes each a set of languages that a home may have
 * @param surnames with {@code ~} between what she and he are called, where that differs
 */
record Background(
        String name,
        int weightInNetherlands,
        int weightInFlanders,
        List<List<String>> homes,
        List<String> girls,
        List<String> boys,
        List<String> women,
        List<String> men,
        List<String> surnames) {

    static final class Draft {
        private final String[] heading;
        private List<String> girls = List.of();
        private List<String> boys = List.of();
        private List<String> women = List.of();
        private List<String> men = List.of();
        private @Nullable List<String> surnames;

        Draft(String heading) {
            this.heading = heading.split(" ", 4);
        }

        void add(String line) {
            int blank = line.indexOf(' ');
            var words = line.substring(blank + 1);
            var list = List.of(words.split(" "));
            switch (line.substring(0, blank)) {
                case "girls" -> girls = list;
                case "boys" -> boys = list;
                case "women" -> women = list;
                case "men" -> men = list;
                case "surnames" -> surnames = List.of(words.split("\\|"));
                default -> throw new IllegalArgumentException(line);
            }
        }

        Background done() {
            var homes =
                    List.of(heading[3].split("\\|")).stream()
                            .map(home -> List.of(home.split(",")))
                            .toList();
            return new Background(
                    heading[0],
                    Integer.parseInt(heading[1]),
                    Integer.parseInt(heading[2]),
                    homes,
                    girls,
                    boys,
                    women,
                    men,
                    surnames == null ? List.of() : surnames);
        }
    }
}
