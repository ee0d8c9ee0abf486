package org.houvast.demo.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.houvast.foundation.Country;
import org.jspecify.annotations.Nullable;

/** Two years of one organiser, told location by location. */
public final class OrganiserStory {

    private static final LocalDate BEGUN = LocalDate.of(2024, 11, 18);
    private static final LocalDate BEGUN_IN_FLANDERS = LocalDate.of(2025, 9, 1);

    private final LocalDate today;
    private final @Nullable String passwordHash;
    private final Consumer<List<Row>> listener;

    /**
     * @param listener gets the rows of one location at a time
     */
    public OrganiserStory(
            LocalDate today, @Nullable String passwordHash, Consumer<List<Row>> listener) {
        this.today = today;
        this.passwordHash = passwordHash;
        this.listener = listener;
    }

    /** The Dutch organiser that everyone meets first. */
    public void regenboog(Dice dice) {
        var house =
                new Site.House(
                        Cast.REGENBOOG.value(), Country.NL, Regenboog.MAIL, BEGUN, today, true);
        house.colleagues().addAll(Cast.NAMES);
        var rows = new ArrayList<>(schools());
        var lines = begin(house, Regenboog.NAME, dice, rows);
        for (var site : Regenboog.sites(house, dice)) {
            Cast.OF_SAMIRA.forEach(child -> site.givenNames.add(child.givenName()));
            people(site);
            Regenboog.finish(site);
            rows.addAll(rows(site, lines, Regenboog.learners(site)));
            if (site.id.equals(Cast.ZONNESTRAAL)) {
                rows.addAll(new SchoolTeller(dice, today).dutch());
            }
            rows = passOn(rows);
        }
    }

    /** The Flemish organiser with its trainees. */
    public void kiezels(Dice dice) {
        var house =
                new Site.House(
                        Cast.KIEZELS.value(),
                        Country.BE,
                        Kiezels.MAIL,
                        BEGUN_IN_FLANDERS,
                        today,
                        true);
        house.colleagues().addAll(Cast.NAMES);
        var rows = new ArrayList<Row>();
        var lines = begin(house, Kiezels.NAME, dice, rows);
        var script = new Kiezels(house, dice.fork("site", 1));
        people(script.site);
        rows.addAll(rows(script.site, lines, script.learners()));
        var waterdruppel = new Waterdruppel(house, dice.fork("site", 2));
        people(waterdruppel.site);
        rows.addAll(rows(waterdruppel.site, lines, waterdruppel.learners()));
        rows.addAll(waterdruppel.front());
        visitors(house, script.site, rows);
        rows.addAll(new SchoolTeller(dice, today).flemish());
        passOn(rows);
    }

    /** One of the others. */
    public void another(int number, int locations, Dice dice) {
        var country = dice.chance(25) ? Country.BE : Country.NL;
        var begun = BEGUN.plusDays(dice.below(240));
        var house =
                new Site.House(
                        dice.id(1_731_800_000_000L + number),
                        country,
                        "organisatie" + number,
                        begun,
                        today,
                        false);
        var rows = new ArrayList<Row>();
        var lines = begin(house, Invented.organiser(number, country), dice, rows);
        for (int i = 0; i < locations; i++) {
            var site = Invented.site(house, i, dice.fork("site", i));
            people(site);
            var trainees = new TraineeMaker(site);
            trainees.welcome(dice.between(0, country == Country.BE ? 3 : 2), dice.between(0, 1));
            leader(site, i == 0);
            rows.addAll(rows(site, lines, trainees.learners));
            rows = passOn(rows);
        }
    }

    private ArrayList<Row> passOn(List<Row> rows) {
        listener.accept(rows);
        return new ArrayList<>();
    }

    private Map<String, UUID> begin(Site.House house, String name, Dice dice, List<Row> rows) {
        rows.add(new Row.Organiser(house.id(), name, house.country().name(), house.begun()));
        rows.add(new Row.BegunDay(house.id(), today));
        var cares =
                house.country() == Country.BE
                        ? EnumSet.of(Care.GROUP_CARE)
                        : EnumSet.complementOf(EnumSet.of(Care.GROUP_CARE));
        var own = dice.fork("checklist", 0);
        return RowTeller.checklist(house, cares, rows, () -> own.id(1_731_888_000_000L));
    }

    private static void people(Site site) {
        new TeamMaker(site).hire();
        new ChildMaker(site).welcome();
        new MentorMaker(site).match();
    }

    private List<Row> rows(Site site, Map<String, UUID> lines, List<Learner> learners) {
        var moments = new RhythmMaker(site).plan();
        var notes = new NoteMaker(site);
        notes.write(moments);
        var teller = new RowTeller(site, lines, passwordHash);
        teller.colleagues();
        return teller.tell(notes, moments, learners);
    }

    private static List<Row> schools() {
        var rows = new ArrayList<Row>();
        for (var school : School.ALL) {
            rows.add(new Row.Institute(school.id(), school.name(), school.country().name()));
            for (var programme : school.programmes()) {
                rows.add(new Row.Programme(programme.id(), school.id(), programme.name()));
            }
        }
        return rows;
    }

    private void visitors(Site.House house, Site site, List<Row> rows) {
        for (var visitor : List.of(Cast.BART, Cast.NELE, Cast.DIRK)) {
            rows.add(
                    new Row.Account(
                            visitor.account(),
                            visitor.signInName(),
                            passwordHash,
                            visitor.name(),
                            "nl",
                            null));
            rows.add(
                    new Row.Membership(
                            site.newId(), house.id(), visitor.account(), house.begun(), null));
        }
        rows.addAll(new OutsideTeller(site).tell());
    }

    private static void leader(Site site, boolean everywhere) {
        var first = site.colleagues.getFirst();
        var leader = new Colleague(site.newId(), first.given, first.surname, first.voice);
        leader.position = "LEADER";
        leader.mentorAllowed = false;
        leader.hours = 32;
        leader.days.add(first.days.getFirst());
        leader.duties.add(new Colleague.Duty("LEADER", everywhere ? null : site.id));
        site.colleagues.add(leader);
    }
}
