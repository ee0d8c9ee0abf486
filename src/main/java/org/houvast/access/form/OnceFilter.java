package org.houvast.access.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a form that was sent before the answer that it got the first time. */
@Component
public class OnceFilter extends OncePerRequestFilter {

    /**
     * The first answer is written a moment after its transaction; this is how long that may take.
     */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FormKeys keys;

    OnceFilter(FormKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = FormKey.of(request);
        if (key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        chain.doFilter(request, response);
        if (request.getAttribute(AlreadyAnswered.class.getName()) != null) {
            answerAgain(key.get(), request, response);
        } else if (FormKey.isClaimed(request)) {
            var location = response.getHeader(HttpHeaders.LOCATION);
            keys.keep(
                    key.get(),
                    response.getStatus(),
                    location != null ? location : response.getHeader("HX-Redirect"));
        }
    }

    private void answerAgain(
            FormKey key, HttpServletRequest request, HttpServletResponse response) {
        var location = firstAnswer(key).filter(l -> !l.isEmpty()).orElse("/");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", location);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, location);
        }
    }

    private Optional<String> firstAnswer(FormKey key) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var answer = keys.location(key.value(), key.path());
        while (answer.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = keys.location(key.value(), key.path());
        }
        return answer;
    }
}
