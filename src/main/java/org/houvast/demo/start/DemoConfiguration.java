package org.houvast.demo.start;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The demo, with {@code houvast.demo=true}; {@code houvast.demo.scale} makes it up to a thousand
 * times as large.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "houvast.demo", havingValue = "true")
class DemoConfiguration {

    @Bean
    DemoClock demoClock(@Qualifier("clock") Clock real) {
        return new DemoClock(real, System::nanoTime);
    }

    @Bean
    OfferedSignIns offeredSignIns() {
        return new OfferedSignIns();
    }

    @Bean
    DemoStarter demoStarter(
            FlywayConnectionDetails owner,
            PasswordEncoder passwords,
            DemoClock clock,
            OfferedSignIns signIns,
            @Value("${houvast.demo.scale:1}") int scale) {
        return new DemoStarter(owner, passwords, clock, signIns, scale);
    }
}
