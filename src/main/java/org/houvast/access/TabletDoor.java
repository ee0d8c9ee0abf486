package org.houvast.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * How a tablet is known, taken and locked. It is known by a cookie that scripts cannot read; who
 * takes it gets a session of two minutes, which each request lengthens; the server locks it,
 * whatever the screen shows.
 */
@Component
public class TabletDoor {

    /** After so long without a request it locks. */
    public static final Duration LOCKS_AFTER = Duration.ofMinutes(2);

    private static final String COOKIE = "houvast-tablet";
    private static final Duration KEEPS = Duration.ofDays(400);
    private static final String SEEN = TabletDoor.class.getName() + ".seen";

    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    TabletDoor(Clock clock) {
        this.clock = clock;
    }

    /** This browser is the tablet from now on; who enrolled it is signed out here. */
    public void hand(
            Tablets.Enrolled tablet, HttpServletRequest request, HttpServletResponse response) {
        lock(request);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, tablet.token())
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .path("/")
                        .maxAge(KEEPS)
                        .build()
                        .toString());
    }

    /** What this browser keeps of a tablet; whether it is worth something is to be asked. */
    public static Optional<String> token(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isBlank())
                        .findFirst();
    }

    /** Someone took the tablet of this request. */
    public void take(
            AccountId who, Actor tablet, HttpServletRequest request, HttpServletResponse response) {
        var on = OnTablet.current().orElseThrow();
        lock(request);
        var session = request.getSession(true);
        session.setMaxInactiveInterval(Math.toIntExact(LOCKS_AFTER.toSeconds()));
        session.setAttribute(SEEN, clock.instant());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        new SignedIn(who.value(), tablet.organiser().value(), on.tablet()),
                        null,
                        List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Whether who took the tablet still has it; asking lengthens it. */
    public boolean holds(HttpServletRequest request) {
        var session = request.getSession(false);
        var now = clock.instant();
        if (session == null
                || !(session.getAttribute(SEEN) instanceof Instant seen)
                || !now.isBefore(Objects.requireNonNull(seen).plus(LOCKS_AFTER))) {
            return false;
        }
        session.setAttribute(SEEN, now);
        return true;
    }

    /** Nobody has it any more. */
    public void lock(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
