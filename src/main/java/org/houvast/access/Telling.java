package org.houvast.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * How a module tells the {@link History} of its tables: which columns, in which order, and what
 * their values are. A column that is not named is not told.
 *
 * <p>Words are {@code <module>.history.<table>.<column>} for a column, and {@code
 * <module>.history.<table>} for a table of which a thing has several rows: <em>groep</em>,
 * <em>afwezig</em>.
 */
public final class Telling {

    /** What a value is on the screen. */
    public sealed interface Kind {}

    /** Words or a number, as they are. */
    public record AsItIs() implements Kind {}

    public record YesOrNo() implements Kind {}

    public record Day() implements Kind {}

    /** A pattern of days, in words. */
    public record Pattern() implements Kind {}

    /** One of a few; its words are the prefix and the value. */
    public record OneOf(String prefix) implements Kind {}

    /**
     * The id of something with a name.
     *
     * @param names asked once for all ids of a page
     */
    public record Named(Function<Collection<UUID>, Map<UUID, String>> names) implements Kind {}

    private final String schema;
    private final Map<String, Kind> columns = new LinkedHashMap<>();

    private Telling(String schema) {
        this.schema = schema;
    }

    /**
     * For the tables of a module, which has the schema of that name.
     *
     * @param words where its words are: {@code child.history.}
     */
    public static Telling of(String words) {
        return new Telling(words.substring(0, words.indexOf('.')));
    }

    public Telling words(String table, String... columns) {
        return add(new AsItIs(), table, columns);
    }

    public Telling yesOrNo(String table, String... columns) {
        return add(new YesOrNo(), table, columns);
    }

    public Telling days(String table, String... columns) {
        return add(new Day(), table, columns);
    }

    public Telling patterns(String table, String... columns) {
        return add(new Pattern(), table, columns);
    }

    /**
     * @param prefix of the words of each value, such as {@code organisation.position.}
     */
    public Telling oneOf(String prefix, String table, String... columns) {
        return add(new OneOf(prefix), table, columns);
    }

    public Telling named(
            Function<Collection<UUID>, Map<UUID, String>> names, String table, String... columns) {
        return add(new Named(names), table, columns);
    }

    private Telling add(Kind kind, String table, String... names) {
        for (var name : names) {
            columns.put(table + "." + name, kind);
        }
        return this;
    }

    /** The columns that are told, {@code table.column}, in order. */
    public Set<String> columns() {
        return columns.keySet();
    }

    String schema() {
        return schema;
    }

    Map<String, Kind> kinds() {
        return columns;
    }
}
