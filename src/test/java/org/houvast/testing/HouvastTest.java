package org.houvast.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.houvast.Houvast;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of the whole of Houvast behind its web server on a random port ({@code @LocalServerPort}),
 * on a real, migrated PostgreSQL and with the {@link StandingClock}.
 *
 * <p>Every test method finds a fresh database; see {@link FreshDatabase} for a whole class on one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Houvast.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@TestExecutionListeners(
        listeners = FreshDatabaseListener.class,
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import(StandingClock.class)
public @interface HouvastTest {

    /** Settings that differ for this test, such as {@code "houvast.demo=true"}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}
