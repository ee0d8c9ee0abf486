package org.houvast.today.leader;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.houvast.access.Homes;
import org.houvast.mentorship.Takeovers;
import org.houvast.today.Standing;
import org.houvast.ui.Initials;
import org.houvast.ui.Page;
import org.jspecify.annotations.Nullable;

/**
 * A leader's home.
 *
 * @param away mentors who are away this week, with who takes over
 * @param trials children who play with a colleague first, and about whom is to be decided
 * @param stops where to walk by, three at most
 * @param figures in short, how it goes
 * @param starterWords words to say to a colleague, the first one of today
 * @param news what else concerns who looks
 */
public record LeaderHomePage(
        LocalDate today,
        Standing standing,
        List<Away> away,
        List<Trial> trials,
        List<Stop> stops,
        Figures figures,
        List<String> starterWords,
        List<Page> news)
        implements Page {

    /** What concerns today and stands above all else. */
    public List<Page> pressing() {
        return news.stream().filter(Homes::isPressing).toList();
    }

    public List<Page> otherNews() {
        return news.stream().filter(one -> !Homes.isPressing(one)).toList();
    }

    /** So many children are chosen for one at a time. */
    private static final int FEW = 4;

    /**
     * A mentor who is away.
     *
     * @param through the last day away
     * @param standIns who stands in, by given name
     * @param open days of this week on which nobody stands in for some child
     * @param could who could take over on the first of these days; asked for the first one only
     */
    public record Away(
            UUID staff,
            String givenName,
            String initials,
            LocalDate through,
            List<String> standIns,
            List<LocalDate> open,
            List<Takeovers.Could> could) {

        Away with(List<Takeovers.Could> possible) {
            return new Away(staff, givenName, initials, through, standIns, open, possible);
        }

        public boolean covered() {
            return open.isEmpty();
        }
    }

    /**
     * A child and a colleague who play together first.
     *
     * @param decideOn when a person wants to decide
     */
    public record Trial(
            UUID placement,
            String child,
            UUID staff,
            String with,
            String surname,
            LocalDate decideOn) {

        public String initials() {
            return Initials.of(with, surname);
        }

        /** Whether it is time to decide. */
        public boolean dueOn(LocalDate today) {
            return !decideOn.isAfter(today);
        }
    }

    /** Why one walks by. */
    public enum Why {
        /** A colleague for whom it does not work out. */
        HELP,
        /** A mentor who has just got a child. */
        NEW_PAIR,
        /** A mentor who does not sign in, and for whom a colleague wrote something down. */
        TELL,
        /** A trainee who starts. */
        TRAINEE
    }

    /**
     * Somewhere to walk by.
     *
     * @param key with which it is ticked
     * @param who the colleague or trainee
     * @param whom the child or the mentor it is about; {@code null} for nobody in particular
     * @param day since or from when; {@code null} when it does not matter
     * @param number how many moments it is about
     * @param href where more is to be found; {@code null} for nowhere
     */
    public record Stop(
            Why why,
            String key,
            UUID person,
            String who,
            String initials,
            @Nullable String whom,
            @Nullable LocalDate day,
            int number,
            @Nullable String href) {

        /** Where its tick goes: what was told to the mentor is read. */
        public String check() {
            return why == Why.TELL
                    ? "/notes/" + key.substring(key.indexOf(':') + 1) + "/read?back=/today"
                    : "/today/round/" + key + "/walked";
        }

        /** Whether it is to come, and not today or past. */
        public boolean comesAfter(LocalDate today) {
            return day != null && day.isAfter(today);
        }
    }

    /**
     * How it goes, in short.
     *
     * @param children how many children are in care
     * @param without how many have no mentor, now or when they start within four weeks
     * @param first who of them comes first; {@code null} when everyone has one
     * @param firstName the given name of that child
     * @param groups how many groups have children
     * @param asking in how many of them something asks attention
     * @param plans whether a year plan is used here
     * @param begun whether there is one
     * @param misfits how many pairs do not fit any more as they did
     * @param reviews at how many locations it is time to look at all pairs
     */
    public record Figures(
            int children,
            int without,
            @Nullable UUID first,
            @Nullable String firstName,
            int groups,
            int asking,
            boolean plans,
            boolean begun,
            int misfits,
            int reviews) {

        /** Whether one chooses child by child; with many, for all at once. */
        public boolean oneByOne() {
            return first != null && without <= FEW;
        }

        /** Whether there is something to say about pairs. */
        public boolean pairsAsk() {
            return misfits + reviews > 0;
        }

        /** A year plan is there to be looked at. */
        public boolean planned() {
            return plans && begun;
        }

        /** A year plan is used here, and still to be made. */
        public boolean toPlan() {
            return plans && !begun;
        }

        public int asPlanned() {
            return groups - asking;
        }
    }

    /** Who is away with days that nobody covers. */
    public List<Away> uncovered() {
        return away.stream().filter(a -> !a.covered()).toList();
    }
}
