package org.houvast.intake.reading;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words in which lists write days: {@code ma t/m do}, {@code di-ochtend (oneven weken)}. */
final class DayTokens {

    static final int MORNING = 1;

    /** An afternoon in a list reaches into the hours after school. */
    static final int AFTERNOON = 6;

    static final int AFTER_SCHOOL = 4;
    static final int WHOLE_DAY = 7;

    sealed interface Token {}

    record Day(DayOfWeek day) implements Token {}

    /** {@code t/m}. */
    record Through() implements Token {}

    /** A dash between two days: through, or merely and. */
    record Dash() implements Token {}

    record Separator() implements Token {}

    /** A separator that ends what belongs together: a semicolon or a bracket. */
    record Break() implements Token {}

    record Part(int bits) implements Token {}

    /**
     * @param odd null when every week is meant
     */
    record Parity(@Nullable Boolean odd) implements Token {}

    /** Every other week, without saying which. */
    record EveryOtherWeek() implements Token {}

    record AllWorkdays() implements Token {}

    record Unknown(String text) implements Token {}

    private static final Map<String, DayOfWeek> DAYS =
            Map.ofEntries(
                    Map.entry("ma", DayOfWeek.MONDAY),
                    Map.entry("maa", DayOfWeek.MONDAY),
                    Map.entry("maan", DayOfWeek.MONDAY),
                    Map.entry("maandag", DayOfWeek.MONDAY),
                    Map.entry("mo", DayOfWeek.MONDAY),
                    Map.entry("mon", DayOfWeek.MONDAY),
                    Map.entry("monday", DayOfWeek.MONDAY),
                    Map.entry("di", DayOfWeek.TUESDAY),
                    Map.entry("din", DayOfWeek.TUESDAY),
                    Map.entry("dins", DayOfWeek.TUESDAY),
                    Map.entry("dinsdag", DayOfWeek.TUESDAY),
                    Map.entry("tu", DayOfWeek.TUESDAY),
                    Map.entry("tue", DayOfWeek.TUESDAY),
                    Map.entry("tues", DayOfWeek.TUESDAY),
                    Map.entry("tuesday", DayOfWeek.TUESDAY),
                    Map.entry("wo", DayOfWeek.WEDNESDAY),
                    Map.entry("woe", DayOfWeek.WEDNESDAY),
                    Map.entry("woens", DayOfWeek.WEDNESDAY),
                    Map.entry("woensdag", DayOfWeek.WEDNESDAY),
                    Map.entry("wed", DayOfWeek.WEDNESDAY),
                    Map.entry("wednesday", DayOfWeek.WEDNESDAY),
                    Map.entry("do", DayOfWeek.THURSDAY),
                    Map.entry("don", DayOfWeek.THURSDAY),
                    Map.entry("donder", DayOfWeek.THURSDAY),
                    Map.entry("donderdag", DayOfWeek.THURSDAY),
                    Map.entry("th", DayOfWeek.THURSDAY),
                    Map.entry("thu", DayOfWeek.THURSDAY),
                    Map.entry("thur", DayOfWeek.THURSDAY),
                    Map.entry("thurs", DayOfWeek.THURSDAY),
                    Map.entry("thursday", DayOfWeek.THURSDAY),
                    Map.entry("vr", DayOfWeek.FRIDAY),
                    Map.entry("vrij", DayOfWeek.FRIDAY),
                    Map.entry("vrijdag", DayOfWeek.FRIDAY),
                    Map.entry("fr", DayOfWeek.FRIDAY),
                    Map.entry("fri", DayOfWeek.FRIDAY),
                    Map.entry("friday", DayOfWeek.FRIDAY),
                    Map.entry("za", DayOfWeek.SATURDAY),
                    Map.entry("zat", DayOfWeek.SATURDAY),
                    Map.entry("zaterdag", DayOfWeek.SATURDAY),
                    Map.entry("sat", DayOfWeek.SATURDAY),
                    Map.entry("saturday", DayOfWeek.SATURDAY),
                    Map.entry("zo", DayOfWeek.SUNDAY),
                    Map.entry("zon", DayOfWeek.SUNDAY),
                    Map.entry("zondag", DayOfWeek.SUNDAY),
                    Map.entry("sun", DayOfWeek.SUNDAY),
                    Map.entry("sunday", DayOfWeek.SUNDAY));

    private static final Map<String, Integer> PARTS =
            Map.ofEntries(
                    Map.entry("ochtend", MORNING),
                    Map.entry("ochtenden", MORNING),
                    Map.entry("och", MORNING),
                    Map.entry("morgen", MORNING),
                    Map.entry("voormiddag", MORNING),
                    Map.entry("vm", MORNING),
                    Map.entry("vso", MORNING),
                    Map.entry("voorschools", MORNING),
                    Map.entry("morning", MORNING),
                    Map.entry("am", MORNING),
                    Map.entry("middag", AFTERNOON),
                    Map.entry("middagen", AFTERNOON),
                    Map.entry("mid", AFTERNOON),
                    Map.entry("namiddag", AFTERNOON),
                    Map.entry("nm", AFTERNOON),
                    Map.entry("afternoon", AFTERNOON),
                    Map.entry("pm", AFTERNOON),
                    Map.entry("nso", AFTER_SCHOOL),
                    Map.entry("bso", AFTER_SCHOOL),
                    Map.entry("naschools", AFTER_SCHOOL),
                    Map.entry("heel", WHOLE_DAY),
                    Map.entry("hele", WHOLE_DAY),
                    Map.entry("hd", WHOLE_DAY));

    private static final List<String> NOISE =
            List.of(
                    "dag", "dagen", "op", "de", "en", "and", "s", "iedere", "per", "week", "vast",
                    "vaste", "elke", "alle");

