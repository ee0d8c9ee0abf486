package org.houvast.foundation.postgres;

import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Nobody named another PostgreSQL: Houvast brings its own. */
class EmbeddedWanted extends ExternalWanted {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !super.matches(context, metadata);
    }
}
