package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.houvast.library.ContentPack;
import org.houvast.library.Library;
import org.jspecify.annotations.Nullable;

/**
 * Tells how those who learn here were welcomed: what hangs on the wall, what was done together, who
 * they are, and why the location teaches.
 */
final class WelcomeTeller {

    /** Who someone is, and what the guidance lays weight on. */
    private record Who(
            String known, String wanted, String unlearn, String helps, String emphasis) {}

    private static final List<Who> PEOPLE =
            List.of(
                    new Who(
                            "Twee modules zijn af: spelen en verzorgen",
                            "Praten met ouders bij het begin van de dag",
                            "Meteen helpen als een kind het zelf kan",
                            "Eerst kijken, dan samen doen",
                            "Bij het wegbrengen eerst meekijken, dan zelf één zin zeggen"),
                    new Who(
                            "Drie jaar in een bso gewerkt",
                            "Kijken naar wat een baby wil zeggen",
                            "Altijd zelf het spel leiden",
                            "Een voorbeeld, en dan tijd om te oefenen",
                            "Tien minuten kijken voor je meespeelt, en dat samen bespreken"),
                    new Who(
                            "Zelf drie kinderen grootgebracht",
                            "Voorlezen in een klein groepje",
                            "Streng zijn aan tafel",
                            "Rustig praten, één ding tegelijk",
                            "Begin bij voorlezen; het eten komt later"));

    private static final Library LIBRARY = new Library();

    private final Site site;
    private final UUID organiser;
    private final Dice dice;
    private final List<Learner> learners;
    private final List<Row> rows = new ArrayList<>();

    WelcomeTeller(Site site, List<Learner> learners) {
        this.site = site;
        this.organiser = site.house.id();
        this.dice = site.dice.fork("welcome", 0);
        this.learners =
                learners.stream()
                        .filter(learner -> !learner.through().isBefore(site.today()))
                        .toList();
    }

    List<Row> tell() {
        if (!learners.isEmpty()) {
            var team =
                    site.colleagues.stream()
                            .filter(c -> c.account != null && c.leftOn == null)
                            .limit(5)
                            .toList();
            if (!team.isEmpty()) {
                hangs("FEEDBACK", null, team);
                hangs("AGREEMENTS", null, team);
                learners.stream()
                        .map(learner -> learner.group().id())
                        .distinct()
                        .forEach(group -> hangs("DAY_COURSE", group, team));
                vision(team.getFirst());
            }
            learners.forEach(this::welcomed);
        }
        return rows;
    }

    private void hangs(String kind, @Nullable UUID group, List<Colleague> team) {
        var words = LIBRARY.sheet(kind, site.house.country()).orElseThrow();
        var id = site.newId();
        var day = site.today().minusWeeks(9);
        rows.add(
                new Row.Sheet(
                        id,
                        organiser,
                        kind,
                        site.id,
                        group,
                        words.title(),
                        words.lead(),
                        day,
                        Objects.requireNonNull(team.getFirst().account)));
        for (int i = 0; i < words.sections().size(); i++) {
            section(id, i, words.sections().get(i));
        }
        if (group == null) {
            team.forEach(who -> rows.add(new Row.SheetSignature(organiser, id, who.id, 1, day)));
        }
    }

    private void section(UUID sheet, int position, ContentPack.SheetSection section) {
        rows.add(
                new Row.SheetSection(
                        organiser,
                        sheet,
                        position,
                        section.section(),
                        section.heading(),
                        section.aside() == null ? "" : section.aside(),
                        section.lines()));
    }

    private void vision(Colleague by) {
        var id = site.newId();
        rows.add(
                new Row.Vision(
                        id,
                        organiser,
                        site.id,
                        "Wie hier leert, is onze collega van morgen. Door uit te leggen wat we doen, blijven we zelf scherp.",
                        "Elke week een half uur zonder kinderen. Eerst kijken, dan samen, dan zelf. Iedereen van het team begeleidt mee.",
                        site.today().minusWeeks(9),
                        Objects.requireNonNull(by.account)));
        rows.add(
                new Row.VisionGoal(
                        organiser,
                        id,
                        0,
                        "Kijken voor je handelt",
                        "We vertellen hardop wat we zien, en vragen wat jij ziet."));
        rows.add(
                new Row.VisionGoal(
                        organiser,
                        id,
                        1,
                        "Warm zijn voor elk kind en elke ouder",
                        "Je begroet samen met je mentor, vanaf de eerste dag."));
    }

