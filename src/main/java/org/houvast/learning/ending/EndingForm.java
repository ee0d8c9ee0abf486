package org.houvast.learning.ending;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houvast.foundation.Refusal;
import org.houvast.trainee.Endings;
import org.jspecify.annotations.Nullable;

/**
 * What is filled in when a placement ends before its time.
 *
 * @param talkOn1 the day of a talk that was held, with in {@code talk1} what was said
 */
public record EndingForm(
        @NotNull LocalDate lastDay,
        @NotNull(message = "learning.ending.choose") Endings.Reason reason,
        @Nullable @Size(max = 2000) String words,
        @Nullable LocalDate talkOn1,
        @Nullable @Size(max = 500) String talk1,
        @Nullable LocalDate talkOn2,
        @Nullable @Size(max = 500) String talk2,
        @Nullable LocalDate schoolAskedOn,
        @Nullable @Size(max = 2000) String schoolView) {

    /**
     * @throws Refusal {@code learning.ending.talk-whole} when of a talk the day or the words lack
     */
    List<Endings.Talk> talks() {
        var talks = new ArrayList<Endings.Talk>();
        add(talks, talkOn1, talk1);
        add(talks, talkOn2, talk2);
        return talks;
    }

    private static void add(
            List<Endings.Talk> talks, @Nullable LocalDate day, @Nullable String words) {
        var said = text(words);
        Refusal.when((day == null) != (said == null), "learning.ending.talk-whole");
        if (day != null && said != null) {
            talks.add(new Endings.Talk(day, said));
        }
    }

    Endings.Ending ending(LocalDate today) {
        return new Endings.Ending(
                lastDay, reason, text(words), text(schoolView), schoolAskedOn, today);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
