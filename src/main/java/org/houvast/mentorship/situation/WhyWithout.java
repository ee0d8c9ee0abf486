package org.houvast.mentorship.situation;

import org.houvast.mentorship.Sentence;

/** Says since when, or from when on, a child is without a mentor. */
public final class WhyWithout {

    private WhyWithout() {}

    public static Sentence of(ChildRow child, Situation situation) {
        var today = situation.today();
        var tries = situation.colleague(child.trialWith());
        if (tries.isPresent() && child.trialDecideOn() != null) {
            return Sentence.of(
                    "mentorship.without.tries", tries.get().givenName(), child.trialDecideOn());
        }
        if (child.fromDay().isAfter(today)) {
            return Sentence.of("mentorship.without.starts", child.fromDay());
        }
        var from = child.withoutFrom(today, situation.horizon());
        if (child.mentor() == null || from == null) {
            return Sentence.of("mentorship.without.nobody");
        }
        if (!from.isAfter(today)) {
            return Sentence.of("mentorship.without.left");
        }
        return child.mentorLeftOn() == null
                ? Sentence.of("mentorship.without.vacant-from", from)
                : Sentence.of("mentorship.without.leaves", from.minusDays(1));
    }
}
