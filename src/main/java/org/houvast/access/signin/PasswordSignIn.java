package org.houvast.access.signin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.SignedIn;
import org.houvast.foundation.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a name and a password, and says as little as possible when they do not fit. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private record Known(UUID id, String passwordHash) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final String nobodysHash;

    PasswordSignIn(JdbcClient jdbc, PasswordEncoder passwords, Attempts attempts) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.nobodysHash = passwords.encode("nobody's password");
    }

    @Override
    public Authentication authenticate(Authentication typed) throws AuthenticationException {
        var name = typed.getName().strip().toLowerCase(Locale.ROOT);
        var address =
                typed.getDetails() instanceof WebAuthenticationDetails details
                        ? details.getRemoteAddress()
                        : "";
        var attempt =
                attempts.begin(name, address)
                        .orElseThrow(() -> new LockedException("too many tries"));
        var known = find(name);
        // A name that nobody has takes as long as one that somebody has.
        var fits =
                passwords.matches(
                        String.valueOf(typed.getCredentials()),
                        known.map(Known::passwordHash).orElse(nobodysHash));
        if (known.isEmpty() || !fits) {
            throw new BadCredentialsException("name and password do not fit");
        }
        attempts.forget(attempt);
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(known.get().id(), null), null, List.of());
    }

    private Optional<Known> find(String name) {
        return jdbc.sql(
                        """
                        select id, password_hash from access.account
                        where sign_in_name = :name and password_hash is not null
                        """)
                .param("name", name)
                .query(Rows.of(Known.class))
                .optional();
    }

    @Override
    public boolean supports(@Nullable Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.equals(authentication);
    }
}
