package org.houvast.intake.reading;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;

/** What a column says about a child, a colleague, a mentor or a trainee. */
public enum Meaning {
    NUMBER,
    FIRST_NAME,
    /** The small words before a surname, in a column of their own: {@code van der}. */
    SURNAME_PREFIX,
    LAST_NAME,
    /** The whole name in one column; with a comma the surname comes first. */
    FULL_NAME,
    /** The whole name in one column, surname first, without a comma. */
    SURNAME_FIRST,
    BIRTH_DATE,
    LOCATION,
    GROUP,
    LOCATION_AND_GROUP,
    /** Dagopvang, peuteropvang or bso. */
    CARE_TYPE,
    START,
    END,
    DAYS,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    HOME_LANGUAGE,
    INTERESTS,
    EMAIL,
    CONTRACT_HOURS,
    FUNCTION,
    MENTOR,
    SECOND_MENTOR,
    LAST_OBSERVATION,
    LAST_TALK,
    /** Whether, or when, the parents heard who the mentor is. */
    PARENTS_TOLD,
    REMARK,
    /** Who offers the care, in a public register. */
    HOLDER,
    /** The town, in a public register. */
    PLACE,
    /** Whether it is open, in a public register. */
    STATUS,
    /** A parent or other carer, by name. */
    GUARDIAN,
    /** The school or training centre of a trainee. */
    INSTITUTE,
    /** The training. */
    PROGRAMME,
    /** The route in the organisation's own words: duaal, EVC, artikel 60. */
    TRACK,
    /** Under which rules someone learns: bol, bbl, cursist, leerling. */
    LEARNER,
    /** The first and the last day in one column. */
    PERIOD,
    PAID,
    /** Whether a trainee counts for the ratio. */
    COUNTS,
    TEACHER,
    /** How to reach the teacher. */
    TEACHER_CONTACT,
    /** Not for us: an address, a telephone number, a price. */
    OTHER;

    /** The weekday of a column that stands for one day. */
    public Optional<DayOfWeek> weekday() {
        return ordinal() >= MONDAY.ordinal() && ordinal() <= SUNDAY.ordinal()
                ? Optional.of(DayOfWeek.of(ordinal() - MONDAY.ordinal() + 1))
                : Optional.empty();
    }

    static Meaning of(DayOfWeek day) {
        return values()[MONDAY.ordinal() + day.ordinal()];
    }

    /** The name in readable files and message keys: {@code birth-date}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
