package org.houvast.access.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a form that was sent before the answer that it got the first time. */
@Component
public class OnceFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OnceFilter.class);

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
            HeldForm.arrived(request, key.get());
            answerAgain(key.get(), request, response);
        } else if (FormKey.isClaimed(request)) {
            HeldForm.arrived(request, key.get());
            keep(key.get(), response);
        }
    }

    /**
     * What the form changed is there already: an answer that cannot be kept is no failure of it.
     */
    private void keep(FormKey key, HttpServletResponse response) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        try {
            keys.keep(
                    key,
                    response.getStatus(),
                    location != null ? location : response.getHeader("HX-Redirect"));
        } catch (DataAccessException e) {
            LOG.warn("The answer to a form was given and could not be kept", e);
        }
    }

    /** Leads where the first answer led; when that was a page, back to where the form stood. */
    private void answerAgain(
            FormKey key, HttpServletRequest request, HttpServletResponse response) {
        var location =
                firstAnswer(key)
                        .filter(l -> !l.isEmpty())
                        .or(() -> Provenance.page(request))
                        .orElse("/");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", location);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, location);
        }
    }

    private Optional<String> firstAnswer(FormKey key) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        var answer = keys.location(key);
        while (answer.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = keys.location(key);
        }
        return answer;
    }
}
