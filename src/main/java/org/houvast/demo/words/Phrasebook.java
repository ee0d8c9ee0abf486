package org.houvast.demo.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All sentences of the demo, read from files that a colleague can read and add to: {@code
 * scenes.txt}, {@code interests.txt}, {@code themes.txt}, {@code voices.txt}, {@code moments.txt}.
 */
public final class Phrasebook {

    /** Where a sentence stands in {@code moments.txt}. */
    public enum Shelf {
        SCENE,
        VOICE,
        VOOR_DE_MENTOR,
        FIJN_MOMENT,
        KLEIN_MOMENT,
        BESLUIT,
        KIND_ZEGT,
        OUDER_VRAAGT,
        THUIS_SPEELT
    }

    private static final String NOTHING = "...";
    private static final int INTEREST = 30;
    private static final int SEASONAL = 25;
    private static final int BEFORE = 18;
    private static final int AFTER = 28;
    private static final Phrasebook BOOK = new Phrasebook();

    private final List<Line> lines = new ArrayList<>();
    private final Map<Object, List<Line>> found = new ConcurrentHashMap<>();

    private record Line(
            int number,
            Shelf shelf,
            Set<Age> ages,
            @Nullable Mood mood,
            Set<String> tags,
            Template template) {

        boolean fits(Age age) {
            return ages.isEmpty() || ages.contains(age);
        }

        boolean has(String tag) {
            return tags.contains(tag);
        }

        @Nullable String after(String prefix) {
            for (var tag : tags) {
                if (tag.startsWith(prefix)) {
                    return tag.substring(prefix.length());
                }
            }
            return null;
        }

        @Nullable String season() {
            for (var tag : tags) {
                if (SEASONS.contains(tag)) {
                    return tag;
                }
            }
            return null;
        }
    }

    private static final Set<String> SEASONS =
            Set.of("lente", "zomer", "herfst", "winter", "sint", "kerst");

    private Phrasebook() {
        for (var file : List.of("scenes", "interests", "themes", "voices", "moments")) {
            read(file);
        }
    }

    public static Phrasebook book() {
        return BOOK;
    }

