package org.houvast.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houvast.access.OnTablet;
import org.houvast.access.SignedIn;
import org.houvast.access.TabletDoor;
import org.houvast.access.Tablets;
import org.houvast.access.guard.Detour;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows a shared tablet. While nobody has it, it comes in as itself and sees its own front page and
 * what is good to know for who stands in; who took it goes on until two minutes without a request,
 * or until the tablet is revoked.
 */
class TabletFilter extends OncePerRequestFilter {

    private static final String FRONT_PAGE = "/tablet";

    /** What a tablet that nobody has can ask for; anything else leads to its front page. */
    private static final Pattern BY_ITSELF =
            Pattern.compile("/tablet(/.*)?|/groups/[0-9a-f-]+/essentials|/error");

    /** Where anyone knocks, also on a tablet. */
    private static final Pattern OPEN =
            Pattern.compile("/(hv/.*|sign-in|sign-out|links/.*|begin/.*|health|favicon.ico)");

    private final Tablets tablets;
    private final TabletDoor door;

    TabletFilter(Tablets tablets, TabletDoor door) {
        this.tablets = tablets;
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return OPEN.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = who();
        if (who != null && who.tablet() == null) {
            chain.doFilter(request, response);
            return;
        }
        var path = request.getRequestURI();
        var tablet = TabletDoor.token(request).flatMap(tablets::keeping);
        if (who != null && !stillHas(who, tablet, path, request)) {
            door.lock(request);
            who = null;
        }
        if (tablet.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var known = tablet.get();
        if (who == null) {
            if (!BY_ITSELF.matcher(path).matches()) {
                Detour.to(FRONT_PAGE, request, response);
                return;
            }
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                            new SignedIn(known.account(), known.organiser(), known.tablet()),
                            null,
                            List.of()));
            SecurityContextHolder.setContext(context);
        }
        request.setAttribute(OnTablet.NAME, new OnTablet(known.tablet(), known.account()));
        chain.doFilter(request, response);
    }

    /** The front page locks: who is done goes there. */
    private boolean stillHas(
            SignedIn who, Optional<Tablets.Known> tablet, String path, HttpServletRequest request) {
        return tablet.filter(known -> known.tablet().equals(who.tablet())).isPresent()
                && !path.equals(FRONT_PAGE)
                && !path.startsWith(FRONT_PAGE + "/")
                && door.holds(request);
    }

    private static @Nullable SignedIn who() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }
}
