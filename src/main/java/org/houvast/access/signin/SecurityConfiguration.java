package org.houvast.access.signin;

import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.houvast.access.SignedIn;
import org.houvast.access.TabletDoor;
import org.houvast.access.Tablets;
import org.houvast.access.form.HeldForm;
import org.houvast.access.form.OnceFilter;
import org.houvast.access.form.WithoutNul;
import org.houvast.access.guard.ArrivalFilter;
import org.houvast.access.guard.Detour;
import org.houvast.foundation.Days;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Who comes in and what the browser is told: only our own scripts, styles, fonts and pictures; no
 * frames; no copies kept.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String[] OPEN = {
        "/hv/**",
        "/sign-in",
        "/links/*",
        "/begin/*",
        "/calendars/*",
        "/health",
        "/error",
        "/favicon.ico",
        "/stijlgids/**"
    };

    private final Belonging belonging;
    private final Onward onward;
    private final int sessionSeconds;

    SecurityConfiguration(
            Belonging belonging,
            Onward onward,
            @Value("${spring.session.timeout}") Duration session) {
        this.belonging = belonging;
        this.onward = onward;
        this.sessionSeconds = Math.toIntExact(session.toSeconds());
    }

    /** Each filter would be timed, and nobody reads the times. */
    @Bean
    static ObservationRegistry untimed() {
        return ObservationRegistry.NOOP;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            JdbcClient jdbc,
            Days days,
            OnceFilter once,
            Tablets tablets,
            TabletDoor door) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                // PasswordSignIn is found by itself; named here too, each wrong try counted twice.
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .loginProcessingUrl("/sign-in")
                                .successHandler(this::welcome)
                                .failureHandler(SecurityConfiguration::again))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .requestCache(cache -> cache.requestCache(onward.wanted()))
                // Who leaves must always be able to; another site's page is stopped before this.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/sign-out"))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(SecurityConfiguration::toSignIn)
                                .accessDeniedHandler(SecurityConfiguration::formTooOld))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        p -> p.policy("camera=(), microphone=(), geolocation=()"))
                                .crossOriginOpenerPolicy(
                                        p -> p.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                                .crossOriginResourcePolicy(
                                        p -> p.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .addFilterBefore(new WithoutNul(), CsrfFilter.class)
                .addFilterBefore(new TabletFilter(tablets, door), AuthorizationFilter.class)
                .addFilterAfter(new ArrivalFilter(jdbc, days), AuthorizationFilter.class)
                .addFilterAfter(once, ArrivalFilter.class)
                .build();
    }

    /** Two requests of one session may both write what it did not hold before. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsWrittenTwiceAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** The filter stands in the security chain only. */
    @Bean
    FilterRegistrationBean<OnceFilter> onceFilterOnlyInChain(OnceFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    private void welcome(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (authentication.getPrincipal() instanceof SignedIn signedIn) {
            request.getSession(true).setMaxInactiveInterval(sessionSeconds);
            var places = belonging.of(signedIn);
            if (places.size() == 1) {
                var arrived = signedIn.at(places.getFirst().organiser());
                belonging.enter(arrived, request, response);
                response.sendRedirect(onward.path(arrived, request, response));
                return;
            }
        }
        response.sendRedirect("/organisers");
    }

    private static void again(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        typeOnceMore(
                why instanceof LockedException
                        ? "access.sign-in.too-many-tries"
                        : "access.sign-in.does-not-fit",
                request,
                response);
    }

    private static void typeOnceMore(
            String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var name = request.getParameter("username");
        new FailedSignIn(name == null ? "" : name, key).keepIn(request.getSession(true));
        response.sendRedirect("/sign-in");
    }

    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        HeldForm.hold(request);
        Detour.to("/sign-in", request, response);
    }

    /** A form without a valid token: its page is older than the session. */
    private static void formTooOld(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var path = request.getRequestURI();
        if (path.equals("/sign-in")) {
            typeOnceMore("access.sign-in.once-more", request, response);
        } else if (path.startsWith("/begin/") || path.startsWith("/links/")) {
            Detour.to(path, request, response);
        } else if (SecurityContextHolder.getContext().getAuthentication()
                        instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn signedIn) {
            HeldForm.hold(request);
            if (HeldForm.in(request.getSession(false), signedIn).isPresent()) {
                Detour.to("/held-form", request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        } else {
            HeldForm.hold(request);
            Detour.to("/sign-in", request, response);
        }
    }
}
