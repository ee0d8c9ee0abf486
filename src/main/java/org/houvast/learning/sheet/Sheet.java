package org.houvast.learning.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.houvast.library.ContentPack;
import org.jspecify.annotations.Nullable;

/**
 * A sheet for the wall, as it is now.
 *
 * @param id {@code null} as long as it is the example that comes along
 * @param careGroup whose day it is; {@code null} for a sheet of the whole location
 * @param settlingWeeks weeks to settle in, for who starts; {@code null} for the usual number
 * @param edition other words are another edition
 * @param savedOn when the team put it into its own words; {@code null} for the example
 */
public record Sheet(
        @Nullable UUID id,
        SheetKind kind,
        UUID location,
        @Nullable UUID careGroup,
        String title,
        String lead,
        @Nullable Integer settlingWeeks,
        int edition,
        @Nullable LocalDate savedOn,
        int version,
        List<Section> sections) {

    private static final Pattern STRESS = Pattern.compile("\\*([^*]+)\\*");

    /**
     * A part of a sheet.
     *
     * @param section stable name within the sheet
     * @param aside when, or for whom; empty for none
     * @param lines one sentence each; a word between asterisks stands out
     */
    public record Section(String section, String heading, String aside, List<String> lines) {}

    /** A piece of a sentence. */
    public record Piece(String text, boolean standsOut) {}

    static Sheet example(
            SheetKind kind, UUID location, @Nullable UUID careGroup, ContentPack.Sheet words) {
        return new Sheet(
                null,
                kind,
                location,
                careGroup,
                words.title(),
                words.lead(),
                null,
                1,
                null,
                0,
                words.sections().stream()
                        .map(section ->
                                new Section(
                                        section.section(),
                                        section.heading(),
                                        section.aside() == null ? "" : section.aside(),
                                        section.lines()))
                        .toList());
    }

    /** A sentence in pieces: what stood between asterisks stands out. */
    public static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var stress = STRESS.matcher(line);
        int from = 0;
        while (stress.find()) {
            if (stress.start() > from) {
                pieces.add(new Piece(line.substring(from, stress.start()), false));
            }
            pieces.add(new Piece(stress.group(1), true));
            from = stress.end();
        }
        if (from < line.length()) {
            pieces.add(new Piece(line.substring(from), false));
        }
        return List.copyOf(pieces);
    }

    /** A sentence without its asterisks. */
    public static String plain(String line) {
        return STRESS.matcher(line).replaceAll("$1");
    }

    /** Whether there is much on it: then it is set smaller, to stay one sheet. */
    public boolean isFull() {
        return sections.stream().mapToInt(section -> 2 + section.lines().size()).sum()
                > (kind == SheetKind.ONBOARDING || kind == SheetKind.DAY_COURSE ? 30 : 32);
    }

    /** Its address. */
    public String path() {
        return "/sheets/" + location + "/" + kind.path();
    }

    /** What an address needs to name the group; empty for a sheet of the whole location. */
    public String query() {
        return careGroup == null ? "" : "?group=" + careGroup;
    }
}
