package org.houvast.mentorship.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.houvast.child.CarePlacementId;
import org.houvast.mentorship.Pairs;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Move;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.reasons.KeptReasons;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Together;
import org.houvast.mentorship.situation.WaysOut;
import org.houvast.mentorship.standin.Cover;
import org.houvast.organisation.Position;
import org.houvast.ui.DayMark;
import org.jspecify.annotations.Nullable;

/**
 * Who could be mentor of one child: the proposal first, then the others, best first. The order is
 * for this child only.
 */
final class Candidates {

    private static final int FIRST_REASONS = 3;

    /**
     * Someone who could be mentor.
     *
     * @param lost what the proposal has and this one has not
     * @param moves who else would get another mentor
     */
    private record Candidate(
            ColleagueRow colleague,
            boolean proposed,
            List<Reason> reasons,
            List<Reason> attention,
            List<Reason> lost,
            List<Move> moves) {}

    private final Situation situation;
    private final ChildRow child;
    private final Proposal proposal;
    private final List<Candidate> all = new ArrayList<>();

    Candidates(Situation situation, ChildRow child) {
        this.situation = situation;
        this.child = child;
        proposal = Matching.propose(situation.question(child.placement()));
        var placement = child.placement().value();
        var match = proposal.match(placement);
        situation
                .colleague(match.mentor())
                .ifPresent(colleague ->
                        all.add(
                                new Candidate(
                                        colleague,
                                        true,
                                        match.reasons(),
                                        match.attention(),
                                        List.of(),
                                        List.of())));
        for (var other : proposal.alternatives(placement)) {
            situation
                    .colleague(other.mentor())
                    .ifPresent(colleague ->
                            all.add(
                                    new Candidate(
                                            colleague,
                                            false,
                                            other.reasons(),
                                            other.attention(),
                                            other.lost(),
                                            other.moves())));
        }
    }

    /** Why nobody can be proposed; empty when somebody is. */
    List<Sentence> whyNobody() {
        var match = proposal.match(child.placement().value());
        return match.mentor() == null ? words(null).say(match.attention()) : List.of();
    }

    /** What would give the child a mentor, when nobody can be proposed. */
    List<Sentence> waysOut() {
        return WaysOut.of(situation, child, proposal.match(child.placement().value()));
    }

    /** Who is proposed; empty when nobody can be. */
    Optional<ColleagueRow> proposed() {
        return all.stream().filter(Candidate::proposed).findFirst().map(Candidate::colleague);
    }

    /** Why this mentor, as it is kept with the choice; empty for who is no candidate. */
    Optional<List<Pairs.Why>> why(UUID mentor) {
        return all.stream()
                .filter(candidate -> is(candidate, mentor))
                .map(candidate -> KeptReasons.keep(candidate.reasons()))
                .findFirst();
    }

    /** The proposal, or the colleague whom someone looks at; {@code null} when there is nobody. */
    ChoicePage.@Nullable Focus focus(@Nullable UUID looksAt) {
        return all.stream()
                .filter(candidate -> looksAt != null && is(candidate, looksAt))
                .findFirst()
                .or(() -> all.stream().filter(Candidate::proposed).findFirst())
                .map(this::focus)
                .orElse(null);
    }

    private ChoicePage.Focus focus(Candidate candidate) {
        var colleague = candidate.colleague();
        var cover = Cover.proposed(situation, child, proposal, colleague);
        var reasons = words(colleague).say(candidate.reasons());
        var first = reasons.stream().limit(FIRST_REASONS).toList();
        return new ChoicePage.Focus(
                colleague.person(),
                candidate.proposed(),
                colleague.id().equals(child.mentor()),
                load(colleague),
                first,
                reasons.subList(first.size(), reasons.size()),
                attention(candidate, cover),
                cover.days(),
                cover.open(),
                cover.fields());
    }

    /** Everyone but who is in front. */
    List<ChoicePage.Other> others(ChoicePage.@Nullable Focus inFront) {
        return all.stream()
                .filter(candidate ->
                        inFront == null
                                || !candidate.colleague().id().equals(inFront.person().staff()))
                .map(this::other)
                .toList();
    }

    private ChoicePage.Other other(Candidate candidate) {
        var colleague = candidate.colleague();
        var cover = Cover.proposed(situation, child, proposal, colleague);
        var together = Together.of(child.days(), colleague.days());
        var speaksFor = new ArrayList<>(candidate.reasons());
        speaksFor.removeIf(Reason.NobodyMoves.class::isInstance);
        return new ChoicePage.Other(
                colleague.person(),
                child.groupName(),
                together.marks(),
                said(together),
                words(colleague).say(speaksFor),
                attention(candidate, cover),
                lost(candidate),
                candidate.moves().stream().map(this::moved).toList(),
                cover.fields());
    }

    /** What the proposed mentor would have brought, said of that mentor. */
    private List<Sentence> lost(Candidate candidate) {
        var lost =
                candidate.lost().stream()
                        .filter(reason -> !(reason instanceof Reason.NobodyMoves))
                        .filter(reason -> !isSaidAlready(reason, candidate.attention()))
                        .toList();
        return all.stream()
                .filter(Candidate::proposed)
                .findFirst()
                .map(proposed -> words(proposed.colleague()).say(lost))
                .orElse(List.of());
    }

