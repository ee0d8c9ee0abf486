package org.houvast.house;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which tables and views the statements in the code name. A module's tables are its own; of a
 * module that it may know it reads the published views and asks the published functions.
 */
final class SqlDoors {

    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(select|insert\\s+into|update|delete\\s+from|with|merge\\s+into)\\s",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("\\b([a-z_]+)\\.([a-z_0-9]+)\\b");
    private static final Pattern EVERYTHING =
            Pattern.compile("\\bselect\\s+\\*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MADE =
            Pattern.compile(
                    "create\\s+(?:or\\s+replace\\s+)?(unlogged\\s+table|table|view|materialized\\s+view|function)\\s+"
                            + "(?:if\\s+not\\s+exists\\s+)?([a-z_]+)\\.([a-z_0-9]+)",
                    Pattern.CASE_INSENSITIVE);

    /** What the migrations made, per schema. */
    record Catalogue(Map<String, Set<String>> tables, Map<String, Set<String>> published) {

        static Catalogue of(Path migrations) throws IOException {
            var catalogue = new Catalogue(new TreeMap<>(), new TreeMap<>());
            try (Stream<Path> files = Files.list(migrations)) {
                for (Path file : files.sorted().toList()) catalogue.add(Files.readString(file));
            }
            return catalogue;
        }

        void add(String migration) {
            var made = MADE.matcher(migration);
            while (made.find()) {
                var isTable = made.group(1).toLowerCase(Locale.ROOT).endsWith("table");
                (isTable ? tables : published)
                        .computeIfAbsent(made.group(2), _ -> new TreeSet<>())
                        .add(made.group(3));
            }
        }

        boolean isTable(String schema, String name) {
            return tables.getOrDefault(schema, Set.of()).contains(name);
        }

        boolean isPublished(String schema, String name) {
            return published.getOrDefault(schema, Set.of()).contains(name);
        }
    }

    private final Catalogue catalogue;

    SqlDoors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a statement of this module names and should not. */
    List<String> violations(String module, Set<String> mayKnow, String sql) {
        var wrong = new ArrayList<String>();
        var names = NAME.matcher(sql.toLowerCase(Locale.ROOT));
        while (names.find()) {
            var schema = names.group(1);
            var name = names.group(2);
            if (schema.equals(module)) continue;
            if (catalogue.isTable(schema, name)) {
                wrong.add(module + " names " + schema + "." + name + ", a table of another module");
            } else if (catalogue.isPublished(schema, name)
                    && !mayKnow.contains(schema)
                    && !schema.equals("foundation")) {
                wrong.add(module + " names " + schema + "." + name + " and may not know " + schema);
            }
        }
        if (EVERYTHING.matcher(sql).find())
            wrong.add(module + " selects * instead of named columns");
        return wrong;
    }

    /** Whether a text of the code is a statement for the database. */
    static boolean isSql(String text) {
        return STATEMENT.matcher(text).find() && NAME.matcher(text).find();
    }

    /** All statements in the compiled classes below a folder, each with the class that holds it. */
    static Map<String, Set<String>> statements(Path classes) throws IOException {
        var found = new TreeMap<String, Set<String>>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                var texts = new HashSet<String>();
                for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
                    if (entry instanceof Utf8Entry text && isSql(text.stringValue())) {
                        texts.add(text.stringValue());
                    }
                }
                if (!texts.isEmpty()) {
                    found.put(classes.relativize(file).toString().replace(".class", ""), texts);
                }
            }
        }
        return found;
    }
}