    private void welcomed(Learner learner) {
        var mentor = learner.mentor();
        if (mentor == null || mentor.account == null) {
            return;
        }
        if (learner.from().isAfter(site.today())) {
            if (site.today().plusDays(2).isBefore(learner.from())) {
                rows.add(
                        new Row.Welcome(
                                organiser,
                                learner.placement(),
                                site.today().plusDays(2),
                                LocalTime.of(13, 0),
                                "We drinken samen koffie. Je moet niets meebrengen."));
            }
            return;
        }
        for (var kind : List.of("FEEDBACK", "AGREEMENTS")) {
            rows.add(
                    new Row.SheetTalk(
                            organiser,
                            learner.placement(),
                            kind,
                            learner.from().plusDays(2),
                            mentor.id));
        }
        ticks(learner, mentor);
        profile(learner, mentor.account);
        if (learner.placement().equals(Cast.AMINA.placement()) && learner.account() != null) {
            told(learner, mentor, learner.account());
        }
    }

    private void ticks(Learner learner, Colleague mentor) {
        var list = LIBRARY.sheet("ONBOARDING", site.house.country()).orElseThrow();
        for (int i = 0; i < list.sections().size(); i++) {
            var section = list.sections().get(i);
            LocalDate day = learner.from().plusDays(i * 2L);
            if (day.isAfter(site.today()) || i == list.sections().size() - 1) {
                break;
            }
            section.lines()
                    .forEach(line ->
                            rows.add(
                                    new Row.WelcomeTick(
                                            organiser,
                                            learner.placement(),
                                            line,
                                            section.section(),
                                            day,
                                            mentor.id)));
        }
    }

    private void profile(Learner learner, UUID by) {
        var who = dice.one(PEOPLE);
        var day =
                learner.from().plusDays(3).isAfter(site.today())
                        ? learner.from()
                        : learner.from().plusDays(3);
        rows.add(new Row.Profile(organiser, learner.placement(), day, day, by));
        var unlearn = site.newId();
        item(site.newId(), learner, "KNOWN", 0, who.known());
        item(site.newId(), learner, "WANTED", 1, who.wanted());
        item(unlearn, learner, "UNLEARN", 2, who.unlearn());
        item(site.newId(), learner, "HELPS", 3, who.helps());
        int position = 0;
        for (var language : learner.languages()) {
            boolean dutch = language.equals("Nederlands");
            boolean only = learner.languages().size() == 1;
            rows.add(
                    new Row.ProfileLanguage(
                            organiser,
                            learner.placement(),
                            position++,
                            language,
                            dutch && !only ? "AT_WORK" : "WITH_EASE",
                            dutch && !only ? "EVERY_DAY" : "WITH_EASE",
                            dutch && !only ? "EVERY_DAY" : "WITH_EASE",
                            dutch && !only ? "SINGLE_WORDS" : "WITH_EASE"));
        }
        if (dice.below(3) > 0 || learner.placement().equals(Cast.AMINA.placement())) {
            rows.add(
                    new Row.Emphasis(
                            site.newId(),
                            organiser,
                            learner.placement(),
                            unlearn,
                            who.emphasis(),
                            day,
                            by));
        }
    }

    private void item(UUID id, Learner learner, String topic, int position, String words) {
        rows.add(new Row.ProfileItem(id, organiser, learner.placement(), topic, position, words));
    }

    private void told(Learner amina, Colleague els, UUID account) {
        var pulse = site.newId();
        rows.add(
                new Row.Pulse(
                        pulse,
                        organiser,
                        amina.placement(),
                        "SECOND_WEEK",
                        List.of("WELCOME", "MUCH_AT_ONCE"),
                        "Iedereen is lief. De namen zijn nog moeilijk.",
                        account,
                        amina.from().plusDays(9)));
        rows.add(new Row.PulseReader(organiser, pulse, els.id, account));
        rows.add(
                new Row.Confidence(
                        site.newId(),
                        organiser,
                        amina.placement(),
                        "Ik slaap nu weinig. Ben ik stil? Vraag het mij gerust.",
                        els.id,
                        account,
                        amina.from().plusDays(20)));
    }
}