    /** <em>Werkt niet op vrijdag</em> says what is lost; nobody needs to hear it twice. */
    private static boolean isSaidAlready(Reason lost, List<Reason> attention) {
        return attention.stream()
                .anyMatch(said ->
                        switch (lost) {
                            case Reason.SharesAllDays _ ->
                                    said instanceof Reason.MissesDays
                                            || said instanceof Reason.SharesNoDay;
                            case Reason.OwnWish _ -> said instanceof Reason.OwnWishElsewhere;
                            case Reason.ParentsWish _ ->
                                    said instanceof Reason.ParentsWishElsewhere;
                            case Reason.Speaks _ -> said instanceof Reason.SpeaksNot;
                            case Reason.InCohort _ -> said instanceof Reason.OutsideCohort;
                            case Reason.WithSiblings _ -> said instanceof Reason.SiblingsElsewhere;
                            case Reason.Stays _ -> said instanceof Reason.LeavesPresent;
                            default -> false;
                        });
    }

    /** Who works on the child's group and is not proposed, with why not. */
    List<ChoicePage.Apart> apart() {
        return situation.colleagues().stream()
                .filter(colleague -> colleague.worksIn(child.groupIds()))
                .filter(colleague -> all.stream().noneMatch(c -> is(c, colleague.id().value())))
                .map(colleague -> new ChoicePage.Apart(colleague.person(), whyNot(colleague)))
                .toList();
    }

    private List<Sentence> whyNot(ColleagueRow colleague) {
        var whyNot = proposal.whyNot(child.placement().value(), colleague.id().value());
        var said = new ArrayList<Sentence>();
        for (var obstacle : whyNot.obstacles()) {
            switch (obstacle) {
                case NOT_AVAILABLE -> said.add(situation.whyNotAvailable(colleague));
                case REFUSED ->
                        said.add(
                                Sentence.of(
                                        colleague.id().equals(child.mentor())
                                                ? "mentorship.why-not.stops"
                                                : "mentorship.why-not.excluded",
                                        colleague.givenName()));
                case NOT_IN_GROUP, SAID_NO, NOT_THERE ->
                        said.add(
                                Sentence.of(
                                        "mentorship.why-not.not-in-group", colleague.givenName()));
            }
        }
        if (said.isEmpty()) {
            said.add(Sentence.of("mentorship.why-not.full", colleague.givenName()));
        }
        return said;
    }

    /** Who works at the location on other groups only: nobody of them can be chosen (S1.6). */
    List<String> elsewhere() {
        return situation.colleagues().stream()
                .filter(colleague -> colleague.position() != Position.OTHER)
                .filter(colleague ->
                        !colleague.groups().isEmpty() && !colleague.worksIn(child.groupIds()))
                .map(ColleagueRow::givenName)
                .toList();
    }

    private static boolean is(Candidate candidate, UUID mentor) {
        return candidate.colleague().id().value().equals(mentor);
    }

    private ReasonWords words(@Nullable ColleagueRow mentor) {
        return new ReasonWords(
                child.givenName(),
                mentor == null ? "" : mentor.givenName(),
                situation::nameOf,
                false,
                mentor == null ? null : mentor.level(),
                mentor != null && mentor.levelAgreed());
    }

    private static Sentence load(ColleagueRow colleague) {
        var room = colleague.places().level();
        return colleague.level() == null || colleague.children() >= room
                ? Sentence.of("mentorship.choice.load", colleague.children())
                : Sentence.of("mentorship.choice.load-of", colleague.children(), room);
    }

    private List<Sentence> attention(Candidate candidate, Cover cover) {
        var colleague = candidate.colleague();
        var said = new ArrayList<Sentence>();
        for (var reason : candidate.attention()) {
            if (reason instanceof Reason.SpeaksNot(var asked)) {
                asked.stream().sorted().map(cover::speaksNot).forEach(said::add);
            } else {
                said.addAll(words(colleague).say(List.of(reason)));
            }
        }
        if (colleague.awayThrough() != null) {
            said.add(Sentence.of("mentorship.choice.away", colleague.awayThrough()));
        }
        return said;
    }

    private static Sentence said(Together together) {
        var shared = days(together, DayMark.Kind.BOTH);
        var missed = days(together, DayMark.Kind.MISS);
        if (shared.isEmpty()) {
            return Sentence.of("mentorship.choice.days.never");
        }
        return missed.isEmpty()
                ? Sentence.of("mentorship.choice.days.together", shared)
                : Sentence.of("mentorship.choice.days.together-not", shared, missed);
    }

    private static List<?> days(Together together, DayMark.Kind kind) {
        return together.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(DayMark::day)
                .toList();
    }

    private Sentence moved(Move move) {
        var who =
                situation
                        .child(new CarePlacementId(move.mentee()))
                        .map(ChildRow::givenName)
                        .orElse("");
        var to = situation.colleague(move.to()).map(ColleagueRow::givenName);
        if (to.isEmpty()) {
            return Sentence.of("mentorship.choice.move.vacant", who);
        }
        return Sentence.of(
                move.real() ? "mentorship.choice.move.real" : "mentorship.choice.move.proposed",
                who,
                to.get());
    }
}
