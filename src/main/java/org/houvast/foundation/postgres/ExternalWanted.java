package org.houvast.foundation.postgres;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Somebody runs PostgreSQL for Houvast, and says where. */
class ExternalWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !context.getEnvironment().getProperty(ExternalDatabase.URL, "").isBlank();
    }
}
