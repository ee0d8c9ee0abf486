package org.houvast.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What headings mean, by the words that Dutch, Flemish and English lists use for them. The words
 * stand in {@code headings.txt}, where anyone can add one.
 */
final class Headings {

    /** Whom a list is about when it has such a heading. */
    enum About {
        CHILD,
        STAFF,
        MENTORS,
        TRAINEES
    }

    /**
     * @param about null when both children and colleagues have it
     */
    record Known(Meaning meaning, @Nullable About about) {}

    private static final Map<String, Known> WORDS = load();

    /** A heading may be misspelled by one letter, if it is long enough to stay recognisable. */
    private static final int LONG_ENOUGH = 7;

    /** Words within a longer heading count when they are at least so long. */
    private static final int TELLING = 6;

    private static final int LONGEST = 80;
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{].*?[)\\]}]");

    private static final Pattern PARENT =
            Pattern.compile("ouder|vader|moeder|mama|papa|verzorger|parent|mother|father|guardian");
    private static final Pattern SOMEONE_ELSE =
            Pattern.compile(
                    PARENT
                            + "|contactpersoon|noodcontact|huisarts|school|debiteur|betaler|partner|doctor");

    private Headings() {}

    private static Map<String, Known> load() {
        Map<String, Known> words = new HashMap<>();
        var file = Objects.requireNonNull(Headings.class.getResourceAsStream("headings.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    add(line, words);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(words);
    }

    private static void add(String line, Map<String, Known> words) {
        int colon = line.indexOf(':');
        var head = line.substring(0, colon).replaceAll("[()]", " ").strip().split("\\s+");
        var meaning = Meaning.valueOf(head[0].replace('-', '_').toUpperCase(Locale.ROOT));
        var about = head.length == 1 ? null : About.valueOf(head[1].toUpperCase(Locale.ROOT));
        for (var word : line.substring(colon + 1).split(",")) {
            var before = words.put(Spelling.key(word), new Known(meaning, about));
            if (before != null && !before.equals(new Known(meaning, about))) {
                throw new IllegalStateException(
                        "headings.txt gives two meanings to: " + word.strip());
            }
        }
    }

    static Optional<Known> recognise(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return Optional.empty();
        }
        return exact(Spelling.key(heading))
                .or(() -> exact(Spelling.key(BRACKETS.matcher(heading).replaceAll(" "))))
                .or(() -> weekday(heading))
                .or(() -> ofSomeoneElse(Spelling.key(heading)))
                .or(() -> misspelled(Spelling.key(heading)))
                .or(() -> within(Spelling.key(heading)));
    }

    private static Optional<Known> exact(String key) {
        return Optional.ofNullable(WORDS.get(key));
    }

    private static Optional<Known> weekday(String heading) {
        return WeekdayHeading.of(heading).map(day -> new Known(Meaning.of(day.day()), null));
    }

    /** A parent's name or a doctor's telephone is not the child's; a parent's e-mail we do want. */
    private static Optional<Known> ofSomeoneElse(String key) {
        if (!SOMEONE_ELSE.matcher(key).find()) {
            return Optional.empty();
        }
        boolean mail = key.contains("mail") && PARENT.matcher(key).find();
        return Optional.of(
                mail ? new Known(Meaning.EMAIL, About.CHILD) : new Known(Meaning.OTHER, null));
    }

    private static Optional<Known> misspelled(String key) {
        if (key.length() < LONG_ENOUGH) {
            return Optional.empty();
        }
        List<Known> close = new ArrayList<>();
        WORDS.forEach((word, known) -> {
            if (word.length() >= LONG_ENOUGH && oneSlip(word, key) && !close.contains(known)) {
                close.add(known);
            }
        });
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    /** One letter too many, too few, wrong, or two letters swapped. */
    private static boolean oneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(start).equals(longer.substring(start + 1));
        }
        if (start + 1 >= shorter.length()
                || shorter.substring(start + 1).equals(longer.substring(start + 1))) {
            return true;
        }
        return shorter.charAt(start) == longer.charAt(start + 1)
                && shorter.charAt(start + 1) == longer.charAt(start)
                && shorter.substring(start + 2).equals(longer.substring(start + 2));
    }

    /** The longest known words that stand within the heading, when they are telling enough. */
    private static Optional<Known> within(String key) {
        var padded = " " + key + " ";
        String best = null;
        for (var word : WORDS.keySet()) {
            if (word.length() >= TELLING
                    && padded.contains(" " + word + " ")
                    && (best == null
                            || word.length() > best.length()
                            || (word.length() == best.length() && word.compareTo(best) < 0))) {
                best = word;
            }
        }
        return Optional.ofNullable(best).map(WORDS::get);
    }

    /** How many cells of a line are headings in so many words, each meaning counted once. */
    static int countKnown(List<String> cells) {
        return count(cells, cell -> exact(Spelling.key(cell)).or(() -> weekday(cell)));
    }

    /** How many could be headings, also when misspelled or wrapped in more words. */
    static int countLikely(List<String> cells) {
        return count(cells, Headings::recognise);
    }

    private static int count(List<String> cells, Function<String, Optional<Known>> known) {
        return (int)
                cells.stream()
                        .filter(cell -> !cell.isEmpty() && cell.length() <= LONGEST)
                        .map(known)
                        .flatMap(Optional::stream)
                        .distinct()
                        .count();
    }
}
