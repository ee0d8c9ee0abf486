package org.houvast.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.houvast.foundation.Refusal;
import org.houvast.ui.Problems.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class ProblemsTest {

    public record Form(
            @NotBlank(message = "ui.problems.title") String name,
            @NotBlank @Size(max = 3) String day) {}

    @Test
    void a_field_says_the_sentence_of_its_constraint_or_the_general_one() {
        var problems = Problems.of(checked(new Form(" ", "long")));

        assertThat(problems.of("name")).isEqualTo(new Problem("ui.problems.title", List.of()));
        assertThat(problems.of("day")).isEqualTo(new Problem("ui.problem.Size", List.of()));
        assertThat(problems.any()).isTrue();
    }

    @Test
    void a_form_that_is_well_is_worked_and_leads_on() {
        var answer =
                Shown.attempt(
                        checked(new Form("Roos", "ma")),
                        () -> GoTo.path("/done"),
                        problems -> new TroublePage("again", List.of(), null));

        assertThat(answer).isEqualTo(GoTo.path("/done"));
    }

    @Test
    void a_form_with_a_wrong_shape_is_never_worked() {
        var answer =
                Shown.attempt(
                        checked(new Form("", "ma")),
                        () -> {
                            throw new AssertionError("worked");
                        },
                        problems ->
                                new TroublePage("again", List.of(problems.fields().size()), null));

        assertThat(answer)
                .isEqualTo(
                        new Shown(
                                new TroublePage("again", List.of(1), null),
                                HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @Test
    void a_refusal_comes_back_with_the_form_and_can_stand_beside_its_field() {
        var answer =
                Shown.attempt(
                        checked(new Form("Roos", "ma")),
                        () -> {
                            throw new Refusal("garden.too-early", 3);
                        },
                        problems ->
                                new TroublePage(
                                        "again",
                                        List.of(
                                                problems.general(),
                                                problems.beside("garden.too-early", "day")),
                                        null));

        var too = new Problem("garden.too-early", List.of(3));
        var details = ((TroublePage) ((Shown) answer).page()).details();
        assertThat(details.get(0)).isEqualTo(List.of(too));
        assertThat(((Problems) details.get(1)).of("day")).isEqualTo(too);
        assertThat(((Problems) details.get(1)).general()).isEmpty();
    }

    private static BindingResult checked(Form form) {
        var validator = new LocalValidatorFactoryBean();
        validator.afterPropertiesSet();
        var shape = new BeanPropertyBindingResult(form, "form");
        validator.validate(form, shape);
        return shape;
    }
}
