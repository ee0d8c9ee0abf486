package org.houvast.ui.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.houvast.ui.GoTo;
import org.houvast.ui.Page;
import org.houvast.ui.Shown;
import org.junit.jupiter.api.Test;

class PageRulesTest {

    /** Pages that are shown by another page's template. */
    private static final Set<String> WITHOUT_TEMPLATE =
            Set.of(Page.class.getName(), Shown.class.getName(), GoTo.class.getName());

    private static final Set<String> TEMPLATES = Sources.ending(Sources.JAVA, ".jte").keySet();

    @Test
    void every_page_has_its_template_beside_it_and_every_template_its_page() {
        var pages =
                new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("org.houvast")
                                .stream()
                                .filter(type -> type.isAssignableTo(Page.class))
                                .filter(type -> !WITHOUT_TEMPLATE.contains(type.getName()))
                                .toList();
        assertThat(pages).isNotEmpty();
        assertThat(pages.stream().flatMap(page -> complaints(page).stream()).toList()).isEmpty();
        var known = pages.stream().map(PageRulesTest::template).toList();
        assertThat(TEMPLATES.stream().filter(PageRulesTest::namedLikeAPage)).isSubsetOf(known);
    }

    @Test
    void culprits_are_caught() {
        var culprits = new ClassFileImporter().importClasses(Hidden.class, Clumsy.class);
        assertThat(culprits.stream().map(PageRulesTest::complaints))
                .allSatisfy(complaints -> assertThat(complaints).isNotEmpty());
        assertThat(complaints(culprits.get(Hidden.class))).hasSize(2);
    }

    private static List<String> complaints(JavaClass page) {
        var wrong = new ArrayList<String>();
        if (!page.isRecord() || !page.getModifiers().contains(JavaModifier.PUBLIC)) {
            wrong.add(page.getName() + " is no public record: a template cannot read it");
        }
        if (!TEMPLATES.contains(template(page))) {
            wrong.add(page.getName() + " has no " + template(page));
        }
        return wrong;
    }

    private static String template(JavaClass page) {
        return page.getName().replace('.', '/') + ".jte";
    }

    private static boolean namedLikeAPage(String template) {
        return Character.isUpperCase(template.charAt(template.lastIndexOf('/') + 1));
    }

    /** A page that a template cannot see, and that has none. */
    record Hidden() implements Page {}

    /** A page with setters. */
    public static final class Clumsy implements Page {}

    @Test
    void a_template_is_named_like_its_page() {
        assertThat(Stream.of("org/houvast/x/FooPage.jte")).allMatch(PageRulesTest::namedLikeAPage);
        assertThat(Stream.of("org/houvast/ui/card.jte")).noneMatch(PageRulesTest::namedLikeAPage);
    }
}
