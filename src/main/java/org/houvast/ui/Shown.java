package org.houvast.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import org.houvast.foundation.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.validation.BindingResult;

/**
 * A page with a status that is not 200.
 *
 * @param page what is shown
 * @param status what the browser is told
 */
public record Shown(Page page, HttpStatusCode status) implements Page {

    /** The same form again, with what must be changed beside the field; status 422. */
    public static Page invalid(Page page) {
        return new Shown(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was asked for is not there, or not for this person; status 404. */
    public static Page missing(Page page) {
        return new Shown(page, HttpStatus.NOT_FOUND);
    }

    /** Somebody else changed it in the meantime: both texts; status 409. */
    public static Page conflict(Page page) {
        return new Shown(page, HttpStatus.CONFLICT);
    }

    /**
     * Tries what a form asks for, and shows the form again when its shape is wrong or a rule
     * refuses it.
     *
     * @param shape what Bean Validation found in the form
     * @param work the use case, and where it leads ({@link GoTo})
     * @param again the same form with its problems, and the input that was given
     */
    public static Page attempt(
            BindingResult shape,
            Supplier<? extends Page> work,
            Function<Problems, ? extends Page> again) {
        if (shape.hasErrors()) {
            return invalid(again.apply(Problems.of(shape)));
        }
        try {
            return work.get();
        } catch (Refusal refusal) {
            return invalid(again.apply(Problems.of(refusal)));
        }
    }
}
