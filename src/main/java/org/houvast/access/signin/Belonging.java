package org.houvast.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houvast.access.SignedIn;
import org.houvast.foundation.Country;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Where an account belongs today, and how it enters there. */
@Component
class Belonging {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();

    Belonging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OrganisersPage.Place> of(SignedIn signedIn) {
        return jdbc.sql(
                        """
                        select organiser, organiser_name as name from access.belongs_to(:account, :today)
                        """)
                .param("account", signedIn.account())
                .param("today", LocalDate.ofInstant(clock.instant(), Country.NL.zone()))
                .query(Rows.of(OrganisersPage.Place.class))
                .list();
    }

    /** Works for this organiser from now on in this session. */
    void enter(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
