package org.houvast.trust;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Lets a request do all that it does and then, while rehearsing, rolls back where it would commit:
 * an allowed cell of the matrix really reaches its answer, and the next cell finds the same world.
 */
@TestConfiguration(proxyBeanMethods = false)
class Rehearsal {

    static final AtomicBoolean REHEARSING = new AtomicBoolean();

    @Bean
    static BeanPostProcessor rollsBackWhileRehearsing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? new Rehearsed(source)
                        : bean;
            }
        };
    }

    private static final class Rehearsed extends DelegatingDataSource {

        Rehearsed(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            var real = super.getConnection();
            return (Connection)
                    Proxy.newProxyInstance(
                            Rehearsal.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            (proxy, method, args) -> {
                                var instead = method.getName().equals("commit") && REHEARSING.get();
                                try {
                                    if (instead) {
                                        real.rollback();
                                        return null;
                                    }
                                    return method.invoke(real, args);
                                } catch (InvocationTargetException e) {
                                    throw e.getCause();
                                }
                            });
        }
    }
}
