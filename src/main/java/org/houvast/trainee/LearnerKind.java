package org.houvast.trainee;

import java.util.List;
import org.houvast.foundation.Country;

/** Under which rules someone learns here. Which kinds there are differs per country. */
public enum LearnerKind {
    /** BE: leerling in secondary education. */
    PUPIL,
    /** BE: cursist at a centre for adult education. */
    ADULT_LEARNER,
    /** BE: medewerker in opleiding: paid, counts, and never alone in the group. */
    EMPLOYEE_IN_TRAINING,
    /** NL: student who works and learns (bbl). */
    WORK_BASED_STUDENT,
    /** NL: student who goes to school and has a placement (bol). */
    SCHOOL_BASED_STUDENT,
    /** NL: zij-instromer. */
    CAREER_SWITCHER,
    OTHER;

    /** The kinds that a country knows, the most usual first. */
    public static List<LearnerKind> in(Country country) {
        return switch (country) {
            case BE -> List.of(ADULT_LEARNER, PUPIL, EMPLOYEE_IN_TRAINING, OTHER);
            case NL -> List.of(SCHOOL_BASED_STUDENT, WORK_BASED_STUDENT, CAREER_SWITCHER, OTHER);
        };
    }

    /** The key of its name on a screen. */
    public String key() {
        return "trainee.kind." + name();
    }
}
