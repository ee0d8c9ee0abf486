package org.houvast.testing;

import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts a fresh database under a Spring context before a test, as {@link FreshDatabase} says. The
 * pool is emptied around it, so that nothing of the application notices.
 */
class FreshDatabaseListener extends AbstractTestExecutionListener {

    /** Before anything else of a test looks at the database. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1000;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        var inner = test.getTestClass().isMemberClass();
        if (!inner && when(test) == FreshDatabase.When.EACH_CLASS) {
            renew(test);
        }
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (when(test) == FreshDatabase.When.EACH_TEST) {
            renew(test);
        }
    }

    private static @Nullable FreshDatabase wanted(TestContext test) {
        return TestContextAnnotationUtils.findMergedAnnotation(
                test.getTestClass(), FreshDatabase.class);
    }

    private static FreshDatabase.When when(TestContext test) {
        var wanted = wanted(test);
        return wanted == null ? FreshDatabase.When.EACH_TEST : wanted.value();
    }

    private static void renew(TestContext test) {
        var wanted = wanted(test);
        var stage = wanted == null ? Stage.Bare.class : wanted.as();
        var context = test.getApplicationContext();
        var pool = pool(context);
        var handle = pool.getHikariPoolMXBean();
        if (handle == null) {
            renew(context, stage); // nobody has connected yet
            return;
        }
        letFinish(handle);
        handle.suspendPool();
        try {
            handle.softEvictConnections();
            renew(context, stage);
        } finally {
            handle.resumePool();
        }
    }

    /** A browser has its whole answer some moments before the server has put its things away. */
    private static void letFinish(HikariPoolMXBean pool) {
        await().atMost(Duration.ofSeconds(10)).until(() -> pool.getActiveConnections() == 0);
    }

    private static void renew(ApplicationContext context, Class<? extends Stage> stage) {
        var database = context.getBean(TestDatabase.class);
        if (stage == Stage.Bare.class) {
            database.renew();
        } else {
            var filling = BeanUtils.instantiateClass(stage);
            database.renewAs(stage.getSimpleName(), it -> filling.fill(it, context));
        }
    }

    private static HikariDataSource pool(ApplicationContext context) {
        try {
            return context.getBean(DataSource.class).unwrap(HikariDataSource.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
