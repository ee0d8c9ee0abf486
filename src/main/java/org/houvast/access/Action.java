package org.houvast.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/**
 * Something that a person may do: a line in the table of permissions. Each module has one enum of
 * them; any of the relations suffices. Nobody asks for a role anywhere else.
 */
public interface Action {

    /** The name of the enum's constant. */
    String name();

    /** The relations that allow this, all about one kind of subject. */
    Set<Relation> anyOf();

    /**
     * The module and the name, {@code mentorship.CHOOSE_MENTOR}, for the audit trail and the table.
     */
    default String label() {
        var module = getClass().getPackageName().replaceFirst("org\\.houvast\\.", "");
        return module.split("\\.")[0] + "." + name();
    }

    default Relation.Subject subject() {
        return anyOf().iterator().next().subject();
    }

    /**
     * Whether it can be done on a shared tablet, also by who may do it. What does not say so
     * cannot.
     */
    default boolean onTablet() {
        return false;
    }

    default boolean isOpen() {
        return anyOf().contains(Relation.ANYONE);
    }

    /**
     * Marks a module's own annotation with which its endpoints declare their action; the annotation
     * has a {@code value} that is an {@link Action}. An endpoint without one fails the build.
     */
    @Target(ElementType.ANNOTATION_TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Declares {}
}
