package org.houvast.foundation;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads each row of a query into a record: {@code startsOn} comes from the column {@code
 * starts_on}. Ids, patterns of days, enums, lists of text and moments become what they are.
 */
public final class Rows {

    private static final Map<Class<?>, RowMapper<?>> KNOWN = new ConcurrentHashMap<>();

    private interface Reader {
        @Nullable Object read(ResultSet row, String column) throws SQLException;
    }

    private Rows() {}

    /** A mapper for a record; give it to {@code JdbcClient.query}. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> RowMapper<T> of(Class<T> type) {
        return (RowMapper<T>) KNOWN.computeIfAbsent(type, t -> mapper(type));
    }

    private static <T extends Record> RowMapper<T> mapper(Class<T> type) {
        var components = type.getRecordComponents();
        var columns =
                Arrays.stream(components).map(c -> column(c.getName())).toArray(String[]::new);
        var readers = Arrays.stream(components).map(Rows::reader).toArray(Reader[]::new);
        var make = constructor(type, components);
        return (row, number) -> {
            var values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = readers[i].read(row, columns[i]);
            }
            return make(type, make, values);
        };
    }

    private static String column(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent... components) {
        var types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T make(Class<T> type, MethodHandle make, @Nullable Object[] values) {
        try {
            return type.cast(make.invoke(values));
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("No " + type.getSimpleName() + " from a row", e);
        }
    }

    private static Reader reader(RecordComponent component) {
        var type = component.getType();
        if (type == DayPattern.class) {
            return text(DayPattern::parse);
        }
        if (type.isEnum()) {
            return text(name -> constant(type, name));
        }
        if (type == List.class) {
            return Rows::texts;
        }
        if (type == Instant.class) {
            return (row, column) -> {
                var at = row.getObject(column, OffsetDateTime.class);
                return at == null ? null : at.toInstant();
            };
        }
        if (Id.class.isAssignableFrom(type)) {
            return id(type);
        }
        if (type.isPrimitive()) {
            return primitive(type);
        }
        return switch (type.getSimpleName()) {
            case "UUID",
                    "String",
                    "Integer",
                    "Long",
                    "Boolean",
                    "LocalDate",
                    "LocalTime",
                    "LocalDateTime",
                    "BigDecimal",
                    "OffsetDateTime" ->
                    (row, column) -> row.getObject(column, type);
            default -> throw new IllegalArgumentException("No way to read a " + type);
        };
    }

    private static Reader text(Function<String, Object> parse) {
        return (row, column) -> {
            var text = row.getString(column);
            return text == null ? null : parse.apply(text);
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No " + type + " " + name));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static Reader id(Class<?> type) {
        var make = idConstructor(type);
        return (row, column) -> {
            var value = row.getObject(column, UUID.class);
            return value == null ? null : make(type, make, new Object[] {value});
        };
    }

    private static MethodHandle idConstructor(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                    .findConstructor(type, MethodType.methodType(void.class, UUID.class))
                    .asSpreader(Object[].class, 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no id record", e);
        }
    }

    private static Reader primitive(Class<?> type) {
        if (type == int.class) {
            return ResultSet::getInt;
        }
        if (type == long.class) {
            return ResultSet::getLong;
        }
        if (type == boolean.class) {
            return ResultSet::getBoolean;
        }
        throw new IllegalArgumentException("No way to read a " + type);
    }
}
