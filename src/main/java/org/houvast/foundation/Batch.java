package org.houvast.foundation;

import java.util.Collection;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Many rows in one statement: records as JSON for {@code jsonb_to_recordset}, each component under
 * its column's name. Ids become their value, patterns of days their text.
 *
 * <pre>{@code
 * insert into child.child (id, given_name) select id, given_name
 * from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, given_name text)
 * }</pre>
 */
public final class Batch {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(new OfId())
                                    .addSerializer(new OfDayPattern()))
                    .build();

    private Batch() {}

    /** The parameter for {@code cast(:rows as jsonb)}. */
    public static String of(Collection<? extends Record> rows) {
        return JSON.writeValueAsString(rows);
    }

    private static final class OfId extends StdSerializer<Id> {

        private OfId() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator out, SerializationContext context) {
            out.writeString(id.value().toString());
        }
    }

    private static final class OfDayPattern extends StdSerializer<DayPattern> {

        private OfDayPattern() {
            super(DayPattern.class);
        }

        @Override
        public void serialize(DayPattern days, JsonGenerator out, SerializationContext context) {
            out.writeString(days.text());
        }
    }
}
