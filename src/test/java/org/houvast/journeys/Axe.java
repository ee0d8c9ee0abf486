package org.houvast.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * Looks at a page with axe-core. Its script comes into a document once, however often that is
 * looked at; and it tells what is wrong, not the thousand things that are right: half of the time
 * of a walk went there.
 */
final class Axe {

    private static final String SCRIPT = AxeBuilder.getAxeScript();
    private static final String LOOK =
            """
            async runOnly => (await axe.run(document, {
                runOnly, resultTypes: ['violations'], preload: false, iframes: false
            })).violations.map(rule => rule.id + ': ' + rule.help + rule.nodes.slice(0, 5).map(node =>
                '\\n    ' + node.html + '\\n      ' + node.failureSummary).join(''))
            """;

    private Axe() {}

    /** What breaks the rules with these tags; empty when all is well. */
    static List<String> byTags(Page page, List<String> tags) {
        return look(page, "tag", tags);
    }

    static List<String> byRule(Page page, String rule) {
        return look(page, "rule", List.of(rule));
    }

    @SuppressWarnings("unchecked")
    private static List<String> look(Page page, String type, List<String> values) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(LOOK, Map.of("type", type, "values", values));
    }
}
