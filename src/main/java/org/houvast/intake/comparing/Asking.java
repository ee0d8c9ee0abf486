package org.houvast.intake.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only a person can say, asked once for all the rows it is about. An answer that is none of
 * the possible ones (any more) does not hold: it is asked again.
 */
final class Asking {

    private final Map<String, String> said;
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, String> settled = new HashMap<>();

    private record Asked(
            Question.Kind kind,
            List<String> details,
            Set<RowRef> rows,
            List<Question.Option> options,
            @Nullable String answer,
            boolean holdsBack) {}

    /**
     * @param said the answers that were given so far, by the keys of their questions
     */
    Asking(Map<String, String> said) {
        this.said = said;
    }

    /** What was answered, whether it holds or not. */
    Optional<String> said(String key) {
        return Optional.ofNullable(said.get(key));
    }

    /**
     * Asks for some rows.
     *
     * @return the answer that holds; {@code null} when there is none yet
     */
    @Nullable String ask(
            String key,
            Question.Kind kind,
            List<String> details,
            Collection<RowRef> rows,
            List<Question.Option> options) {
        var answer = said.get(key);
        boolean holds =
                answer != null
                        && (kind.canBeTyped()
                                ? !answer.isBlank()
                                : options.stream().anyMatch(o -> o.value().equals(answer)));
        return ask(key, kind, details, rows, options, holds ? answer : null, true);
    }

    /** As {@link #ask}, where an answer is supposed until someone says otherwise. */
    String suppose(
            String key,
            Question.Kind kind,
            List<String> details,
            Collection<RowRef> rows,
            List<Question.Option> options,
            String supposed) {
        var answer = said.get(key);
        var holds = options.stream().anyMatch(o -> o.value().equals(answer)) ? answer : null;
        var chosen = holds == null ? supposed : holds;
        ask(key, kind, details, rows, options, chosen, false);
        return chosen;
    }

    private @Nullable String ask(
            String key,
            Question.Kind kind,
            List<String> details,
            Collection<RowRef> rows,
            List<Question.Option> options,
            @Nullable String answer,
            boolean holdsBack) {
        var question =
                asked.computeIfAbsent(
                        key,
                        _ ->
                                new Asked(
                                        kind,
                                        details,
                                        new LinkedHashSet<>(),
                                        List.copyOf(options),
                                        answer,
                                        holdsBack));
        question.rows().addAll(rows);
        return question.answer();
    }

    boolean isAsked(String key) {
        return asked.containsKey(key);
    }

    /** Whether rows wait for this question. */
    boolean isOpen(String key) {
        var question = asked.get(key);
        return question != null
                && question.holdsBack()
                && (question.answer() == null || question.answer().equals(Question.Option.LATER));
    }

    /** What an answer means from now on, whatever later lists look like. */
    void settle(String key, String lasting) {
        settled.put(key, lasting);
    }

    Map<String, String> settled() {
        return settled;
    }

    /** In the order in which they were first asked. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        asked.forEach((key, q) ->
                questions.add(
                        new Question(
                                key,
                                q.kind(),
                                q.details(),
                                List.copyOf(q.rows()),
                                q.options(),
                                q.answer(),
                                q.holdsBack())));
        return questions;
    }
}
