package org.houvast.learning.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A talk of three, with what each said before it as far as who looks may read it.
 *
 * @param at at what time; {@code null} when not agreed
 * @param openedOn when the voices were opened to all three
 * @param closedOn when people closed it together; nothing changes from then on
 * @param agreed what people agreed on
 * @param voices who spoke; without words for who may not read them yet
 */
public record Evaluation(
        UUID id,
        EvaluationKind kind,
        LocalDate day,
        @Nullable LocalTime at,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String agreed,
        List<Voice> voices,
        List<Missed> withouts,
        List<Correction> corrections) {

    /** What a line of a voice is about. */
    public enum Topic {
        SAW,
        EXAMPLE,
        NEXT,
        CRITERION,
        ADVICE;

        /** The key of its question to a side. */
        public String key(Side side) {
            return "learning.evaluation.topic." + name() + "." + side.name();
        }
    }

    /**
     * Someone who spoke for one side.
     *
     * @param account who wrote it down
     * @param toldTo who wrote it down for somebody who told it; {@code null} when one wrote oneself
     */
    public record Voice(
            UUID id,
            Side side,
            UUID account,
            String name,
            @Nullable String toldTo,
            LocalDate saidOn,
            List<Line> lines) {}

    /**
     * @param about the criterion; {@code null} for the other topics
     */
    public record Line(Topic topic, @Nullable String about, String words) {}

    /** A side without a voice, and why people closed it so. */
    public record Missed(Side side, Without reason, @Nullable String words, LocalDate saidOn) {}

    /** What someone added afterwards. */
    public record Correction(String name, String words, LocalDate writtenOn) {}

    public boolean isOpened() {
        return openedOn != null;
    }

    public boolean isClosed() {
        return closedOn != null;
    }

    public List<Voice> of(Side side) {
        return voices.stream().filter(voice -> voice.side() == side).toList();
    }

    /** Whose voice is missing. */
    public List<Side> missing() {
        return java.util.Arrays.stream(Side.values()).filter(side -> of(side).isEmpty()).toList();
    }
}
