package org.houvast.access.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Tells the {@link OnceFilter} that a form was sent before; that gives the first answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class OnceAdvice {

    @ExceptionHandler(AlreadyAnswered.class)
    @ResponseStatus(HttpStatus.OK)
    void again(AlreadyAnswered answered, HttpServletRequest request) {
        request.setAttribute(AlreadyAnswered.class.getName(), answered);
    }
}
