package org.houvast.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test of one module, started without the modules above it: on a real, migrated PostgreSQL and
 * with the {@link StandingClock}.
 *
 * <p>Every test method finds a fresh database: a write of one is never seen by another, and commits
 * are real commits. See {@link FreshDatabase} for a whole class on one database.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// The doors between modules are guarded once, by a test of their own.
@ApplicationModuleTest(verifyAutomatically = false)
@ContextConfiguration(initializers = TestDatabaseInitializer.class)
@TestExecutionListeners(
        listeners = FreshDatabaseListener.class,
        mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Import(StandingClock.class)
public @interface ModuleTest {

    /** Whether the modules that this one leans on are started too; by default it stands alone. */
    @AliasFor(annotation = ApplicationModuleTest.class)
    ApplicationModuleTest.BootstrapMode mode() default
            ApplicationModuleTest.BootstrapMode.STANDALONE;

    /** Names of further modules to start. */
    @AliasFor(annotation = ApplicationModuleTest.class)
    String[] extraIncludes() default {};
}
