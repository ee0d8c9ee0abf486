package org.houvast.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Shows what went wrong outside a controller, in a filter for instance, in the same words. */
@Component
class TroubleView implements ErrorViewResolver {

    private final PageAnswer answer;

    TroubleView(PageAnswer answer) {
        this.answer = answer;
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View view =
                new View() {
                    @Override
                    public void render(
                            @Nullable Map<String, ?> model,
                            HttpServletRequest request,
                            HttpServletResponse response)
                            throws Exception {
                        answer.answer(Troubles.of(status), request, response);
                    }
                };
        return new ModelAndView(view);
    }
}