    /** What reads as one thing though it is written in several words or signs. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<time>\\d{1,2}[:.u]\\d{2}\\s?(?:-|–|tot|t/m)\\s?\\d{1,2}[:.u]\\d{2}|\\d{1,2}\\s?u?\\s?(?:-|–|tot)\\s?\\d{1,2}\\s?(?:u|uur))"
                            + "|(?<alternate>om de (?:week|andere week|2 weken|twee weken)|(?:2|twee|14)[- ]?(?:wekelijks|daags)|1 ?x per (?:2|twee) weken|every other week|biweekly)"
                            + "|(?<always>elke week|iedere week|alle weken|wekelijks|every week)"
                            + "|(?<odd>oneven(?: ?weken| ?week| ?wk)?(?: nrs?)?|odd(?: weeks?)?)"
                            + "|(?<even>even(?: ?weken| ?week| ?wk)?|even weeks?)"
                            + "|(?<workdays>alle (?:werk|opvang)?dagen|alle weekdagen|elke (?:werk)?dag|iedere (?:werk)?dag|dagelijks|hele week|de hele week|fulltime|voltijds|every day|all days|weekdays|5 dagen per week)"
                            + "|(?<whole>hele dag(?:en)?|heledag|volle dag(?:en)?|whole day|full day|all day)"
                            + "|(?<afterschool>na school|after school)"
                            + "|(?<through>t/m|t\\.?e\\.?m\\.?|tot en met|tot/met|through|tm(?![a-z])|tot(?![a-z])|to(?![a-z])|until)"
                            + "|(?<dash>[-–—])"
                            + "|(?<stop>[;()\\[\\]:|])"
                            + "|(?<separator>[,/+&.]|\\s+)"
                            + "|(?<word>[a-z]+)"
                            + "|(?<rest>.)");

    private DayTokens() {}

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        var plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        var pieces = PIECE.matcher(plain);
        while (pieces.find()) {
            add(pieces, tokens);
        }
        return tokens;
    }

    private static void add(Matcher piece, List<Token> tokens) {
        if (piece.group("time") != null) {
            tokens.add(new Part(hours(piece.group("time"))));
        } else if (piece.group("alternate") != null) {
            tokens.add(new EveryOtherWeek());
        } else if (piece.group("always") != null) {
            tokens.add(new Parity(null));
        } else if (piece.group("odd") != null) {
            tokens.add(new Parity(true));
        } else if (piece.group("even") != null) {
            tokens.add(new Parity(false));
        } else if (piece.group("workdays") != null) {
            tokens.add(new AllWorkdays());
        } else if (piece.group("whole") != null) {
            tokens.add(new Part(WHOLE_DAY));
        } else if (piece.group("afterschool") != null) {
            tokens.add(new Part(AFTER_SCHOOL));
        } else if (piece.group("through") != null) {
            tokens.add(new Through());
        } else if (piece.group("dash") != null) {
            tokens.add(new Dash());
        } else if (piece.group("stop") != null) {
            tokens.add(new Break());
        } else if (piece.group("separator") != null) {
            tokens.add(new Separator());
        } else if (piece.group("word") != null) {
            word(piece.group("word"), tokens);
        } else {
            tokens.add(new Unknown(piece.group()));
        }
    }

    private static void word(String word, List<Token> tokens) {
        var part = PARTS.get(word);
        if (DAYS.containsKey(word)) {
            tokens.add(new Day(DAYS.get(word)));
        } else if (part != null) {
            tokens.add(new Part(part));
        } else if (NOISE.contains(word)) {
            tokens.add(new Separator());
        } else if (!dayWithPart(word, tokens) && !daysInARow(word, tokens)) {
            tokens.add(new Unknown(word));
        }
    }

    /** {@code maandagochtend}, {@code maandagen}, {@code maandags}. */
    private static boolean dayWithPart(String word, List<Token> tokens) {
        int dag = word.indexOf("dag");
        if (dag < 0) {
            return false;
        }
        var day = DAYS.get(word.substring(0, dag + 3));
        var rest = word.substring(dag + 3);
        var part = PARTS.get(rest.startsWith("s") ? rest.substring(1) : rest);
        if (day == null
                || !(part != null || rest.isEmpty() || rest.equals("s") || rest.equals("en"))) {
            return false;
        }
        tokens.add(new Day(day));
        if (part != null) {
            tokens.add(new Part(part));
        }
        return true;
    }

    /** {@code madido}: two letters per day, without anything in between. */
    private static boolean daysInARow(String word, List<Token> tokens) {
        if (word.length() < 4 || word.length() > 14 || word.length() % 2 != 0) {
            return false;
        }
        List<Token> days = new ArrayList<>();
        for (int i = 0; i < word.length(); i += 2) {
            var day = DAYS.get(word.substring(i, i + 2));
            if (day == null) {
                return false;
            }
            days.add(new Day(day));
            days.add(new Separator());
        }
        tokens.addAll(days);
        return true;
    }

    /** The parts of a day that a span of hours touches. */
    static int hours(String span) {
        var numbers = Pattern.compile("\\d+").matcher(span);
        List<Integer> found = new ArrayList<>();
        while (numbers.find()) {
            found.add(Integer.parseInt(numbers.group()));
        }
        int from = found.getFirst();
        int through = found.size() == 4 ? found.get(2) : found.getLast();
        int bits = from < 12 ? 1 : 0;
        bits |= from < 15 && through > 13 ? 2 : 0;
        bits |= through > 15 ? 4 : 0;
        return bits == 0 ? WHOLE_DAY : bits;
    }
}
