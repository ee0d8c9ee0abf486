package org.houvast.mentorship.reasons;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.foundation.DateRange;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.matching.Reason;

/** Reasons as they are kept: keys and details, no names and no words of a language. */
public final class KeptReasons {

    private KeptReasons() {}

    public static List<Pairs.Why> keep(Collection<Reason> reasons) {
        return reasons.stream()
                .map(reason ->
                        new Pairs.Why(
                                reason.key(),
                                reason.args().stream().map(KeptReasons::written).toList()))
                .toList();
    }

    private static String written(Object detail) {
        return switch (detail) {
            case Set<?> many -> many.stream().sorted().toList().toString();
            case DateRange range -> range.from() + "/" + range.through();
            default -> detail.toString();
        };
    }

    /** What was kept as reasons again; what nobody knows any more is left out. */
    public static List<Reason> read(Collection<Pairs.Why> kept) {
        return kept.stream().flatMap(why -> read(why).stream()).toList();
    }

    private static Optional<Reason> read(Pairs.Why why) {
        var of = new Details(why.details());
        return Optional.ofNullable(
                switch (why.key()) {
                    case "shares-all-days" -> new Reason.SharesAllDays(of.days(0));
                    case "misses-days" -> new Reason.MissesDays(of.days(0), of.days(1), of.days(2));
                    case "shares-no-day" -> new Reason.SharesNoDay(of.days(0));
                    case "days-unknown" -> new Reason.DaysUnknown();
                    case "nobody-there-on" -> new Reason.NobodyThereOn(of.days(0));
                    case "shares-shifts" -> new Reason.SharesShifts(of.number(0), of.number(1));
                    case "shares-few-shifts" ->
                            new Reason.SharesFewShifts(of.number(0), of.number(1));
                    case "has-room" -> new Reason.HasRoom(of.number(0), of.number(1), of.number(2));
                    case "at-level" -> new Reason.AtLevel(of.number(0), of.number(1), of.number(2));
                    case "own-wish" -> new Reason.OwnWish();
                    case "own-wish-elsewhere" -> new Reason.OwnWishElsewhere(of.people(0));
                    case "parents-wish" -> new Reason.ParentsWish();
                    case "parents-wish-elsewhere" -> new Reason.ParentsWishElsewhere(of.people(0));
                    case "with-siblings" -> new Reason.WithSiblings(of.people(0));
                    case "siblings-elsewhere" -> new Reason.SiblingsElsewhere(of.people(0));
                    case "siblings-cannot-share" -> new Reason.SiblingsCannotShare(of.people(0));
                    case "has-qualities" -> new Reason.HasQualities(of.words(0));
                    case "lacks-qualities" -> new Reason.LacksQualities(of.words(0));
                    case "speaks" -> new Reason.Speaks(of.words(0));
                    case "speaks-not" -> new Reason.SpeaksNot(of.words(0));
                    case "shares-interests" -> new Reason.SharesInterests(of.words(0));
                    case "in-cohort" -> new Reason.InCohort(of.range(0));
                    case "outside-cohort" -> new Reason.OutsideCohort(of.range(0));
                    case "group-strong" -> new Reason.GroupStrong();
                    case "group-stretched" -> new Reason.GroupStretched();
                    case "experienced" -> new Reason.Experienced(of.number(0));
                    case "first-time" -> new Reason.FirstTime();
                    case "said-yes" -> new Reason.SaidYes();
                    case "not-asked-yet" -> new Reason.NotAskedYet();
                    case "knows-programme" -> new Reason.KnowsProgramme(of.words(0));
                    case "stays" -> new Reason.Stays();
                    case "leaves-present" -> new Reason.LeavesPresent(of.person(0));
                    case "chosen-by-person" -> new Reason.ChosenByPerson();
                    case "not-in-group" -> new Reason.NotInGroup();
                    case "only-one" -> new Reason.OnlyOne();
                    case "nobody-moves" -> new Reason.NobodyMoves();
                    case "nobody-in-group" -> new Reason.NobodyInGroup();
                    case "nobody-available" -> new Reason.NobodyAvailable();
                    case "all-places-taken" -> new Reason.AllPlacesTaken();
                    default -> null;
                });
    }

    /** The details of one reason, as they were written. */
    private record Details(List<String> all) {

        int number(int at) {
            return Integer.parseInt(all.get(at));
        }

        UUID person(int at) {
            return UUID.fromString(all.get(at));
        }

        DateRange range(int at) {
            var dates = all.get(at).split("/");
            return new DateRange(LocalDate.parse(dates[0]), LocalDate.parse(dates[1]));
        }

        Set<DayOfWeek> days(int at) {
            return many(at, DayOfWeek::valueOf);
        }

        Set<UUID> people(int at) {
            return many(at, UUID::fromString);
        }

        Set<String> words(int at) {
            return many(at, Function.identity());
        }

        private <T> Set<T> many(int at, Function<String, T> read) {
            var text = all.get(at);
            return text.length() < 3
                    ? Set.of()
                    : Arrays.stream(text.substring(1, text.length() - 1).split(", "))
                            .map(read)
                            .collect(Collectors.toSet());
        }
    }

    /** Everyone whom these reasons name. */
    public static Set<UUID> named(Collection<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.args().stream())
                .flatMap(detail -> detail instanceof Set<?> set ? set.stream() : Stream.of(detail))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .collect(Collectors.toSet());
    }
}
