package org.houvast.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/** Reads a number as people write it here, {@code 22,5}; with a point it is understood as well. */
enum CommaNumber implements Converter<String, @Nullable BigDecimal> {
    READER;

    @Override
    public @Nullable BigDecimal convert(String typed) {
        var number = typed.strip();
        return number.isEmpty() ? null : new BigDecimal(number.replace(',', '.'));
    }
}
