package org.houvast.organisation.begin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * The way in while nobody has begun. The link is printed on the console, so that only who runs
 * Houvast can be the first; it is new at each start and worth nothing once an organiser exists.
 */
@Component
class FirstLink {

    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final String token;

    FirstLink(JdbcClient jdbc, @Value("${houvast.first-link:}") String chosen) {
        this.jdbc = jdbc;
        this.token =
                chosen.isEmpty()
                        ? new Base64StringKeyGenerator(
                                        Base64.getUrlEncoder().withoutPadding(), BYTES)
                                .generateKey()
                        : chosen;
    }

    boolean opens(String typed) {
        return nobodyHasBegun()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        typed.getBytes(StandardCharsets.UTF_8));
    }

    private boolean nobodyHasBegun() {
        return jdbc.sql("select foundation.is_empty()").query(Boolean.class).single();
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && nobodyHasBegun()) {
            System.out.printf(
                    "%nHouvast is empty. Begin here: http://localhost:%d/begin/%s%n%n",
                    web.getWebServer().getPort(), token);
        }
    }
}
