package org.houvast.learning.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.testing.StandingClock.TODAY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.access.Relation;
import org.houvast.access.guard.EndpointGuard;
import org.houvast.learning.LearningHouse;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.SignedInBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Each screen that a trainee may open says its words in the language that helps her too. Which
 * screens these are, the actions say; all four languages say the same keys ({@code WordRulesTest}).
 */
@HouvastTest
@Import(LearningHouse.class)
class OwnScreensTest {

    private static final Set<Relation> HERS =
            Set.of(
                    Relation.TRAINEE_OF_PLACEMENT,
                    Relation.TRAINEE_IN_ORGANISER,
                    Relation.LEARNS_IN_GROUP);

    /** Names, which are the same in each language, and the days, which one learns in Dutch. */
    private static final Pattern NO_WORDS =
            Pattern.compile("CSV|Excel|(maan|dins|woens|donder|vrij|zater|zon)dag");

    /** A sentence in Arabic. */
    private static final Pattern BESIDE =
            Pattern.compile("dir=\"rtl\"[^>]*>(.*?)</(?:span|p)>", Pattern.DOTALL);

    private static final Pattern DAYS =
            Pattern.compile(
                    "\\b(maan|dins|woens|donder|vrij|zater|zon)dag|\\b(ma|di|wo|do|vr|za|zo) \\d|\\d (jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|\\d uur");

    @Autowired LearningHouse learning;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @LocalServerPort int port;

    private final UUID visit = UUID.randomUUID();
    private LearningHouse.People people;
    private SignedInBrowser lotte;

    @BeforeEach
    void a_week_full_of_life() {
        people = learning.open();
        learning.house()
                .inside(() -> {
                    insert(
                            "learning.goal (id, placement, words, module, step, chosen_on) values (gen_random_uuid(), :lotte, 'Leerdoel van Lotte', 'Lottes module', 2, :today)");
                    for (var kind : List.of("CHANCE", "ACTIVITY", "AGREEMENT")) {
                        insert(
                                "learning.plan_item (id, care_group, placement, day, part, kind, words, watches) values (gen_random_uuid(), :group, :lotte, :today, 'MORNING', '%s', 'Iets van Lotte', :els)"
                                        .formatted(kind));
                    }
                    for (var more :
                            List.of(
                                    "day, agreed_on) values (gen_random_uuid(), :lotte, :els, 'Vraagje', '09:00', :today, :today, :today)",
                                    "day, agreed_on) values (gen_random_uuid(), :lotte, :els, 'Vraagje', '13:00', :today, :today, :today)",
                                    "day, proposed_by) values (gen_random_uuid(), :lotte, :els, 'Vraagje', '13:00', :today, :today, 'MENTOR')",
                                    "day) values (gen_random_uuid(), :lotte, :els, 'Vraagje', '13:00', :today, :today)")) {
                        insert("learning.ask (id, placement, staff, about, at, asked_on, " + more);
                    }
                    insert(
                            "learning.visit (id, placement, visitor, visitor_name, purpose, along, day, at) values (:visit, :lotte, :account, 'Bart', 'TEACHER', false, :today, '13:00')");
                    insert(
                            "learning.visit_change (id, visit, what, day, at, by_visitor, changed_on, days_before) values (gen_random_uuid(), :visit, 'PLANNED', :today, '13:00', true, :today, 0)");
                    modules();
                    return people;
                });
        evaluations();
        lotte = LearningHouse.browser(port, people.lotteSignsInWith());
        lotte.open("/me");
        lotte.send("/me/tongue", "tongue", "ar");
    }

    /** One that waits for her own voice, and one that was closed without that of the school. */
    private void evaluations() {
        var all = "/placements/" + people.lotte().value() + "/evaluations";
        var els = LearningHouse.browser(port, people.els().signInName());
        for (var one : List.of("/interim", "/final")) {
            els.open(all);
            els.send(all + one);
            els.send(
                    all + one + "/voice",
                    "SAW",
                    "Els zag Lotte",
                    "EXAMPLE",
                    "Els gaf er één",
                    "NEXT",
                    "Els en Lotte",
                    "ADVICE",
                    "Els raadt aan");
        }
        els.send(
                all + "/final/told",
                "side",
                "SCHOOL",
                "by",
                "Hilde",
                "on",
                TODAY.toString(),
                "words",
                "Hilde zag Lotte");
        els.send(all + "/final/opened");
        els.send(all + "/final/closed", "agreed", "Lottes afspraak", "withoutLEARNER", "OTHER");
        els.send(all + "/final/corrections", "words", "Els vergat Lotte");
    }

    /** In which module she is, and by what she is judged. */
    private void modules() {
        insert(
                "trainee.module_period (placement, from_day, module, said_by) values (:lotte, :today, 'Lottes module', :account)");
        insert(
                "trainee.criterion (id, position, words) values (gen_random_uuid(), 0, 'Lotte kan dit')");
    }

    private void insert(String into) {
        jdbc.sql("insert into " + into)
                .param("lotte", people.lotte().value())
                .param("els", people.els().staff().value())
                .param("account", people.els().account().value())
                .param("group", learning.house().group().value())
                .param("visit", visit)
                .param("today", TODAY)
                .update();
    }

