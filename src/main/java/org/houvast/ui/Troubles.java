package org.houvast.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;

/**
 * What a controller did not answer itself. A refusal says what is wrong, what you may not see does
 * not exist, and anything else is our mistake: it is logged under a number that the page shows.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Troubles {

    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    @ExceptionHandler
    Page refused(Refusal refusal) {
        return Shown.invalid(new TroublePage(refusal.key(), refusal.details(), null));
    }

    @ExceptionHandler
    Page notVisible(NotVisible gone) {
        return of(HttpStatus.NOT_FOUND);
    }

    /**
     * An address that cannot be one of ours is not there; another wrong value is not understood.
     */
    @ExceptionHandler
    Page mistyped(MethodArgumentTypeMismatchException wrong) {
        return of(
                wrong.getParameter().hasParameterAnnotation(PathVariable.class)
                        ? HttpStatus.NOT_FOUND
                        : HttpStatus.BAD_REQUEST);
    }

    /** A form with files that came without them, or with too much. */
    @ExceptionHandler
    Page cut(MultipartException form) {
        return of(
                form instanceof ErrorResponse known
                        ? known.getStatusCode()
                        : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    Page stale(OptimisticLockingFailureException stale) {
        return of(HttpStatus.CONFLICT);
    }

    /** Who may not come in is for the security filter to send on. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    Page other(Exception trouble, HttpServletRequest request) {
        if (trouble instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError()) {
            return of(known.getStatusCode());
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error(
                "{} {} failed, reference {}",
                request.getMethod(),
                pattern(request),
                reference,
                trouble);
        return new Shown(
                new TroublePage("ui.trouble.mistake", List.of(), reference),
                HttpStatus.INTERNAL_SERVER_ERROR);
    }

    /** A page for a status that no controller explained. */
    static Page of(HttpStatusCode status) {
        var key =
                switch (status.value()) {
                    case 401, 403 -> "ui.trouble.forbidden";
                    case 404 -> "ui.trouble.missing";
                    case 409 -> "ui.trouble.conflict";
                    case 413 -> "ui.trouble.too-large";
                    case 429 -> "ui.trouble.too-often";
                    case 500, 502, 503, 504 -> "ui.trouble.mistake";
                    default -> "ui.trouble.not-understood";
                };
        return new Shown(new TroublePage(key, List.of(), null), status);
    }

    /** The mapping, not the path: a log names no person. */
    private static Object pattern(HttpServletRequest request) {
        var pattern =
                request.getAttribute(
                        org.springframework.web.servlet.HandlerMapping
                                .BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "?" : pattern;
    }
}
