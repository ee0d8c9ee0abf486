package org.houvast.mentorship.choosing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;

/** Who the child is, as far as the choice of a mentor needs it. */
final class ChildSketch {

    private ChildSketch() {}

    static ChoicePage.Child of(ChildRow child, Situation situation) {
        var today = situation.today();
        var age = Period.between(child.birthDate(), today);
        return new ChoicePage.Child(
                child.placement(),
                child.givenName(),
                child.picture(),
                age.getYears(),
                (int) age.toTotalMonths(),
                child.groupName(),
                comes(child, today),
                child.interests(),
                child.ownWish(),
                child.parentsWish(),
                child.parentsAskLanguage(),
                situation.colleague(child.mentor()).map(ColleagueRow::person).orElse(null),
                child.mentorSince(),
                child.withoutFrom(today, situation.horizon()) != null,
                child.parentsToldOn(),
                canTakeBack(child, today));
    }

    private static Sentence comes(ChildRow child, LocalDate today) {
        var comesOn =
                child.days() == null
                        ? List.<DayOfWeek>of()
                        : child.days().weekdays().stream().sorted().toList();
        if (comesOn.isEmpty()) {
            return child.fromDay().isAfter(today)
                    ? Sentence.of("mentorship.choice.starts", child.fromDay())
                    : Sentence.of("mentorship.choice.days-unknown");
        }
        return child.fromDay().isAfter(today)
                ? Sentence.of("mentorship.choice.comes-from", comesOn, child.fromDay())
                : Sentence.of("mentorship.choice.comes", comesOn);
    }

    private static boolean canTakeBack(ChildRow child, LocalDate today) {
        return child.nextMentor() != null
                || (child.mentor() != null
                        && child.mentorSince() != null
                        && !child.mentorSince().isBefore(today));
    }
}
