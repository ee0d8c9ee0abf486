package org.houvast.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.web.context.request.RequestContextHolder;

/** Writes down each SQL statement that a request executes, to count what a screen costs. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements {

    private static final List<String> EXECUTED = new CopyOnWriteArrayList<>();

    /** From here on counts anew. */
    public static void reset() {
        EXECUTED.clear();
    }

    /** What was executed since, in order. */
    public static List<String> executed() {
        return List.copyOf(EXECUTED);
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? new Counting(source)
                        : bean;
            }
        };
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counting(super.getConnection());
        }

        private static Connection counting(Connection connection) {
            return proxy(
                    Connection.class,
                    (_, method, arguments) -> {
                        var result = call(connection, method, arguments);
                        if (result instanceof PreparedStatement statement) {
                            return counted(
                                    PreparedStatement.class, statement, (String) arguments[0]);
                        }
                        return result instanceof Statement statement
                                ? counted(Statement.class, statement, null)
                                : result;
                    });
        }

        private static <T extends Statement> T counted(
                Class<T> type, T statement, @Nullable String sql) {
            return proxy(
                    type,
                    (_, method, arguments) -> {
                        if (method.getName().startsWith("execute") && isAsked()) {
                            EXECUTED.add(
                                    sql != null
                                            ? sql
                                            : arguments == null ? "" : (String) arguments[0]);
                        }
                        return call(statement, method, arguments);
                    });
        }

        /** Listeners still work on what happened before; that is nothing a screen asks for. */
        private static boolean isAsked() {
            return RequestContextHolder.getRequestAttributes() != null;
        }

        private static Object call(Object target, Method method, Object... arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private static <T> T proxy(Class<T> type, InvocationHandler handler) {
            return type.cast(
                    Proxy.newProxyInstance(
                            CountedStatements.class.getClassLoader(),
                            new Class<?>[] {type},
                            handler));
        }
    }
}
