package org.houvast.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * What anyone may do at the front door, and what everyone who is signed in may do for themselves.
 */
public enum AccessAction implements Action {
    /** Come in with a name and a password. */
    SIGN_IN(Relation.ANYONE),
    /** Choose a password with a link that works once. */
    USE_ONE_TIME_LINK(Relation.ANYONE),
    /** Choose for which of the own organisers to work now. */
    CHOOSE_ORGANISER(Relation.SIGNED_IN),
    /** Have one's own words kept while typing them. */
    KEEP_OWN_DRAFT(Relation.SIGNED_IN),
    /** Send one's own form that outlived its session, or let it go. */
    FINISH_OWN_FORM(Relation.SIGNED_IN);

    private final Set<Relation> anyOf;

    AccessAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == KEEP_OWN_DRAFT || this == FINISH_OWN_FORM;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        AccessAction value();
    }
}
