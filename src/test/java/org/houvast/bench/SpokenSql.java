package org.houvast.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hears each statement that goes to the database, with its parameters filled in. */
@TestConfiguration(proxyBeanMethods = false)
class SpokenSql {

    private static final Pattern READS = Pattern.compile("(?is)\\s*(select|with)\\b.*");
    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();
    private static volatile boolean listening;

    /** What is said while the work is done, in order. */
    static List<String> during(Work work) throws Exception {
        HEARD.clear();
        listening = true;
        try {
            work.run();
        } finally {
            listening = false;
        }
        return List.copyOf(HEARD);
    }

    static boolean reads(String sql) {
        return READS.matcher(sql).matches();
    }

    /** Something that speaks to the database. */
    interface Work {
        void run() throws Exception;
    }

    @Bean
    static BeanPostProcessor hearsStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? new Listening(source)
                        : bean;
            }
        };
    }

    private static final class Listening extends DelegatingDataSource {

        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return listening ? heard(Connection.class, connection) : connection;
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T heard(Class<T> type, T real) {
        return (T)
                Proxy.newProxyInstance(
                        SpokenSql.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) -> {
                            if (real instanceof PreparedStatement statement
                                    && method.getName().startsWith("execute")) {
                                HEARD.add(statement.unwrap(PreparedStatement.class).toString());
                            }
                            if (real instanceof PreparedStatement statement
                                    && method.getName().equals("setObject")
                                    && args[1] instanceof String[] words) {
                                // As text; the driver would send it in a form that nobody can read.
                                statement.setObject(
                                        (int) args[0],
                                        Arrays.stream(words)
                                                .map(word -> '"' + word + '"')
                                                .collect(Collectors.joining(",", "{", "}")),
                                        Types.OTHER);
                                return null;
                            }
                            try {
                                var answer = method.invoke(real, args);
                                return answer instanceof PreparedStatement statement
                                        ? heard(PreparedStatement.class, statement)
                                        : answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
