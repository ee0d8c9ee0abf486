package org.houvast.network;

import static org.houvast.access.Relation.EXTERNAL_MENTOR_OF_PLACEMENT;
import static org.houvast.access.Relation.LEADS_LOCATION_OF_PLACEMENT;
import static org.houvast.access.Relation.TEACHER_OF_PLACEMENT;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with who comes along from outside. */
public enum NetworkAction implements Action {
    /** Let a teacher or an external mentor come along with a trainee until a day, or no longer. */
    LET_ACCOMPANY(LEADS_LOCATION_OF_PLACEMENT),
    /** See a trainee among those whom one accompanies from outside. */
    ACCOMPANY(TEACHER_OF_PLACEMENT, EXTERNAL_MENTOR_OF_PLACEMENT);

    private final Set<Relation> anyOf;

    NetworkAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        NetworkAction value();
    }
}
