package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one mentor tells of one quarter.
 *
 * @param told what was done, let go, did not work out and comes
 * @param words lines of one's own, the oldest first
 * @param goneSince what was told as over, and is not so any more
 * @param cameSince what is over in that quarter, and was not told yet
 */
public record Overview(
        Head head, List<Told> told, List<Word> words, List<Told> goneSince, List<Told> cameSince) {

    /**
     * Whose it is, and how far.
     *
     * @param mentorName given name and surname
     * @param sentOn when the mentor said that it is right; {@code null} for not yet
     * @param sentBy who said so
     * @param bySelf whether that was the mentor
     * @param remindedOn when somebody asked kindly; {@code null} for never
     */
    public record Head(
            UUID id,
            UUID mentor,
            String givenName,
            String surname,
            String mentorName,
            LocalDate quarter,
            LocalDate dueOn,
            @Nullable LocalDate sentOn,
            @Nullable String sentBy,
            boolean bySelf,
            @Nullable LocalDate remindedOn,
            @Nullable String remindedBy,
            int version) {

        public Quarter of() {
            return new Quarter(quarter);
        }

        public boolean isSent() {
            return sentOn != null;
        }
    }

    /**
     * A line of one's own.
     *
     * @param afterwards whether it was written after the overview was sent
     */
    public record Word(
            UUID overview,
            String words,
            String writerName,
            LocalDate writtenOn,
            boolean afterwards) {}

    public List<Told> of(Told.What... what) {
        var wanted = List.of(what);
        return told.stream().filter(one -> wanted.contains(one.what())).toList();
    }

    public List<Told> done() {
        return of(Told.What.DONE, Told.What.DONE_ELSEWHERE);
    }

    public List<Told> waived() {
        return of(Told.What.WAIVED);
    }

    public List<Told> asks() {
        return of(Told.What.ASKS);
    }

    public List<Told> coming() {
        return of(Told.What.COMING);
    }

    /** With how many children something was done. */
    public int childrenDone() {
        return (int) done().stream().map(Told::placement).distinct().count();
    }

    public boolean isCorrected() {
        return !goneSince.isEmpty() || !cameSince.isEmpty();
    }

    public List<Word> wordsBefore() {
        return words.stream().filter(word -> !word.afterwards()).toList();
    }

    public List<Word> wordsAfter() {
        return words.stream().filter(Word::afterwards).toList();
    }
}
