package org.houvast.foundation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock. A demo and a test bring their own, which stands still or begins elsewhere. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.systemUTC();
    }
}
