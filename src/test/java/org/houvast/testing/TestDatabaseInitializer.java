package org.houvast.testing;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each Spring context a database of its own, as if somebody else ran it. */
class TestDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var own = TestDatabase.fresh();
        var database = own.database();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "test database",
                                Map.of(
                                        "houvast.ticking", "false",
                                        "HOUVAST_DATABASE_URL", database.url(),
                                        "HOUVAST_DATABASE_OWNER", database.owner().role(),
                                        "HOUVAST_DATABASE_OWNER_PASSWORD",
                                                database.owner().password(),
                                        "HOUVAST_DATABASE_APP", database.app().role(),
                                        "HOUVAST_DATABASE_APP_PASSWORD", database.app().password(),
                                        "spring.datasource.hikari.allow-pool-suspension", "true",
                                        "spring.datasource.hikari.minimum-idle", "0")));
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("testDatabase", own);
        // The first to be registered is the last to go: beans may still say goodbye to it.
        beans.registerDisposableBean("testDatabase", own::close);
    }
}
