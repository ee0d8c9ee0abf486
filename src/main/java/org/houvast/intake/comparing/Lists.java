package org.houvast.intake.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houvast.intake.reading.Answers;
import org.houvast.intake.reading.Mapping;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.Problem;
import org.houvast.intake.reading.ReadSheet;
import org.houvast.intake.reading.Sheet;
import org.houvast.intake.reading.SheetReader;
import org.houvast.intake.reading.Spelling;

/**
 * The lists of one import, read with the answers that were given so far. A spelling that was
 * answered once is used in every row that has it.
 */
public final class Lists {

    private static final Set<Meaning> NAMES =
            Set.of(Meaning.FIRST_NAME, Meaning.LAST_NAME, Meaning.FULL_NAME, Meaning.SURNAME_FIRST);
    private static final Pattern WORDS = Pattern.compile("[\\s,]+");

    private final List<ReadSheet> sheets = new ArrayList<>();
    private final Map<RowRef, Sheet.Row> rows = new HashMap<>();
    private final Map<RowRef, List<Problem>> problems = new HashMap<>();

    /** One list as it is kept, with what a person typed and confirmed in it. */
    public record Kept(Sheet sheet, Mapping mapping, Answers answers) {}

    /**
     * @param said the answers to questions, by their keys
     */
    public static Lists read(List<Kept> kept, Map<String, String> said, LocalDate today) {
        var lists = new Lists();
        for (var list : kept) {
            var answers = withSpellings(list, said);
            var read = SheetReader.read(list.sheet(), list.mapping(), answers, today);
            int index = lists.sheets.size();
            lists.sheets.add(read);
            read.sheet().rows().forEach(r -> lists.rows.put(new RowRef(index, r.number()), r));
            read.problems()
                    .forEach(p ->
                            lists.problems
                                    .computeIfAbsent(
                                            new RowRef(index, p.row()), _ -> new ArrayList<>())
                                    .add(p));
        }
        return lists;
    }

    private static Answers withSpellings(Kept list, Map<String, String> said) {
        if (said.keySet().stream().noneMatch(key -> key.startsWith(SPELLING))) {
            return list.answers();
        }
        var typed = new LinkedHashMap<>(list.answers().typed());
        var confirmed = new HashSet<>(list.answers().confirmed());
        for (int column = 0; column < list.mapping().meanings().size(); column++) {
            if (!NAMES.contains(list.mapping().meanings().get(column))) {
                continue;
            }
            for (var row : list.sheet().rows()) {
                var place = new Sheet.Place(row.number(), column);
                var text = typed.getOrDefault(place, row.cell(column));
                if (Spelling.hasLostLetters(text)) {
                    spell(place, text, said, typed, confirmed);
                }
            }
        }
        return new Answers(typed, confirmed);
    }

    static final String SPELLING = "spelling:";

    private static void spell(
            Sheet.Place place,
            String text,
            Map<String, String> said,
            Map<Sheet.Place, String> typed,
            Set<Answers.Confirmed> confirmed) {
        var spelled = text;
        boolean all = true;
        for (var word : damagedWords(text)) {
            var answer = said.getOrDefault(SPELLING + word, Question.Option.LATER);
            all &= !answer.equals(Question.Option.LATER);
            if (!answer.equals(Question.Option.LATER) && !answer.equals(Question.Option.RIGHT)) {
                spelled = spelled.replace(word, answer);
            }
        }
        if (!spelled.equals(text)) {
            typed.put(place, spelled);
        }
        if (all) {
            confirmed.add(new Answers.Confirmed(place, "name-lost-letters"));
        }
    }

    static List<String> damagedWords(String text) {
        return words(text).stream().filter(Spelling::hasLostLetters).distinct().toList();
    }

    static List<String> words(String text) {
        return WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    public List<ReadSheet> sheets() {
        return sheets;
    }

    /** What is not clear in a row by itself. */
    List<Problem> problems(RowRef row) {
        return problems.getOrDefault(row, List.of());
    }

    /** The place of a column in a row's list; -1 when the list has no such column. */
    int column(RowRef row, Meaning meaning) {
        return sheets.get(row.list()).mapping().column(meaning);
    }

    /** The column with the name of whom a row is about. */
    Meaning nameColumn(RowRef row) {
        return Stream.of(Meaning.FIRST_NAME, Meaning.FULL_NAME, Meaning.SURNAME_FIRST)
                .filter(meaning -> column(row, meaning) >= 0)
                .findFirst()
                .orElse(Meaning.LAST_NAME);
    }

    /** A problem that only shows when rows are held against each other or against what is known. */
    Problem problem(
            RowRef row, Meaning meaning, Problem.Weight weight, String reason, String... details) {
        var sheet = sheets.get(row.list()).sheet();
        int column = column(row, meaning);
        var found = rows.get(row);
        var value = found == null || column < 0 ? "" : found.cell(column);
        return new Problem(
                row.row(),
                column,
                column < 0 ? "" : sheet.headings().get(column),
                value,
                reason,
                List.of(details),
                weight);
    }
}
