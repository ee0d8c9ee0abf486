package org.houvast.foundation.storage;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Spring Data JDBC with the house's own values, and transactions that know their tenant. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration extends AbstractJdbcConfiguration {

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource, Clock clock) {
        return new TenantTransactions(dataSource, clock);
    }

    @Override
    protected List<?> userConverters() {
        return List.of(
                IdConverters.IdToUuid.INSTANCE,
                IdConverters.UuidToId.INSTANCE,
                IdConverters.PatternToText.INSTANCE,
                IdConverters.TextToPattern.INSTANCE);
    }
}
