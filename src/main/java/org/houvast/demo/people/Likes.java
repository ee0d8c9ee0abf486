package org.houvast.demo.people;

import java.util.List;
import org.houvast.demo.Dice;

/** What people like to do, and the pictures that children choose. */
public final class Likes {

    /** For everyone from two years up; each has sentences in {@code interests.txt}. */
    public static final List<String> ALL =
            List.of(
                    "tekenen",
                    "voetbal",
                    "puzzelen",
                    "knutselen",
                    "muziek",
                    "tuinieren",
                    "dinosaurussen",
                    "dieren",
                    "boeken",
                    "lego",
                    "koken",
                    "water",
                    "auto's",
                    "verkleden",
                    "buiten spelen",
                    "dansen",
                    "treinen");

    private static final List<String> SMALL =
            List.of("muziek", "dieren", "boeken", "water", "buiten spelen", "dansen", "auto's");

    private static final List<String> GROWN =
            List.of(
                    "tekenen",
                    "voetbal",
                    "puzzelen",
                    "knutselen",
                    "muziek",
                    "tuinieren",
                    "dieren",
                    "boeken",
                    "koken",
                    "buiten spelen",
                    "dansen");

    /** The pictures on a child's ball: names of icons. */
    public static final List<String> EMBLEMS =
            List.of(
                    "anchor",
                    "apple",
                    "bike",
                    "bird",
                    "carrot",
                    "castle",
                    "cherry",
                    "clover",
                    "dog",
                    "drum",
                    "feather",
                    "fish",
                    "flower",
                    "footprints",
                    "gem",
                    "guitar",
                    "leaf",
                    "moon",
                    "origami",
                    "palette",
                    "puzzle",
                    "rabbit",
                    "rainbow",
                    "rocket",
                    "sailboat",
                    "shell",
                    "ship",
                    "shirt",
                    "snail",
                    "sparkles",
                    "sprout",
                    "squirrel",
                    "star",
                    "sun",
                    "tractor",
                    "train-front",
                    "trees",
                    "turtle",
                    "umbrella",
                    "worm");

    private Likes() {}

    /**
     * @param months the child's age
     */
    public static List<String> ofChild(int months, Dice dice) {
        int many = months < 12 ? dice.between(0, 1) : dice.between(1, 3);
        return dice.shuffled(months < 30 ? SMALL : ALL).subList(0, many);
    }

    public static List<String> ofColleague(Dice dice) {
        return dice.shuffled(GROWN).subList(0, dice.between(1, 3));
    }
}
