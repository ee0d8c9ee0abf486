package org.houvast.foundation;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. A demo and a test bring their own, which stands still or begins elsewhere. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnProperty(name = "houvast.clock", havingValue = "real", matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }
}
