package org.houvast.demo.world;

import java.util.ArrayList;
import java.util.List;
import org.houvast.demo.Dice;
import org.houvast.foundation.Country;

/** Organisers and locations beyond the first two: as many as are asked for, none that exists. */
final class Invented {

    private static final List<String> HOW =
            List.of(
                    "Blije",
                    "Dappere",
                    "Dansende",
                    "Gouden",
                    "Groene",
                    "Gulle",
                    "Kleine",
                    "Lange",
                    "Lichte",
                    "Malle",
                    "Nieuwe",
                    "Oude",
                    "Rode",
                    "Ronde",
                    "Slimme",
                    "Snelle",
                    "Stille",
                    "Vrije",
                    "Vrolijke",
                    "Warme",
                    "Wilde",
                    "Witte",
                    "Wakkere",
                    "Zachte");

    private static final List<String> WHAT =
            List.of(
                    "Bever",
                    "Boot",
                    "Boom",
                    "Brug",
                    "Dolfijn",
                    "Eekhoorn",
                    "Egel",
                    "Eik",
                    "Haven",
                    "Hommel",
                    "Kastanje",
                    "Kikker",
                    "Klaver",
                    "Kompas",
                    "Kraan",
                    "Lantaarn",
                    "Libel",
                    "Meeuw",
                    "Molen",
                    "Mus",
                    "Otter",
                    "Pinguïn",
                    "Poort",
                    "Reiger",
                    "Rups",
                    "Slak",
                    "Specht",
                    "Spreeuw",
                    "Toren",
                    "Uil",
                    "Vlieger",
                    "Vlinder",
                    "Vos",
                    "Wilg",
                    "Zeester",
                    "Zwaluw");

    private static final List<String> GROUPS =
            List.of(
                    "Bijtjes",
                    "Bloemen",
                    "Boefjes",
                    "Dolfijnen",
                    "Druppels",
                    "Elfjes",
                    "Giraffen",
                    "Kabouters",
                    "Kevers",
                    "Kikkers",
                    "Libellen",
                    "Lieveheersbeestjes",
                    "Mieren",
                    "Olifanten",
                    "Panda's",
                    "Pinguïns",
                    "Rupsen",
                    "Sprinkhanen",
                    "Stokstaartjes",
                    "Tijgers",
                    "Vissen",
                    "Vlinders",
                    "Wolken",
                    "Zebra's");

    private static final List<String> REGIONS = List.of("NL_NORTH", "NL_MIDDLE", "NL_SOUTH");

    private Invented() {}

    static String organiser(int number, Country country) {
        var name =
                "De "
                        + HOW.get(number % HOW.size())
                        + " "
                        + WHAT.get(number / HOW.size() % WHAT.size());
        int round = number / (HOW.size() * WHAT.size());
        var form = country == Country.BE ? "Kinderopvang " : "Kindercentra ";
        return form + name + (round == 0 ? "" : " " + (round + 1));
    }

    static Site site(Site.House house, int number, Dice dice) {
        var name = HOW.get((number * 7 + 3) % HOW.size()) + " " + WHAT.get(number % WHAT.size());
        int round = number / (HOW.size() * WHAT.size());
        var region = house.country() == Country.BE ? "BE_FLANDERS" : dice.one(REGIONS);
        var groups = new Namer(dice);
        var units = house.country() == Country.BE ? flemish(dice, groups) : dutch(dice, groups);
        return new Site(
                house,
                dice.id(1_731_888_000_000L + number),
                name + (round == 0 ? "" : " " + (round + 1)),
                region,
                units,
                dice);
    }

    private static List<Unit> flemish(Dice dice, Namer groups) {
        var tracks = new ArrayList<Track>();
        for (int i = dice.between(2, 5); i > 0; i--) {
            tracks.add(
                    dice.chance(40)
                            ? track(groups, Care.GROUP_CARE, dice.between(24, 32), 15, 34)
                            : track(groups, Care.GROUP_CARE, dice.between(13, 20), 34));
        }
        return List.of(new Unit(Care.GROUP_CARE, tracks));
    }

    private static List<Unit> dutch(Dice dice, Namer groups) {
        return switch (dice.weighted(30, 30, 8, 32)) {
            case 0 -> List.of(dayCare(dice, groups));
            case 1 -> List.of(afterSchool(dice, groups));
            case 2 -> List.of(preschool(dice, groups), afterSchool(dice, groups));
            default -> List.of(dayCare(dice, groups), afterSchool(dice, groups));
        };
    }

    private static Unit dayCare(Dice dice, Namer groups) {
        var tracks = new ArrayList<Track>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            tracks.add(track(groups, Care.DAY_CARE, dice.between(44, 66), 18, 30, 48));
        }
        for (int i = dice.between(0, 2); i > 0; i--) {
            tracks.add(track(groups, Care.DAY_CARE, dice.between(15, 24), 48));
        }
        return new Unit(Care.DAY_CARE, tracks);
    }

    private static Unit preschool(Dice dice, Namer groups) {
        return new Unit(
                Care.PRESCHOOL, List.of(track(groups, Care.PRESCHOOL, dice.between(16, 24), 48)));
    }

    private static Unit afterSchool(Dice dice, Namer groups) {
        var tracks = new ArrayList<Track>();
        for (int i = dice.between(1, 2); i > 0; i--) {
            tracks.add(track(groups, Care.OUT_OF_SCHOOL_CARE, dice.between(36, 56), 96, 153));
        }
        return new Unit(Care.OUT_OF_SCHOOL_CARE, tracks);
    }

    private static Track track(Namer groups, Care care, int children, int... untilMonths) {
        var steps = new ArrayList<Track.Step>();
        int each = Math.max(2, Math.round(children / (untilMonths.length * 6f)));
        for (int until : untilMonths) {
            steps.add(new Track.Step(groups.next(care), until, each));
        }
        return new Track(List.copyOf(steps), children);
    }

    private static final class Namer {

        private final Dice dice;
        private final List<String> left;

        Namer(Dice dice) {
            this.dice = dice;
            this.left = dice.shuffled(GROUPS);
        }

        Group next(Care care) {
            return new Group(dice.id(1_731_888_000_000L), left.removeLast(), care);
        }
    }
}
