package org.houvast.today.mentor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.rhythm.OwnYear;
import org.houvast.today.Standing;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's home.
 *
 * @param faces the children who come today, and those who would have come
 * @param ofGroup whether these are the children of the group, for who has no mentor children
 * @param tasks what is for today, three at most
 * @param later what can wait
 * @param starterWords words to say what was good, the first one of today
 * @param year the own year; {@code null} for who has no mentor children
 * @param news what else concerns this mentor
 * @param onTablet whether it is the shared tablet of a group
 */
public record MentorHomePage(
        LocalDate today,
        Standing standing,
        List<Face> faces,
        boolean ofGroup,
        List<Task> tasks,
        List<Task> later,
        List<String> starterWords,
        @Nullable OwnYear year,
        List<Page> news,
        boolean onTablet)
        implements Page {

    /**
     * A child of today.
     *
     * @param standsFor the mentor who is away and for whom the viewer stands in; {@code null} for
     *     an own mentor child
     * @param usual the parts of the day on which it usually comes
     * @param parts the parts of today
     * @param observed it is being observed
     */
    public record Face(
            UUID placement,
            UUID child,
            String givenName,
            String emblem,
            @Nullable String standsFor,
            int usual,
            int parts,
            boolean observed) {

        public boolean comes() {
            return parts > 0;
        }
    }

    /**
     * One thing to do.
     *
     * @param what the end of the key of its words
     * @param tile the shape beside it
     * @param fromOn from which day
     * @param dueOn until which day; {@code null} for no such day
     * @param needsChild only while the child is there
     * @param notes how many notes there are already
     * @param who who wrote it
     * @param href where it is done or read
     * @param tick where its tick goes; {@code null} where it is done by writing
     */
    public record Task(
            UUID task,
            String what,
            String tile,
            String icon,
            UUID carePlacement,
            String givenName,
            LocalDate fromOn,
            @Nullable LocalDate dueOn,
            boolean needsChild,
            int notes,
            String who,
            String href,
            @Nullable String tick) {

        /** What is done by writing leads to the child's page where nobody writes here. */
        Task onPage() {
            return new Task(
                    task,
                    what,
                    tile,
                    icon,
                    carePlacement,
                    givenName,
                    fromOn,
                    dueOn,
                    needsChild,
                    notes,
                    who,
                    href.startsWith("/notes") ? "/children/" + carePlacement : href,
                    tick);
        }
    }

    public List<Face> coming() {
        return faces.stream().filter(Face::comes).toList();
    }

    public List<Face> away() {
        return faces.stream().filter(face -> !face.comes()).toList();
    }

    /** How many of the own mentor children come. */
    public int ownComing() {
        return (int) coming().stream().filter(face -> face.standsFor() == null).count();
    }

    /** For whom the viewer stands in today, with how many children come. */
    public Map<String, Integer> standsInFor() {
        var found = new TreeMap<String, Integer>();
        for (var face : coming()) {
            if (face.standsFor() != null) {
                found.merge(face.standsFor(), 1, Integer::sum);
            }
        }
        return found;
    }

    /** Which part of the day the children come: the end of a key. */
    public String part() {
        int parts = coming().stream().mapToInt(Face::parts).reduce(0, (a, b) -> a | b);
        return switch (parts) {
            case 1 -> "morning";
            case 2, 4, 6 -> "afternoon";
            default -> "day";
        };
    }

    public List<Emblem> enough() {
        return balls(OwnYear.Progress.ENOUGH);
    }

    public List<Emblem> todo() {
        var todo = new ArrayList<>(balls(OwnYear.Progress.NOW));
        todo.addAll(balls(OwnYear.Progress.LATER));
        return todo;
    }

    private List<Emblem> balls(OwnYear.Progress progress) {
        return year == null
                ? List.of()
                : year.in(progress).stream()
                        .map(child -> new Emblem(child.emblem(), Tone.of(child.child())))
                        .toList();
    }
}
