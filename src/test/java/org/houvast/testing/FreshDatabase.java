package org.houvast.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often a test class finds its database fresh. Without this annotation: before every test
 * method. (So what {@code @BeforeAll} writes is gone by then; {@code @BeforeEach} comes after.)
 *
 * <p>Not by rollback, because what Houvast promises is about commits: events that follow them, two
 * people at once, constraints checked at the end. And not by emptying tables, because migrations
 * fill some. A copy of the template is made while the test before runs, so that a fresh database
 * costs some milliseconds.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface FreshDatabase {

    When value();

    /** What the fresh database holds; nothing, unless said otherwise. */
    Class<? extends Stage> as() default Stage.Bare.class;

    /** The moments at which the database can be made fresh. */
    enum When {
        /** Before every test method. */
        EACH_TEST,

        /** Before the class; its methods share what is written, as a journey in steps does. */
        EACH_CLASS
    }
}
