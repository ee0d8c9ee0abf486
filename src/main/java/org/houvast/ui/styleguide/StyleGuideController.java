package org.houvast.ui.styleguide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.houvast.ui.Page;
import org.houvast.ui.Theme;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the gallery, in the demo and while developing only. */
@Controller
@ConditionalOnExpression("${houvast.demo:false} || ${houvast.dev:false}")
class StyleGuideController {

    @GetMapping("/stijlgids")
    Page gallery(
            @RequestParam(name = "theme", defaultValue = "AUTO") String theme,
            HttpServletRequest request) {
        request.setAttribute(Theme.class.getName(), Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
        return StyleGuidePage.sample();
    }
}
