package org.houvast.foundation.storage;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.UUID;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Id;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** One way in and one way out for each id record, and for the pattern of days. */
final class IdConverters {

    private IdConverters() {}

    @WritingConverter
    enum IdToUuid implements Converter<Id, UUID> {
        INSTANCE;

        @Override
        public UUID convert(Id id) {
            return id.value();
        }
    }

    @ReadingConverter
    enum UuidToId implements ConverterFactory<UUID, Id> {
        INSTANCE;

        @Override
        public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
            var constructor = constructorOf(type);
            return value -> make(type, constructor, value);
        }

        private static MethodHandle constructorOf(Class<?> type) {
            try {
                return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
                        .findConstructor(type, MethodType.methodType(void.class, UUID.class));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " is no id record", e);
            }
        }

        private static <T extends Id> T make(Class<T> type, MethodHandle constructor, UUID value) {
            try {
                return type.cast(constructor.invoke(value));
            } catch (Throwable e) {
                throw new IllegalStateException("No " + type.getSimpleName() + " from a value", e);
            }
        }
    }

    @WritingConverter
    enum PatternToText implements Converter<DayPattern, String> {
        INSTANCE;

        @Override
        public String convert(DayPattern pattern) {
            return pattern.text();
        }
    }

    @ReadingConverter
    enum TextToPattern implements Converter<String, DayPattern> {
        INSTANCE;

        @Override
        public DayPattern convert(String text) {
            return DayPattern.parse(text);
        }
    }
}
