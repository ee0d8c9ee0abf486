package org.houvast.ui;

import java.util.List;
import java.util.UUID;

/**
 * A personal picture on a coloured ball, so that nobody needs a photo to be recognised.
 *
 * @param picture the name of an icon, one of {@link #PICTURES}
 * @param tone the colour of the ball
 */
public record Emblem(String picture, Tone tone) {

    /** The pictures to choose from: things that small children know and that read well at 20 px. */
    public static final List<String> PICTURES =
            List.of(
                    "anchor",
                    "apple",
                    "banana",
                    "bike",
                    "bird",
                    "blocks",
                    "bug",
                    "bus",
                    "cake",
                    "candy",
                    "car",
                    "carrot",
                    "castle",
                    "cat",
                    "cherry",
                    "citrus",
                    "clover",
                    "cookie",
                    "croissant",
                    "crown",
                    "dog",
                    "donut",
                    "drum",
                    "feather",
                    "fish",
                    "flower",
                    "flower-2",
                    "footprints",
                    "gem",
                    "gift",
                    "grape",
                    "guitar",
                    "ice-cream-cone",
                    "leaf",
                    "moon",
                    "mountain",
                    "origami",
                    "palette",
                    "panda",
                    "plane",
                    "puzzle",
                    "rabbit",
                    "rainbow",
                    "rocket",
                    "sailboat",
                    "shell",
                    "ship",
                    "shirt",
                    "snail",
                    "snowflake",
                    "sparkles",
                    "sprout",
                    "squirrel",
                    "star",
                    "sun",
                    "tent",
                    "tractor",
                    "train-front",
                    "tree-palm",
                    "tree-pine",
                    "trees",
                    "turtle",
                    "umbrella",
                    "volleyball",
                    "waves",
                    "worm");

    /**
     * The picture that someone has until another one is chosen: always the same for the same id.
     */
    public static Emblem of(UUID id) {
        return new Emblem(PICTURES.get(Math.floorMod(mix(id) >>> 8, PICTURES.size())), Tone.of(id));
    }

    /**
     * Ids made in the same millisecond differ in a few bits only, which may count up in both halves
     * alike; this spreads them.
     */
    static int mix(UUID id) {
        var bits = id.getMostSignificantBits() * 0x9e3779b97f4a7c15L ^ id.getLeastSignificantBits();
        bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
        return (int) (bits ^ (bits >>> 31));
    }
}
