package org.houvast.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * What must be changed in a form before it can be saved: per field, and for the form as a whole. A
 * field's component shows its own problem; {@code problems.jte} sums them up above the form.
 *
 * @param fields one problem per field name, in the form's order
 * @param general what belongs to no single field
 */
public record Problems(Map<String, Problem> fields, List<Problem> general) {

    /**
     * One thing to change.
     *
     * @param key the sentence: what happened and what to do now
     * @param details its parameters
     */
    public record Problem(String key, List<Object> details) {}

    private static final Problems NONE = new Problems(Map.of(), List.of());

    public static Problems none() {
        return NONE;
    }

    /**
     * What Bean Validation found. A constraint's {@code message} is a key of the bundles; without
     * one the general sentence of the constraint is used, {@code ui.problem.NotBlank}.
     */
    public static Problems of(BindingResult shape) {
        var fields = new LinkedHashMap<String, Problem>();
        var general = new ArrayList<Problem>();
        for (var error : shape.getAllErrors()) {
            var message = error.getDefaultMessage();
            var code = error.getCode() == null ? "Invalid" : error.getCode();
            var keyed = message != null && Words.looksLikeKey(message);
            var problem =
                    new Problem(
                            keyed && message != null ? message : "ui.problem." + code, List.of());
            if (error instanceof FieldError field) {
                fields.putIfAbsent(field.getField(), problem);
            } else {
                general.add(problem);
            }
        }
        return new Problems(fields, general);
    }

    /** What a rule refused, for the form as a whole. */
    public static Problems of(Refusal refusal) {
        return new Problems(Map.of(), List.of(new Problem(refusal.key(), refusal.details())));
    }

    /** A problem of one field, found by the controller itself. */
    public static Problems at(String field, String key, Object... details) {
        return new Problems(Map.of(field, new Problem(key, List.of(details))), List.of());
    }

    /**
     * Puts a general problem beside the field that it is about: {@code
     * problems.beside("mentorship.starts-too-early", "startsOn")}.
     */
    public Problems beside(String key, String field) {
        var moved = new LinkedHashMap<>(fields);
        var rest = new ArrayList<Problem>();
        for (var problem : general) {
            if (problem.key().equals(key)) {
                moved.putIfAbsent(field, problem);
            } else {
                rest.add(problem);
            }
        }
        return new Problems(moved, rest);
    }

    public @Nullable Problem of(String field) {
        return fields.get(field);
    }

    public boolean any() {
        return !fields.isEmpty() || !general.isEmpty();
    }
}
