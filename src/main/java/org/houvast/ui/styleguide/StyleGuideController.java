package org.houvast.ui.styleguide;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.houvast.foundation.NotVisible;
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

    private static final Set<String> PAPERS = Set.of("a4", "a4-landscape", "a4-margin", "a5");

    @GetMapping("/stijlgids")
    Page gallery(@RequestParam(defaultValue = "auto") String theme, HttpServletRequest request) {
        light(request, theme);
        return StyleGuidePage.sample();
    }

    /** A page in its frame: rail on a large screen, tab bar on a phone. */
    @GetMapping("/stijlgids/frame")
    Page frame(@RequestParam(defaultValue = "auto") String theme, HttpServletRequest request) {
        light(request, theme);
        return new FramePage();
    }

    /** A sheet of paper, which is always light. */
    @GetMapping("/stijlgids/sheet")
    Page sheet(@RequestParam(defaultValue = "a4") String paper) {
        if (!PAPERS.contains(paper)) {
            throw new NotVisible();
        }
        var sample = StyleGuidePage.sample();
        return new SheetSamplePage(paper, sample.emblems(), sample.cover());
    }

    private static void light(HttpServletRequest request, String theme) {
        var asked =
                switch (theme) {
                    case "light" -> Theme.LIGHT;
                    case "dark" -> Theme.DARK;
                    default -> Theme.AUTO;
                };
        request.setAttribute(Theme.class.getName(), asked);
    }
}
