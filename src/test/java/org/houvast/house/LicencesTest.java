package org.houvast.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Every library that the project stands on has a licence that fits: it may be used unchanged beside
 * a work under the EUPL. Draws docs/licences.md from what the libraries themselves declare.
 */
class LicencesTest {

    /** What a library may call its licence, and the name under which we list it. */
    private static final Map<String, String> FITS =
            Map.ofEntries(
                    Map.entry("0BSD", "0BSD"),
                    Map.entry("Apache 2.0", "Apache-2.0"),
                    Map.entry("Apache License 2.0", "Apache-2.0"),
                    Map.entry("Apache License, Version 2.0", "Apache-2.0"),
                    Map.entry("Apache License Version 2.0", "Apache-2.0"),
                    Map.entry("Apache License version 2.0", "Apache-2.0"),
                    Map.entry("Apache-2.0", "Apache-2.0"),
                    Map.entry("The Apache License, Version 2.0", "Apache-2.0"),
                    Map.entry("The Apache Software License, Version 2.0", "Apache-2.0"),
                    Map.entry("BSD", "BSD"),
                    Map.entry("BSD-2-Clause", "BSD-2-Clause"),
                    Map.entry("FreeBSD License", "BSD-2-Clause"),
                    Map.entry("BSD-3-Clause", "BSD-3-Clause"),
                    Map.entry("BSD 3-clause", "BSD-3-Clause"),
                    Map.entry("Bouncy Castle Licence", "MIT (Bouncy Castle)"),
                    Map.entry("Public Domain, per Creative Commons CC0", "CC0"),
                    Map.entry("EDL 1.0", "EDL-1.0"),
                    Map.entry("Eclipse Distribution License - v 1.0", "EDL-1.0"),
                    Map.entry("EPL 2.0", "EPL-2.0"),
                    Map.entry("EPL-2.0", "EPL-2.0"),
                    Map.entry("Eclipse Public License - v 2.0", "EPL-2.0"),
                    Map.entry("Eclipse Public License v2.0", "EPL-2.0"),
                    Map.entry("MIT", "MIT"),
                    Map.entry("MIT License", "MIT"),
                    Map.entry("The MIT License", "MIT"),
                    Map.entry(
                            "GNU Lesser General Public License (LGPL), version 2.1 or later",
                            "LGPL-2.1"),
                    Map.entry("BSD 3-Clause License", "BSD-3-Clause"),
                    Map.entry("Mozilla Public License 2.0 (MPL-2.0)", "MPL-2.0"),
                    Map.entry("Mozilla Public License Version 2.0", "MPL-2.0"),
                    Map.entry("Mozilla Public License, Version 2.0", "MPL-2.0"));

    @TempDir Path folder;

    @Test
    @Tag("docs")
    void every_library_fits_and_is_on_the_list() throws Exception {
        GeneratedDocument.check(Path.of("docs/licences.md"), drawn(libraries()));
    }

    @Test
    void a_licence_that_does_not_fit_is_caught() throws Exception {
        var jar =
                library("greedy", "<licenses><license><name>AGPL-3.0</name></license></licenses>");

        assertThatThrownBy(() -> fitting(jar))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("greedy")
                .hasMessageContaining("AGPL-3.0");
    }

    @Test
    void a_library_without_a_licence_is_caught() throws Exception {
        var jar = library("silent", "");

        assertThatThrownBy(() -> fitting(jar))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("silent");
    }

    @Test
    void of_several_licences_we_take_one_that_fits() throws Exception {
        var jar =
                library(
                        "kind",
                        "<licenses><license><name>LGPL-2.1</name></license><license><name>MIT License</name></license></licenses>");

        assertThat(fitting(jar)).isEqualTo("MIT");
    }

    private Path library(String name, String licences) throws IOException {
        var home =
                Files.createDirectories(folder.resolve("org/example").resolve(name).resolve("1"));
        Files.writeString(
                home.resolve(name + "-1.pom"),
                "<project><artifactId>" + name + "</artifactId>" + licences + "</project>");
        return home.resolve(name + "-1.jar");
    }

