package org.houvast.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.houvast.access.form.Provenance;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops what another site's page sends here, before a session is made or looked at: it can neither
 * do anything nor sign anyone out.
 */
class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> ONLY_LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ONLY_LOOKING.contains(request.getMethod()) && Provenance.isElsewhere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