    private List<String> screens() {
        var found = new TreeSet<String>(Set.of("/today"));
        mappings.getHandlerMethods()
                .forEach((info, method) -> {
                    var action = EndpointGuard.actionOf(method.getMethod());
                    if (action.isPresent()
                            && info.getMethodsCondition().getMethods().contains(RequestMethod.GET)
                            && action.get().anyOf().stream().anyMatch(HERS::contains)) {
                        for (var path : info.getPatternValues()) {
                            found.addAll(filled(path, values(path)));
                        }
                    }
                });
        return List.copyOf(found);
    }

    private Map<String, List<String>> values(String path) {
        return Map.of(
                "placement", List.of(people.lotte().value().toString()),
                "group", List.of(learning.house().group().value().toString()),
                "visit", List.of(visit.toString()),
                "kind",
                        path.contains("evaluations")
                                ? List.of("interim", "final")
                                : List.of("feedback", "agreements"),
                "paper", List.of());
    }

    private static List<String> filled(String path, Map<String, List<String>> values) {
        var variable = Pattern.compile("\\{([a-z]+)}").matcher(path);
        if (!variable.find()) {
            return List.of(path);
        }
        assertThat(values).as("a value for " + path).containsKey(variable.group(1));
        return values.getOrDefault(variable.group(1), List.of()).stream()
                .flatMap(value -> filled(path.replace(variable.group(), value), values).stream())
                .toList();
    }

    @Test
    void each_word_is_said_in_the_language_that_helps_too() {
        var words = Dutch.read();
        var alone = new TreeSet<String>();
        var dutchWithin = new TreeSet<String>();
        var screens = screens();
        for (var path : screens) {
            var answer = lotte.open(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (!answer.body().contains("<main")) {
                continue; // a list to take along
            }
            alone(answer.body())
                    .filter(text -> words.say(text) && !NO_WORDS.matcher(text).matches())
                    .forEach(
                            text -> alone.add(path.replaceAll("[0-9a-f-]{36}", "…") + ": " + text));
            BESIDE.matcher(answer.body())
                    .results()
                    .map(beside -> beside.group(1))
                    .filter(text -> DAYS.matcher(text).find())
                    .forEach(dutchWithin::add);
        }

        assertThat(screens).hasSizeGreaterThan(12);
        assertThat(alone).isEmpty();
        assertThat(dutchWithin).as("days and times in Dutch, within Arabic").isEmpty();
    }

    /** The texts of a page's main part that have nothing beside them. */
    private static Stream<String> alone(String html) {
        var main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
        var tokens = Pattern.compile("<(/?)([a-zA-Z0-9]+)([^>]*)>|([^<]+)").matcher(main);
        var open = new ArrayDeque<Element>();
        var all = new ArrayList<Element>();
        open.push(new Element("main", null, false));
        while (tokens.find()) {
            var at = open.element();
            if (tokens.group(4) != null) {
                var said = tokens.group(4);
                Stream.of(said.matches("(?s).*\\p{IsArabic}.*") ? "" : said)
                        .flatMap(text -> Stream.of(text.split("·")))
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .forEach(at.texts::add);
            } else if (tokens.group(1).isEmpty()) {
                var css = tokens.group(3);
                at.hasBeside |= css.contains("hv-beside");
                if (!css.endsWith("/") && !tokens.group(2).matches("input|br|img|hr|use")) {
                    var inner =
                            new Element(
                                    tokens.group(2),
                                    at,
                                    at.isQuiet
                                            || css.matches(
                                                    "(?s).*(hv-beside|hv-sr|hv-tongue|role=\"img\"|data-spoken).*"));
                    all.add(inner);
                    open.push(inner);
                }
            } else if (open.size() > 1) {
                open.pop();
            }
        }
        return all.stream()
                .filter(element -> !element.isQuiet && !element.isHelped())
                .flatMap(element -> element.texts.stream())
                .filter(text -> text.matches(".*\\p{L}{2}.*"));
    }

    private static final class Element {
        final String tag;
        final @org.jspecify.annotations.Nullable Element parent;
        final boolean isQuiet;
        final List<String> texts = new ArrayList<>();
        boolean hasBeside;

        Element(String tag, @org.jspecify.annotations.Nullable Element parent, boolean isQuiet) {
            this.tag = tag;
            this.parent = parent;
            this.isQuiet = isQuiet;
        }

        boolean isHelped() {
            return hasBeside || tag.matches("b|strong|q") && parent != null && parent.hasBeside;
        }
    }

    /** What Houvast says in Dutch: a text is of a person when nothing of it fits. */
    private record Dutch(Set<String> sentences, List<Pattern> patterns) {

        static Dutch read() {
            var sentences = new HashSet<String>();
            var patterns = new ArrayList<Pattern>();
            try {
                for (var file :
                        new PathMatchingResourcePatternResolver()
                                .getResources("classpath*:org/houvast/*/words_nl.properties")) {
                    var words = new Properties();
                    words.load(
                            new java.io.InputStreamReader(
                                    file.getInputStream(), StandardCharsets.UTF_8));
                    words.values().stream()
                            .map(text -> text.toString().replaceAll("<[^>]+>", ""))
                            .forEach(text -> {
                                if (!text.contains("{")) {
                                    sentences.add(text);
                                } else if (parts(text).mapToInt(String::length).sum() > 7) {
                                    patterns.add(pattern(text));
                                }
                            });
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Dutch(sentences, patterns);
        }

        /** What stands around the parameters. */
        private static Stream<String> parts(String text) {
            return Stream.of(text.split("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}", -1));
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(
                    parts(text).map(Pattern::quote).reduce((a, b) -> a + ".+" + b).orElse(""));
        }

        boolean say(String text) {
            return sentences.contains(text)
                    || patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
        }
    }
}
