package org.houvast.access.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.OnTablet;
import org.houvast.access.Parts;
import org.houvast.access.SignedIn;
import org.houvast.access.WordsOfOrganiser;
import org.houvast.foundation.Country;
import org.houvast.foundation.Days;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.houvast.ui.Tongue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Greets who comes in: asks the database whether this account still belongs to the organiser, and
 * gives the rest of the request that organiser as its tenant. Who belongs nowhere (any more) is led
 * to the page where one chooses an organiser.
 */
public class ArrivalFilter extends OncePerRequestFilter {

    static final String ARRIVAL = Arrival.class.getName();

    private final JdbcClient jdbc;
    private final Days days;

    public ArrivalFilter(JdbcClient jdbc, Days days) {
        this.jdbc = jdbc;
        this.days = days;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/hv/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = signedIn();
        // Whoever took a shared tablet is somebody on that tablet only.
        if (signedIn == null
                || (signedIn.tablet() != null && request.getAttribute(OnTablet.NAME) == null)) {
            chain.doFilter(request, response);
            return;
        }
        var arrival = signedIn.organiser() == null ? Optional.<Arrival>empty() : greet(signedIn);
        if (arrival.isPresent()) {
            request.setAttribute(ARRIVAL, arrival.get());
            request.setAttribute(Parts.Off.name(), new Parts.Off(arrival.get().partsOff()));
            request.setAttribute(WordsOfOrganiser.ASKED, arrival.get().ownWords());
            goOn(arrival.get().actor().tenant(), request, response, chain);
        } else if (worksWithoutOrganiser(request)) {
            goOn(new Tenant(null, signedIn.account()), request, response, chain);
        } else {
            Detour.to("/organisers", request, response);
        }
    }

    private static void goOn(
            Tenant tenant,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws ServletException, IOException {
        try {
            tenant.callThrowing(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable SignedIn signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn
                : null;
    }

    private static boolean worksWithoutOrganiser(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/organisers")
                || path.equals("/sign-out")
                || path.equals("/error")
                || path.equals("/health");
    }

    private Optional<Arrival> greet(SignedIn signedIn) {
        var organiser = new OrganiserId(Objects.requireNonNull(signedIn.organiser()));
        return jdbc.sql(
                        """
                        select display_name, language, help_language, organiser_name, country, parts_off, own_words
                        from access.arrival(:account, :organiser, :today)
                        """)
                .param("account", signedIn.account())
                .param("organiser", signedIn.organiser())
                .param("today", days.today(organiser))
                .query((row, n) ->
                        new Arrival(
                                new Actor(new AccountId(signedIn.account()), organiser),
                                row.getString("display_name"),
                                row.getString("language"),
                                Optional.ofNullable(row.getString("help_language"))
                                        .flatMap(Tongue::of)
                                        .orElse(null),
                                row.getString("organiser_name"),
                                Country.valueOf(row.getString("country")),
                                Parts.named(
                                        List.of((String[]) row.getArray("parts_off").getArray())),
                                WordsOfOrganiser.of(
                                        List.of((String[]) row.getArray("own_words").getArray()))))
                .optional();
    }
}
