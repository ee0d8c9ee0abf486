package org.houvast.ui;

import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a page by the template that lies beside its class. */
@Component
class Pages {

    private final TemplateEngine engine;

    Pages(TemplateEngine engine) {
        this.engine = engine;
    }

    void render(Page page, Hv hv, TemplateOutput output) {
        engine.render(template(page.getClass()), Map.of("page", page, "hv", hv), output);
    }

    /** {@code org.houvast.x.FooPage} is shown by {@code org/houvast/x/FooPage.jte}. */
    static String template(Class<?> page) {
        if (page.isMemberClass()) {
            throw new IllegalArgumentException(page + ": a page is a class of its own file");
        }
        return page.getName().replace('.', '/') + ".jte";
    }
}
