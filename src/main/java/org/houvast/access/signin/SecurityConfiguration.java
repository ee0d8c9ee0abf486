package org.houvast.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.houvast.access.SignedIn;
import org.houvast.access.form.HeldForm;
import org.houvast.access.form.OnceFilter;
import org.houvast.access.guard.ArrivalFilter;
import org.houvast.foundation.Days;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

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
        "/health",
        "/error",
        "/favicon.ico",
        "/stijlgids/**"
    };

    private final Belonging belonging;
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

    SecurityConfiguration(Belonging belonging) {
        this.belonging = belonging;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, JdbcClient jdbc, Days days, OnceFilter once, PasswordSignIn signIn) {
        return http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(
                                        DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(OPEN)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .authenticationProvider(signIn)
                .formLogin(form ->
                        form.loginPage("/sign-in")
                                .loginProcessingUrl("/sign-in")
                                .successHandler(this::welcome)
                                .failureHandler(SecurityConfiguration::again))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(this::toSignIn)
                                .accessDeniedHandler((q, a, x) -> formTooOld(q, a)))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                                .permissionsPolicyHeader(
                                        p -> p.policy("camera=(), microphone=(), geolocation=()")))
                .addFilterAfter(new ArrivalFilter(jdbc, days), AuthorizationFilter.class)
                .addFilterAfter(once, ArrivalFilter.class)
                .build();
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
            var places = belonging.of(signedIn);
            if (places.size() == 1) {
                belonging.enter(signedIn.at(places.getFirst().organiser()), request, response);
            }
        }
        var asked = wanted.getRequest(request, response);
        if (HeldForm.in(request.getSession(false)).isPresent()) {
            response.sendRedirect("/held-form");
        } else {
            response.sendRedirect(asked == null ? "/" : asked.getRedirectUrl());
        }
    }

    private static void again(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var name = request.getParameter("username");
        var key =
                why instanceof LockedException
                        ? "access.sign-in.too-many-tries"
                        : "access.sign-in.does-not-fit";
        new FailedSignIn(name == null ? "" : name, key).keepIn(request.getSession(true));
        response.sendRedirect("/sign-in");
    }

    private void toSignIn(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!HeldForm.hold(request) && request.getMethod().equals("GET")) {
            wanted.saveRequest(request, response);
        }
        goTo("/sign-in", request, response);
    }

    /** A form without a valid token: its session ended, or it comes from somewhere else. */
    private void formTooOld(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var held = HeldForm.hold(request);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        if (request.getRequestURI().equals("/sign-out")) {
            goTo("/", request, response);
        } else {
            goTo(signedIn && held ? "/held-form" : "/sign-in", request, response);
        }
    }

    private static void goTo(String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(path);
        }
    }
}
