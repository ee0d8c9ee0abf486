package org.houvast.intake.comparing;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houvast.foundation.Country;
import org.houvast.intake.reading.Spelling;
import org.houvast.intake.reading.TraineeRow;
import org.houvast.trainee.LearnerKind;
import org.jspecify.annotations.Nullable;

/** Under which rules someone learns, by the words of a list; each country has its own. */
final class Learners {

    private static final Pattern EMPLOYED =
            Pattern.compile("in opleiding|werknemer|instroom|kwalificerend|employee|\\bio\\b");
    private static final Pattern SWITCHES = Pattern.compile("zij ?instro|career");
    private static final Pattern WORKS =
            Pattern.compile("\\bbbl|werkend leren|leerwerk|work based");
    private static final Pattern STUDIES =
            Pattern.compile("\\bbol|school based|\\broc\\b|\\bmbo\\b");
    private static final Pattern GROWN_UP = Pattern.compile("cursist|\\bcvo\\b|volwassen|adult");
    private static final Pattern AT_SCHOOL =
            Pattern.compile("leerling|secundair|dual|duaal|finaliteit|\\bbso\\b|pupil");
    private static final Pattern OTHERWISE =
            Pattern.compile(
                    "\\bevc\\b|\\btwe\\b|art(ikel)? ?60|iemand anders|someone else|snuffel|vrijwillig");

    private Learners() {}

    /** What the row itself says, in the column that is meant for it first. */
    static Optional<LearnerKind> of(TraineeRow row, Country country) {
        for (var text :
                Arrays.asList(row.learner(), row.track(), row.programme(), row.institute())) {
            var kind = text == null ? null : in(text, country);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    static @Nullable LearnerKind in(String text, Country country) {
        var key = Spelling.key(text);
        if (OTHERWISE.matcher(key).find()) {
            return LearnerKind.OTHER;
        }
        if (country == Country.BE) {
            if (EMPLOYED.matcher(key).find() || SWITCHES.matcher(key).find()) {
                return LearnerKind.EMPLOYEE_IN_TRAINING;
            }
            if (GROWN_UP.matcher(key).find()) {
                return LearnerKind.ADULT_LEARNER;
            }
            return AT_SCHOOL.matcher(key).find() ? LearnerKind.PUPIL : null;
        }
        if (SWITCHES.matcher(key).find()) {
            return LearnerKind.CAREER_SWITCHER;
        }
        if (WORKS.matcher(key).find()) {
            return LearnerKind.WORK_BASED_STUDENT;
        }
        return STUDIES.matcher(key).find() ? LearnerKind.SCHOOL_BASED_STUDENT : null;
    }

    /** Whether somebody under these rules has a contract, until it is said otherwise. */
    static boolean isUsuallyPaid(LearnerKind kind) {
        return kind == LearnerKind.EMPLOYEE_IN_TRAINING
                || kind == LearnerKind.WORK_BASED_STUDENT
                || kind == LearnerKind.CAREER_SWITCHER;
    }

    /** Employees in training count; of others someone must say so, since rules differ. */
    static boolean usuallyCounts(LearnerKind kind) {
        return kind == LearnerKind.EMPLOYEE_IN_TRAINING;
    }
}
