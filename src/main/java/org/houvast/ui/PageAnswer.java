package org.houvast.ui;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Answers a request with the page that its controller returned. The page is rendered whole before
 * the first byte is sent, so a mistake in it becomes an error page and never half a page.
 */
@Component
class PageAnswer implements HandlerMethodReturnValueHandler {

    private final HvSource hvs;
    private final Pages pages;

    PageAnswer(HvSource hvs, Pages pages) {
        this.hvs = hvs;
        this.pages = pages;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returns) {
        return Page.class.isAssignableFrom(returns.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter returns,
            ModelAndViewContainer container,
            NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        var request = web.getNativeRequest(HttpServletRequest.class);
        var response = web.getNativeResponse(HttpServletResponse.class);
        if (request == null || response == null || !(value instanceof Page page)) {
            throw new IllegalStateException(returns.getMethod() + " returned no page");
        }
        answer(page, request, response);
    }

    void answer(Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (page) {
            case GoTo to -> go(to, request, response);
            case Shown shown -> show(shown.page(), shown.status(), request, response);
            default -> show(page, HttpStatus.OK, request, response);
        }
    }

    private void show(
            Page page,
            HttpStatusCode status,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var hv = hvs.of(request);
        var output = new Utf8ByteOutput();
        pages.render(page, hv, output);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, hv.locale().toLanguageTag());
        response.setContentLength(output.getContentLength());
        // In one piece: each piece passes a row of filters.
        response.getOutputStream().write(output.toByteArray());
    }

    private void go(GoTo to, HttpServletRequest request, HttpServletResponse response) {
        if (to.key() != null) {
            var text = hvs.of(request).tongueText(to.key(), to.details().toArray());
            RequestContextUtils.getOutputFlashMap(request)
                    .put(HvSource.TOAST, new Toast(text, to.undo()));
            RequestContextUtils.saveOutputFlashMap(to.path(), request, response);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to.path());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, to.path());
        }
    }
}
