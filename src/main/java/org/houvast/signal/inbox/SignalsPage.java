package org.houvast.signal.inbox;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.mentorship.Sentence;
import org.houvast.signal.knowing.Kind;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What asks the attention of who looks.
 *
 * @param mine as a mentor
 * @param led as who leads, by kind; what cannot wait first
 * @param later to which who looks comes back
 * @param fine which a person closed, as long as it is so
 * @param maySetLevels whether the viewer says from when on something is told
 */
public record SignalsPage(
        List<Item> mine, List<Group> led, List<Item> later, List<Item> fine, boolean maySetLevels)
        implements Page {

    private static final int SEEN_AT_ONCE = 4;

    /** What is alike. */
    public record Group(Kind kind, List<Item> items) {

        /** Those who are seen at once. */
        public List<Item> first() {
            return items.size() > SEEN_AT_ONCE + 1 ? items.subList(0, SEEN_AT_ONCE) : items;
        }

        /** Those who are folded. */
        public List<Item> others() {
            return items.subList(first().size(), items.size());
        }
    }

    /**
     * One thing: what, since when, why, and who can do what.
     *
     * @param face the child's picture; {@code null} for a trainee or a colleague
     * @param person the arch of a trainee or a colleague; {@code null} for a child
     * @param talk who talks with whom about it
     * @param answer where an answer goes; {@code null} when the viewer only reads
     * @param againOn when the viewer comes back to it
     * @param closedOn when a person closed it
     * @param closedWhy why, in the words of that person
     */
    public record Item(
            Kind kind,
            @Nullable Emblem face,
            @Nullable Person person,
            Sentence what,
            Sentence when,
            Sentence why,
            Sentence talk,
            Way way,
            LocalDate since,
            @Nullable String answer,
            @Nullable LocalDate againOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedWhy) {}

    /** The arch of a trainee or a colleague. */
    public record Person(String initials, Tone tone) {}

    /** Where one can do something about it. */
    public record Way(Sentence text, String href) {}

    /** How many things wait. */
    public int waiting() {
        return mine.size() + led.stream().mapToInt(group -> group.items().size()).sum();
    }

    /** The one that waits longest, when there are several. */
    public Optional<LocalDate> oldest() {
        return Stream.concat(mine.stream(), led.stream().flatMap(group -> group.items().stream()))
                .map(Item::since)
                .min(Comparator.naturalOrder());
    }
}
