package org.houvast.intake.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.houvast.foundation.DayPattern;
import org.jspecify.annotations.Nullable;

/**
 * Days as lists write them: {@code ma, di}, {@code ma t/m do}, {@code Maandag en Woensdag}, {@code
 * X-XX-}, {@code oneven weken ma}, a column per weekday.
 *
 * <p>A day without a part is a whole day. Odd and even weeks follow the calendar's week numbers of
 * the year in which the list is read; a year of 53 weeks makes them swap, as it does on the wall.
 */
final class CareDays {

    private static final Pattern TERM_TIME =
            Pattern.compile(
                    "(?:alleen |enkel )?(?:in |tijdens )?(?:de )?school(?:weken|tijd|periodes?)"
                            + "|(?:excl(?:usief)?\\.?|zonder|niet in|geen|buiten) (?:de )?(?:school)?vakanties?"
                            + "|\\b(?:39|40|41) ?-?(?:weken|wkn|wk)(?: ?contract)?|term[- ]?time(?: only)?");
    private static final Pattern ALL_YEAR =
            Pattern.compile(
                    "\\b(?:51|52) ?-?(?:weken|wkn|wk)(?: ?contract)?|(?:incl(?:usief)?\\.?|ook in) (?:de )?(?:school)?vakanties?|hele jaar");
    private static final String POSITIONS = "mdwdvzz";
    private static final int LONGEST = 200;

    private final LocalDate today;
    private final boolean dashesAreAnd;

    private CareDays(LocalDate today, boolean dashesAreAnd) {
        this.today = today;
        this.dashesAreAnd = dashesAreAnd;
    }

    /**
     * A reader for one column. Where three days stand in a chain somewhere ({@code ma-wo-vr}), a
     * dash means "and" in the whole column; else {@code ma-do} stays a question.
     */
    static CareDays of(LocalDate today, Iterable<String> column) {
        for (var text : column) {
            if (text.length() <= LONGEST && hasChain(DayTokens.of(text))) {
                return new CareDays(today, true);
            }
        }
        return new CareDays(today, false);
    }

    private static boolean hasChain(List<DayTokens.Token> tokens) {
        int dashes = 0;
        DayTokens.Token before = new DayTokens.Break();
        for (var token : tokens) {
            if (token instanceof DayTokens.Dash && before instanceof DayTokens.Day) {
                dashes++;
            } else if (!(token instanceof DayTokens.Day)) {
                dashes = 0;
            }
            if (dashes > 1 && token instanceof DayTokens.Day) {
                return true;
            }
            before = token;
        }
        return false;
    }

    Reading<DayPattern> read(String text) {
        if (Blanks.isBlank(text)) {
            return Reading.nothing();
        }
        if (text.length() > LONGEST) {
            return unreadable(text);
        }
        var plain = Spelling.plain(text).toLowerCase(Locale.ROOT);
        boolean termTime = TERM_TIME.matcher(plain).find();
        var days = ALL_YEAR.matcher(TERM_TIME.matcher(plain).replaceAll(";")).replaceAll(";");
        var marked = marks(days);
        var read = marked == null ? new Words(DayTokens.of(days)).read(text) : marked;
        return termTime ? inTermTime(read) : read;
    }

    private static Reading<DayPattern> inTermTime(Reading<DayPattern> read) {
        var days = read.value();
        return days == null
                ? read
                : new Reading<>(days.inTermTimeOnly(), read.reason(), read.details());
    }

    private static Reading<DayPattern> unreadable(String text) {
        return Reading.unclear("days-unreadable", Blanks.shortened(text));
    }

