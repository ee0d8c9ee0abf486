package org.houvast.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.houvast.demo.world.OrganiserStory;
import org.houvast.demo.world.Sizes;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is in the demo, always the same for the same scale, seed and day. At 1× there are
 * two organisers with five locations, about 310 children and 55 colleagues; at n× about ten times n
 * locations with a hundred children each. The first two organisers are the same at every scale.
 *
 * @param scale 1 to 1,000
 * @param today the day on which the story stands
 * @param passwordHash for the accounts of the first two organisers; {@code null} lets nobody in
 */
public record DemoWorld(int scale, long seed, LocalDate today, @Nullable String passwordHash) {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    public static final long SEED = 20261117;

    public DemoWorld {
        if (scale < 1 || scale > 1000) {
            throw new IllegalArgumentException("a scale is 1 to 1,000");
        }
    }

    /** The world that people see. */
    public static DemoWorld of(int scale, @Nullable String passwordHash) {
        return new DemoWorld(scale, SEED, TODAY, passwordHash);
    }

    /**
     * Tells the story, one location after another, so that never more than one is held in memory.
     * Rows refer to rows of the same location or of an earlier one.
     */
    public void tell(Consumer<List<Row>> listener) {
        var dice = new Dice(seed);
        var story = new OrganiserStory(today, passwordHash, listener);
        story.regenboog(dice.fork("organiser", 0));
        story.kiezels(dice.fork("organiser", 1));
        int number = 2;
        for (int locations : Sizes.of(scale, dice.fork("sizes", scale))) {
            story.another(number, locations, dice.fork("organiser", number));
            number++;
        }
    }
}
