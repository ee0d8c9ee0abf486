package org.houvast.testing;

import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.houvast.foundation.postgres.Database;

/**
 * A database of a test's own: migrated, and empty but for what migrations fill in.
 *
 * <p>Spring tests get one by {@link ModuleTest} or {@link HouvastTest}. A test without Spring asks
 * for one itself:
 *
 * <pre>{@code
 * try (var own = TestDatabase.fresh();
 *         var connection = own.database().connectAsApp()) { … }
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    /** The templates of this run, by stage. */
    private static final Map<String, String> STAGES = new ConcurrentHashMap<>();

    /** One copy is made ahead, while a test runs. */
    private static final ExecutorService AHEAD =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("test-database-ahead").factory());

    private static CompletableFuture<String> next = copyAhead();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A fresh one, under a name of its own. */
    public static TestDatabase fresh() {
        return new TestDatabase(takeNext());
    }

    /** Its address, and the logins of the owner and the application. */
    public Database database() {
        return TestPostgres.get().named(name);
    }

    /**
     * Puts a fresh copy in its place, under the same address. Sessions in the old one are ended.
     */
    public void renew() {
        replaceBy(takeNext());
    }

    /**
     * The same, with a copy that holds something.
     *
     * @param stage a name for what it holds, in letters
     * @param filling writes it, once in a test run
     */
    void renewAs(String stage, Consumer<Database> filling) {
        var template =
                STAGES.computeIfAbsent(
                        stage,
                        _ -> {
                            var fresh = takeNext();
                            filling.accept(TestPostgres.get().named(fresh));
                            return fresh;
                        });
        try {
            replaceBy(TestPostgres.get().copyOf(template));
        } catch (SQLException e) {
            throw new IllegalStateException("The stage " + stage + " cannot be copied", e);
        }
    }

    private void replaceBy(String fresh) {
        try {
            TestPostgres.get().drop(name);
            TestPostgres.get().rename(fresh, name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be renewed", e);
        }
    }

    @Override
    public void close() {
        try {
            TestPostgres.get().drop(name);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be dropped", e);
        }
    }

    private static synchronized String takeNext() {
        var taken = next.join();
        next = copyAhead();
        return taken;
    }

    private static CompletableFuture<String> copyAhead() {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return TestPostgres.get().copy();
                    } catch (SQLException e) {
                        throw new IllegalStateException("The template cannot be copied", e);
                    }
                },
                AHEAD);
    }
}