    private void read(String file) {
        var stream = Phrasebook.class.getResourceAsStream("/org/houvast/demo/" + file + ".txt");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
            var heading = List.<String>of();
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("== ")) {
                    heading = List.of(line.substring(3).strip().split(" "));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    add(heading, line.equals(NOTHING) ? "" : line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a sentence under its heading; {@code graag:auto's} and its like may hold blanks. */
    private void add(List<String> heading, String line) {
        var ages = EnumSet.noneOf(Age.class);
        Mood mood = null;
        var shelf = Shelf.SCENE;
        var tags = new LinkedHashSet<String>();
        for (int i = 0; i < heading.size(); i++) {
            var word = heading.get(i);
            if (word.startsWith("graag:")) {
                tags.add(String.join(" ", heading.subList(i, heading.size())));
                break;
            }
            var age = constant(Age.values(), word);
            var feeling = constant(Mood.values(), word);
            var place = constant(Shelf.values(), word);
            if (age != null) {
                ages.add(age);
            } else if (feeling != null) {
                mood = feeling;
            } else if (place != null) {
                shelf = place;
            } else {
                tags.add(word);
                shelf = word.startsWith("stem:") ? Shelf.VOICE : shelf;
            }
        }
        lines.add(
                new Line(
                        lines.size(),
                        shelf,
                        Set.copyOf(ages),
                        mood,
                        Set.copyOf(tags),
                        Template.parse(line)));
    }

    private static <E extends Enum<E>> @Nullable E constant(E[] values, String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    /** What chooses a scene. */
    public record Scene(
            Age age, Mood mood, boolean wholeDays, boolean afterSchool, LocalDate day) {}

    private record SceneKey(
            Age age, Mood mood, boolean days, boolean bso, boolean be, String season) {}

    private record InterestKey(Age age, String interest) {}

    private record ThemeKey(Age age, String theme, int step) {}

    private record ShelfKey(Shelf shelf, Age age) {}

    private record VoiceKey(Voice voice, Mood mood, String where) {}

    /**
     * What a colleague saw.
     *
     * @param interests what the child likes
     * @param used which sentences this child's story has already; grows by one
     */
    public String scene(
            Telling telling, Scene scene, Voice voice, List<String> interests, BitSet used) {
        var dice = telling.dice();
        List<Line> from = List.of();
        if (scene.mood == Mood.FIJN && !interests.isEmpty() && dice.chance(INTEREST)) {
            var interest = dice.one(interests);
            from =
                    lookUp(
                            new InterestKey(scene.age, interest),
                            line -> line.fits(scene.age) && interest.equals(line.after("graag:")));
        }
        if (fresh(from, used).isEmpty() && dice.chance(SEASONAL)) {
            from = scenes(telling, scene, season(scene.day));
        }
        if (fresh(from, used).isEmpty()) {
            from = scenes(telling, scene, "");
        }
        return inVoice(telling, voice, scene.mood, pick(from, used, telling));
    }

    private List<Line> scenes(Telling telling, Scene scene, String season) {
        return lookUp(
                new SceneKey(
                        scene.age,
                        scene.mood,
                        scene.wholeDays,
                        scene.afterSchool,
                        telling.flemish(),
                        season),
                line -> fits(line, scene, telling.flemish(), season));
    }

    private static boolean fits(Line line, Scene scene, boolean flemish, String season) {
        return line.shelf == Shelf.SCENE
                && line.fits(scene.age)
                && (line.mood == scene.mood)
                && line.after("thema:") == null
                && line.after("graag:") == null
                && (!line.has("dag") || scene.wholeDays)
                && (!line.has("bso") || scene.afterSchool)
                && (!line.has("be") || flemish)
                && season.equals(Objects.requireNonNullElse(line.season(), ""));
    }

    /** What a colleague saw of what asks attention in this child now; step 1, 2 or 3. */
    public String theme(
            Telling telling, Age age, String theme, int step, Voice voice, BitSet used) {
        var from =
                lookUp(
                        new ThemeKey(age, theme, step),
                        line ->
                                theme.equals(line.after("thema:"))
                                        && line.has("stap:" + step)
                                        && line.fits(age));
        var mood = step == 1 ? Mood.ZORG : step == 2 ? Mood.GEWOON : Mood.FIJN;
        return inVoice(telling, voice, mood, pick(from, used, telling));
    }

    /** A sentence from one of the other shelves. */
    public String from(Shelf shelf, Telling telling, Age age, BitSet used) {
        var lines = lookUp(new ShelfKey(shelf, age), line -> line.shelf == shelf && line.fits(age));
        return pick(lines, used, telling);
    }

    private String inVoice(Telling telling, Voice voice, Mood mood, String core) {
        var dice = telling.dice();
        var before = dice.chance(BEFORE) ? around(telling, voice, mood, "voor") : "";
        var after = dice.chance(AFTER) ? around(telling, voice, mood, "na") : "";
        return (before + " " + core + " " + after).strip();
    }

    private String around(Telling telling, Voice voice, Mood mood, String where) {
        var stem = "stem:" + voice.name().toLowerCase(Locale.ROOT);
        var from =
                lookUp(
                        new VoiceKey(voice, mood, where),
                        line ->
                                line.has(stem)
                                        && line.has(where)
                                        && (line.mood == null || line.mood == mood));
        return from.isEmpty() ? "" : telling.dice().one(from).template.tell(telling);
    }

    private List<Line> lookUp(Object key, Predicate<Line> fits) {
        var known = found.get(key);
        if (known == null) {
            known = lines.stream().filter(fits).toList();
            found.put(key, known);
        }
        return known;
    }

    private static List<Line> fresh(List<Line> from, BitSet used) {
        return from.stream().filter(line -> !used.get(line.number)).toList();
    }

    private static String pick(List<Line> from, BitSet used, Telling telling) {
        var fresh = fresh(from, used);
        var line = telling.dice().one(fresh.isEmpty() ? from : fresh);
        used.set(line.number);
        return line.template.tell(telling);
    }

    private static String season(LocalDate day) {
        int md = day.getMonthValue() * 100 + day.getDayOfMonth();
        if (md >= 1112 && md <= 1205) {
            return "sint";
        }
        if (md >= 1206 && md <= 1225) {
            return "kerst";
        }
        return switch (Month.of(day.getMonthValue())) {
            case DECEMBER, JANUARY, FEBRUARY -> "winter";
            case MARCH, APRIL, MAY -> "lente";
            case JUNE, JULY, AUGUST -> "zomer";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "herfst";
        };
    }

    /** The themes that there are sentences for. */
    public List<String> themes() {
        return lines.stream()
                .map(line -> line.after("thema:"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
