package org.houvast.house;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.houvast.access.Action;
import org.houvast.access.Relation;
import org.houvast.access.guard.EndpointGuard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Draws docs/permissions.md: who may do what, and by which endpoint. Reviewers read its difference.
 */
class PermissionsDocumentTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.houvast");

    @Test
    @Tag("docs")
    void the_document_is_what_the_code_says() throws IOException {
        GeneratedDocument.check(Path.of("docs/permissions.md"), drawn());
    }

    @Test
    void every_action_is_on_the_table() {
        assertThat(actions()).isNotEmpty();
        assertThat(actions().keySet())
                .allSatisfy(module -> assertThat(Floors.of(module)).isNotNegative());
    }

    private static String drawn() {
        var endpoints = endpoints();
        var document = new StringBuilder();
        document.append(
                """
                # Permissions

                Written by `./houvast docs` from the code. An action is allowed to whoever stands in one of its
                relations to what it is about; there is nothing else. What one may not see does not exist (404).
                An action without an endpoint is asked for inside a page: it decides on a part of it.
                """);
        actions().entrySet().stream()
                .sorted(comparing(module -> Floors.of(module.getKey())))
                .forEach(module -> {
                    document.append(
                            "\n## %s\n\n| action | who may | about | endpoints |\n| --- | --- | --- | --- |\n"
                                    .formatted(module.getKey()));
                    for (Action action : module.getValue()) {
                        document.append(
                                row(action, endpoints.getOrDefault(action.label(), Set.of())));
                    }
                });
        return document.toString();
    }

    private static String row(Action action, Set<String> endpoints) {
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        words(action.name()),
                        action.anyOf().stream()
                                .sorted(comparing(Relation::ordinal))
                                .map(relation -> words(relation.name()))
                                .collect(joining(", ")),
                        words(action.subject().name()),
                        endpoints.stream().map(it -> "`" + it + "`").collect(joining("<br>")));
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The actions of each module, in the order in which its enum names them. */
    private static Map<String, List<Action>> actions() {
        var actions = new TreeMap<String, List<Action>>();
        for (JavaClass type : HOUSE) {
            if (!type.isEnum() || !type.isAssignableTo(Action.class)) continue;
            for (Object constant : type.reflect().getEnumConstants()) {
                var action = (Action) constant;
                actions.computeIfAbsent(action.label().split("\\.")[0], _ -> new ArrayList<>())
                        .add(action);
            }
        }
        return actions;
    }

    /** Per action the endpoints that declare it. */
    private static Map<String, Set<String>> endpoints() {
        var endpoints = new TreeMap<String, Set<String>>();
        for (JavaClass type : HOUSE) {
            if (!type.getSimpleName().endsWith("Controller")) continue;
            for (Method method : type.reflect().getDeclaredMethods()) {
                var mapping =
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping == null) continue;
                var above =
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getDeclaringClass(), RequestMapping.class);
                var prefixes =
                        above == null || above.path().length == 0
                                ? new String[] {""}
                                : above.path();
                var paths = mapping.path().length == 0 ? new String[] {""} : mapping.path();
                EndpointGuard.actionOf(method)
                        .ifPresent(action -> {
                            var own =
                                    endpoints.computeIfAbsent(action.label(), _ -> new TreeSet<>());
                            for (String prefix : prefixes) {
                                for (String path : paths) {
                                    Arrays.stream(mapping.method())
                                            .map(verb -> verb + " " + prefix + path)
                                            .forEach(own::add);
                                }
                            }
                        });
            }
        }
        return endpoints;
    }
}