    /** The jars of this test run: what Houvast stands on, and what its tests stand on. */
    private static List<Path> libraries() {
        var classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(classPath.split(File.pathSeparator)).stream()
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }

    private static String drawn(List<Path> libraries) throws Exception {
        var byLicence = new TreeMap<String, Set<String>>();
        for (Path jar : libraries) {
            // A library for this platform stands for the same one for another.
            var name = artifact(jar).replaceAll("-(linux|darwin|win32|windows)-[a-z0-9_-]+$", "-…");
            byLicence.computeIfAbsent(fitting(jar), _ -> new TreeSet<>()).add(name);
        }
        var document = new StringBuilder();
        document.append(
                """
                # Licences

                Houvast itself: EUPL-1.2, see [LICENSE](../LICENSE). Written by `./houvast docs` from what each
                library declares; one that declares nothing, or nothing that fits, fails the build. Libraries are
                used unchanged. Where a library offers several licences, the one listed is the one we use it under.
                The list holds what the tests stand on, too.

                | licence | libraries |
                | --- | --- |
                """);
        byLicence.forEach((licence, names) ->
                document.append("| %s | %s |\n".formatted(licence, String.join(", ", names))));
        document.append(
                """

                Kept in the project, each with its licence beside it in `src/main/resources/static/hv`: htmx (0BSD),
                the icons of Lucide (ISC), and the fonts Atkinson Hyperlegible Next, Bricolage Grotesque, Onest and
                Vazirmatn (SIL OFL 1.1). PostgreSQL, which the jar carries as programs, is under the PostgreSQL
                Licence.
                """);
        return document.toString();
    }

    private static String artifact(Path jar) {
        var version = parent(jar);
        return String.valueOf(parent(version).getFileName());
    }

    private static Path parent(Path path) {
        var parent = path.toAbsolutePath().getParent();
        if (parent == null) throw new AssertionError(path + " lies nowhere");
        return parent;
    }

    private static String fitting(Path jar) throws Exception {
        var version = parent(jar).getFileName();
        var pom = parent(jar).resolve(artifact(jar) + "-" + version + ".pom");
        var declared = licences(pom);
        return declared.stream()
                .filter(FITS::containsKey)
                .map(FITS::get)
                .sorted()
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(
                                artifact(jar)
                                        + " declares "
                                        + declared
                                        + ", none of which is known to fit"));
    }

    /** The licences that a library declares, or its parent does. */
    private static List<String> licences(Path pom)
            throws IOException, ParserConfigurationException, SAXException {
        var names = new ArrayList<String>();
        var project = project(pom);
        for (Element licences : children(project, "licenses")) {
            for (Element licence : children(licences, "license")) {
                names.add(text(licence, "name").replaceAll("\\s+", " "));
            }
        }
        if (!names.isEmpty()) return names;
        for (Element parent : children(project, "parent")) {
            var repository = parent(parent(parent(pom)));
            var group =
                    text(project, "groupId").isEmpty()
                            ? text(parent, "groupId")
                            : text(project, "groupId");
            for (var _ : group.split("\\.")) repository = parent(repository);
            var artifact = text(parent, "artifactId");
            var version = text(parent, "version");
            return licences(
                    repository
                            .resolve(text(parent, "groupId").replace('.', '/'))
                            .resolve(artifact)
                            .resolve(version)
                            .resolve(artifact + "-" + version + ".pom"));
        }
        return names;
    }

    private static Element project(Path pom)
            throws IOException, ParserConfigurationException, SAXException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = Files.newInputStream(pom)) {
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    private static List<Element> children(Element of, String name) {
        var found = new ArrayList<Element>();
        var nodes = of.getChildNodes();
        for (var at = 0; at < nodes.getLength(); at++) {
            if (nodes.item(at) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element of, String name) {
        var found = children(of, name);
        return found.isEmpty() ? "" : found.getFirst().getTextContent().strip();
    }
}
