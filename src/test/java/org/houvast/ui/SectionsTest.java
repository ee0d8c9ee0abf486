package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class SectionsTest {

    private static final Place<String> GARDEN = new Place<>("garden", String.class);
    private static final Place<Integer> SHED = new Place<>("shed", Integer.class);

    @Test
    void each_module_adds_to_the_place_it_means_in_order_or_says_nothing() {
        try (var context = new AnnotationConfigApplicationContext()) {
            add(context, "b", GARDEN, 200, subject -> "second for " + subject);
            add(context, "a", GARDEN, 100, subject -> "first for " + subject);
            add(context, "c", GARDEN, 300, subject -> "");
            add(context, "d", SHED, 50, subject -> "elsewhere " + (subject + 1));
            context.registerBean(Sections.class);
            context.refresh();
            var sections = context.getBean(Sections.class);

            assertThat(sections.at(GARDEN, "Roos"))
                    .extracting(page -> ((TroublePage) page).key())
                    .containsExactly("first for Roos", "second for Roos");
            assertThat(sections.at(SHED, 6))
                    .extracting(page -> ((TroublePage) page).key())
                    .containsExactly("elsewhere 7");
            assertThat(sections.at(new Place<>("attic", String.class), "Roos")).isEmpty();
        }
    }

    @Test
    void lines_of_all_modules_are_one_list_what_asks_first_then_by_day() {
        var monday = LocalDate.of(2026, 11, 16);
        try (var context = new AnnotationConfigApplicationContext()) {
            says(
                    context,
                    "a",
                    GARDEN,
                    Line.of("sun", "/", "some day"),
                    Line.of("sun", "/", "tuesday").on(monday.plusDays(1), null),
                    Line.of("sun", "/", "monday at nine").on(monday, LocalTime.of(9, 0)));
            says(
                    context,
                    "b",
                    GARDEN,
                    Line.of("sun", "/", "asks tuesday").on(monday.plusDays(1), null).asking(true),
                    Line.of("sun", "/", "all monday").on(monday, null));
            says(context, "c", SHED, Line.of("sun", "/", "elsewhere"));
            context.registerBean(Sections.class);
            context.refresh();

            assertThat(context.getBean(Sections.class).linesAt(GARDEN, "Roos"))
                    .extracting(Line::key)
                    .containsExactly(
                            "asks tuesday", "all monday", "monday at nine", "tuesday", "some day");
        }
    }

    private static <S> void says(
            AnnotationConfigApplicationContext context,
            String name,
            Place<S> place,
            Line... lines) {
        context.registerBean(name, LineSource.class, () -> new FixedLines<>(place, List.of(lines)));
    }

    private record FixedLines<S>(Place<S> place, List<Line> lines) implements LineSource<S> {

        @Override
        public List<Line> lines(S subject) {
            return lines;
        }
    }

    private interface Says<S> {
        String about(S subject);
    }

    private static <S> void add(
            AnnotationConfigApplicationContext context,
            String name,
            Place<S> place,
            int order,
            Says<S> says) {
        context.registerBean(name, SectionSource.class, () -> new Fixed<>(place, order, says));
    }

    private record Fixed<S>(Place<S> place, int order, Says<S> says) implements SectionSource<S> {

        @Override
        public Optional<Page> section(S subject) {
            var said = says.about(subject);
            return said.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TroublePage(said, List.of(), null));
        }
    }
}