    /** One sign per weekday: {@code X-XX-}, {@code 1 0 1 1 0}, {@code M-WD-}. */
    private static @Nullable Reading<DayPattern> marks(String text) {
        var signs = text.replaceAll("[\\s|;]", "");
        if (signs.length() != 5 && signs.length() != 7) {
            return null;
        }
        int[] week = new int[7];
        boolean any = false;
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            if (sign == POSITIONS.charAt(i) || "x1✓✔✗✘●•*".indexOf(sign) >= 0) {
                week[i] = DayTokens.WHOLE_DAY;
                any = true;
            } else if ("-–_.0·o".indexOf(sign) < 0) {
                return null;
            }
        }
        return any ? weekend(week, week, null) : Reading.nothing();
    }

    /** Nobody is in care on Sunday, and hardly on Saturday: more likely a slip of the pen. */
    private static Reading<DayPattern> weekend(
            int[] odd, int[] even, @Nullable LocalDate mondayOfOddWeek) {
        var pattern = pattern(odd, even, mondayOfOddWeek);
        for (var day : List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)) {
            if (odd[day.ordinal()] + even[day.ordinal()] > 0) {
                return Reading.strange(pattern, "days-weekend");
            }
        }
        return Reading.of(pattern);
    }

    private static DayPattern pattern(int[] odd, int[] even, @Nullable LocalDate mondayOfOddWeek) {
        return DayPattern.parse(
                mondayOfOddWeek == null
                        ? digits(odd)
                        : digits(odd) + digits(even) + "@" + mondayOfOddWeek);
    }

    private static String digits(int[] week) {
        var digits = new StringBuilder();
        for (int parts : week) {
            digits.append(parts);
        }
        return digits.toString();
    }

    /** The Monday of week 1, which is odd, of the year that this week belongs to. */
    private LocalDate mondayOfWeekOne() {
        return today.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A column per weekday. */
    Reading<DayPattern> readMarks(List<WeekdayHeading> headings, List<String> cells) {
        int[] odd = new int[7];
        int[] even = new int[7];
        boolean byTurns = false;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var mark = Mark.of(cells.get(i), heading.parts());
            if (mark == null) {
                return Reading.unclear("days-mark", Blanks.shortened(cells.get(i)));
            }
            Boolean inOdd = mark.odd() == null ? heading.odd() : mark.odd();
            byTurns |= inOdd != null && mark.parts() != 0;
            if (inOdd == null || inOdd) {
                odd[heading.day().ordinal()] |= mark.parts();
            }
            if (inOdd == null || !inOdd) {
                even[heading.day().ordinal()] |= mark.parts();
            }
        }
        var read = weekend(odd, even, byTurns ? mondayOfWeekOne() : null);
        var pattern = read.value();
        return pattern == null || pattern.isNever() ? Reading.nothing() : read;
    }

    /** What stands in a cell under a weekday. */
    private record Mark(int parts, @Nullable Boolean odd) {

        static @Nullable Mark of(String cell, int wholeParts) {
            var text = Spelling.plain(cell).toLowerCase(Locale.ROOT).strip();
            if (Blanks.isBlank(text) || text.matches("0|nee|n|no|false|vrij|\\.")) {
                return new Mark(0, null);
            }
            if (text.matches(
                    "x+|v|ja|j|y|yes|1|true|✓|✔|✗|✘|●|•|\\*|aanwezig|\\d{1,2}([.,]\\d{1,2})?( ?u(ur)?)?")) {
                return new Mark(wholeParts, null);
            }
            int parts = 0;
            Boolean odd = null;
            for (var token : DayTokens.of(text)) {
                switch (token) {
                    case DayTokens.Part part -> parts |= part.bits();
                    case DayTokens.Parity parity -> odd = parity.odd();
                    case DayTokens.Day _, DayTokens.Separator _, DayTokens.Break _ -> {}
                    default -> {
                        return null;
                    }
                }
            }
            return new Mark(parts == 0 ? wholeParts : parts, odd);
        }
    }

    /** Reads days in words, from left to right. */
    private final class Words {

        private static final int ASK = -1;
        private static final int WRONG = -2;

        private final List<DayTokens.Token> tokens;
        private final boolean weeksComeFirst;
        private final boolean partsComeFirst;
        private final int[] odd = new int[7];
        private final int[] even = new int[7];
        private boolean byTurns;

        /** Days that were named; which part of them and which weeks may still follow. */
        private final List<DayOfWeek> open = new ArrayList<>();

        /** The open days were named as one: a range, or all workdays. */
        private boolean openAsOne;

        private int openParts;
        private int partsAhead;
        private @Nullable Boolean weeksAhead;

        private Words(List<DayTokens.Token> all) {
            tokens = all.stream().filter(t -> !(t instanceof DayTokens.Separator)).toList();
            weeksComeFirst = !tokens.isEmpty() && tokens.getFirst() instanceof DayTokens.Parity;
            partsComeFirst = !tokens.isEmpty() && tokens.getFirst() instanceof DayTokens.Part;
        }

        private Reading<DayPattern> read(String text) {
            for (int i = 0; i < tokens.size(); i++) {
                var token = tokens.get(i);
                String question = null;
                switch (token) {
                    case DayTokens.Day day -> {
                        int last = lastOfRange(i);
                        if (last == ASK) {
                            question = "days-range-or-list";
                        } else if (last == WRONG) {
                            question = "days-unreadable";
                        } else {
                            name(day.day(), dayAt(last));
                            i = last;
                        }
                    }
                    case DayTokens.AllWorkdays _ -> name(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                    case DayTokens.Part part -> question = part(part.bits());
                    case DayTokens.Parity parity -> question = weeks(parity.odd());
                    case DayTokens.EveryOtherWeek _ -> question = "days-which-weeks";
                    case DayTokens.Break _ -> endUnlessSaidOf(i + 1);
                    case DayTokens.Dash _ -> {}
                    default -> question = "days-unreadable";
                }
                if (question != null) {
                    return Reading.unclear(question, Blanks.shortened(text));
                }
            }
            close();
            boolean none = Arrays.stream(odd).sum() + Arrays.stream(even).sum() == 0;
            return none ? unreadable(text) : weekend(odd, even, byTurns ? mondayOfWeekOne() : null);
        }

        /** The place of the last day of a range that begins here, or here itself. */
        private int lastOfRange(int i) {
            if (i + 1 >= tokens.size()) {
                return i;
            }
            var next = tokens.get(i + 1);
            boolean toDay = i + 2 < tokens.size() && tokens.get(i + 2) instanceof DayTokens.Day;
            if (next instanceof DayTokens.Through) {
                return toDay && dayAt(i).compareTo(dayAt(i + 2)) < 0 ? i + 2 : WRONG;
            }
            if (next instanceof DayTokens.Dash && toDay && !dashesAreAnd) {
                int gap = dayAt(i + 2).getValue() - dayAt(i).getValue();
                return gap == 1 ? i + 2 : ASK;
            }
            return i;
        }

        private DayOfWeek dayAt(int i) {
            return ((DayTokens.Day) tokens.get(i)).day();
        }

        private void name(DayOfWeek from, DayOfWeek through) {
            if (openParts != 0) {
                close();
            }
            openAsOne = open.isEmpty() && from != through;
            for (int day = from.getValue(); day <= through.getValue(); day++) {
                open.add(DayOfWeek.of(day));
            }
        }

        private @Nullable String part(int bits) {
            if (partsComeFirst) {
                close();
                partsAhead = bits;
                return null;
            }
            if (open.isEmpty()) {
                return "days-unreadable";
            }
            if (open.size() > 1 && !openAsOne && bits != DayTokens.WHOLE_DAY) {
                return "days-which-part";
            }
            openParts |= bits;
            return null;
        }

        private @Nullable String weeks(@Nullable Boolean oddWeeks) {
            byTurns |= oddWeeks != null;
            if (weeksComeFirst) {
                close();
                weeksAhead = oddWeeks;
                return null;
            }
            if (open.isEmpty() || (open.size() > 1 && !openAsOne)) {
                return "days-which-weeks";
            }
            weeksAhead = oddWeeks;
            close();
            weeksAhead = null;
            return null;
        }

        /** A bracket that only holds a part or weeks says something about the day before it. */
        private void endUnlessSaidOf(int next) {
            boolean saidOf =
                    next < tokens.size()
                            && ((tokens.get(next) instanceof DayTokens.Part && !partsComeFirst)
                                    || (tokens.get(next) instanceof DayTokens.Parity
                                            && !weeksComeFirst));
            if (!saidOf) {
                close();
            }
        }

        /** Settles the open days: their part, or the one that was said ahead, or the whole day. */
        private void close() {
            int bits =
                    openParts != 0 ? openParts : partsAhead != 0 ? partsAhead : DayTokens.WHOLE_DAY;
            for (var day : open) {
                if (weeksAhead == null || weeksAhead) {
                    odd[day.ordinal()] |= bits;
                }
                if (weeksAhead == null || !weeksAhead) {
                    even[day.ordinal()] |= bits;
                }
            }
            open.clear();
            openParts = 0;
            openAsOne = false;
        }
    }
}
