package org.houvast.foundation.daybreak;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few minutes whether a day began somewhere, and whether an event was left behind. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "houvast.ticking", matchIfMissing = true)
class Ticking {

    private static final Logger LOG = LoggerFactory.getLogger(Ticking.class);

    /** A listener that is still at work is left in peace for so long. */
    private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

    private final Daybreak daybreak;
    private final IncompleteEventPublications events;

    Ticking(Daybreak daybreak, IncompleteEventPublications events) {
        this.daybreak = daybreak;
        this.events = events;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 300, timeUnit = TimeUnit.SECONDS)
    void tick() {
        try {
            daybreak.say();
            events.resubmitIncompletePublicationsOlderThan(LEFT_BEHIND);
        } catch (RuntimeException e) {
            LOG.warn(
                    "What a new day asks for could not be begun; the next try is in five minutes",
                    e);
        }
    }
}
