package org.houvast.house;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** The floors of the house: a module knows only modules on lower floors, and {@code foundation}. */
final class Floors {

    /** Each floor's modules, from the ground up; a module may be planned and not be there yet. */
    static final List<List<String>> FLOORS =
            List.of(
                    List.of("foundation", "ui"),
                    List.of("access", "library", "privacy"),
                    List.of("organisation"),
                    List.of("child", "trainee"),
                    List.of("mentorship"),
                    List.of("rhythm"),
                    List.of("observation"),
                    List.of("conversation", "careplan", "learning"),
                    List.of("handover"),
                    List.of("quality", "network"),
                    List.of("signal", "intake"),
                    List.of("today", "portal"),
                    List.of("demo"));

    /** The floor that a module stands on; -1 for one that nobody planned. */
    static int of(String module) {
        for (var floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(module)) return floor;
        }
        return -1;
    }

    /**
     * What is wrong with who may know whom.
     *
     * @param allowed per module the modules that it may know
     */
    static List<String> violations(Map<String, Set<String>> allowed) {
        var wrong = new ArrayList<String>();
        allowed.forEach((module, others) -> {
            if (of(module) < 0) wrong.add(module + " stands on no floor");
            for (String other : others) {
                var below = of(other) < of(module) || other.equals("foundation");
                if (!below) wrong.add(module + " may know " + other + ", which is not below it");
            }
        });
        return wrong;
    }

    /** The modules that a module declares it may know, by the annotation of its package. */
    static Set<String> allowed(String module) {
        try {
            var root = Class.forName("org.houvast." + module + ".package-info");
            var declared = root.getAnnotation(ApplicationModule.class);
            if (declared == null) throw new AssertionError(module + " has no @ApplicationModule");
            var names = new TreeSet<String>();
            for (String name : declared.allowedDependencies()) names.add(name.split(" *::")[0]);
            return names;
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info", e);
        }
    }

    /** The same for each of these modules. */
    static Map<String, Set<String>> allowed(List<String> modules) {
        var all = new TreeMap<String, Set<String>>();
        for (String module : modules) all.put(module, allowed(module));
        return all;
    }

    /** The modules that are there, from the ground up. */
    static List<String> built(Path sources) throws IOException {
        var planned = FLOORS.stream().flatMap(List::stream).toList();
        try (Stream<Path> folders = Files.list(sources.resolve("org/houvast"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("package-info.java")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted(comparingInt(planned::indexOf))
                    .toList();
        }
    }

    private Floors() {}
}
