package org.houvast.mentorship.fit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Matching;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.Reason;
import org.houvast.mentorship.matching.Wishes;
import org.houvast.mentorship.reasons.ReasonWords;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Shows which pairs do not fit any more, who would fit today, and what a change would cost the
 * child. A proposal to talk about; never a switch.
 */
@Answer
class ShowFit {

    /** Twice a year people look at all pairs. */
    private static final int HALF_A_YEAR = 6;

    private static final int FIRST_REASONS = 3;

    private record Misfit(
            CarePlacementId placement,
            StaffId mentor,
            String what,
            int sharedThen,
            int shared,
            String seen) {}

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final PlacesToSee places;
    private final Situations situations;
    private final JdbcClient jdbc;

    ShowFit(
            Access access,
            AuditTrail audit,
            Days days,
            PlacesToSee places,
            Situations situations,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.places = places;
        this.situations = situations;
        this.jdbc = jdbc;
    }

    FitPage page(Actor actor, @Nullable UUID location, boolean all) {
        access.require(actor, MentorshipAction.OPEN_OVERVIEW);
        var today = days.today(actor.organiser());
        var seen = places.of(today, location, null);
        var whole = situations.at(seen.toRead(), today);
        var misfits =
                misfits(today).stream()
                        .collect(Collectors.toMap(Misfit::placement, Function.identity()));
        var found = new ArrayList<FitPage.Pair>();
        var better = new ArrayList<FitPage.Pair>();
        int pairs = 0;
        for (var part : whole.parts()) {
            var standing = part.children().stream().filter(child -> stands(child, part)).toList();
            pairs += standing.size();
            var asked =
                    standing.stream()
                            .map(ChildRow::placement)
                            .filter(placement -> all || misfits.containsKey(placement))
                            .collect(Collectors.toSet());
            if (asked.isEmpty()) {
                continue;
            }
            var proposal = Matching.propose(part.question(asked, Wishes.of(part.order())));
            for (var child : standing) {
                if (misfits.containsKey(child.placement())) {
                    found.add(pair(part, child, proposal, misfits.get(child.placement())));
                } else if (all && isOther(child, proposal)) {
                    better.add(pair(part, child, proposal, null));
                }
            }
        }
        audit.shown(
                actor,
                MentorshipAction.OPEN_OVERVIEW,
                Stream.concat(found.stream(), better.stream())
                        .map(pair -> new CarePlacementId(pair.placement()))
                        .toList());
        var lastLook = seen.location().map(this::lastLook).orElse(null);
        return new FitPage(
                seen,
                seen.leadsSomewhere(),
                found,
                lastLook != null && !lastLook.plusMonths(HALF_A_YEAR).isAfter(today),
                lastLook,
                all,
                pairs,
                better);
    }

    private List<Misfit> misfits(LocalDate today) {
        return jdbc.sql(
                        """
                        select m.placement, m.mentor, m.what, m.shared_then, m.shared, m.seen
                        from mentorship.misfits(:today) m
                        """)
                .param("today", today)
                .query(Rows.of(Misfit.class))
                .list();
    }

    private LocalDate lastLook(LocationId location) {
        return jdbc.sql("select mentorship.last_look(:location)")
                .param("location", location.value())
                .query(LocalDate.class)
                .single();
    }

    private static boolean stands(ChildRow child, Situation situation) {
        return situation.colleague(child.mentor()).isPresent()
                && child.withoutFrom(situation.today(), situation.horizon()) == null
                && !child.fromDay().isAfter(situation.today());
    }

    private static boolean isOther(ChildRow child, Proposal proposal) {
        var mentor = child.mentor();
        var proposed = proposal.mentorOf(child.placement().value());
        return mentor != null && proposed != null && !proposed.equals(mentor.value());
    }

    private static FitPage.Pair pair(
            Situation situation, ChildRow child, Proposal proposal, @Nullable Misfit misfit) {
        var mentor = situation.colleague(child.mentor()).orElseThrow();
        var match = proposal.match(child.placement().value());
        var proposed =
                isOther(child, proposal) ? situation.colleague(match.mentor()).orElse(null) : null;
        return new FitPage.Pair(
                child.placement().value(),
                child.givenName(),
                child.picture(),
                mentor.person(),
                misfit == null ? null : what(child, mentor, misfit),
                costs(child, mentor, situation.today()),
                proposed == null ? null : proposed.person(),
                proposed == null ? List.of() : gains(situation, child, proposed, match.reasons()),
                misfit == null ? null : misfit.seen());
    }

    private static Sentence what(ChildRow child, ColleagueRow mentor, Misfit misfit) {
        return switch (misfit.what()) {
            case "NOT_IN_GROUP" ->
                    Sentence.of(
                            "mentorship.without.not-in-group",
                            mentor.givenName(),
                            child.groupName());
            case "NO_DAY" -> Sentence.of("mentorship.without.no-day");
            default ->
                    Sentence.of("mentorship.fit.fewer-days", misfit.shared(), misfit.sharedThen());
        };
    }

    /** What the child would lose: someone it knows, and what everyone counts on. */
    private static List<Sentence> costs(ChildRow child, ColleagueRow mentor, LocalDate today) {
        var costs = new ArrayList<Sentence>();
        if (child.mentorSince() != null) {
            var known = Period.between(child.mentorSince(), today);
            costs.add(
                    Sentence.of(
                            known.getYears() > 0
                                    ? "mentorship.fit.known-years"
                                    : "mentorship.fit.known-months",
                            child.givenName(),
                            mentor.givenName(),
                            known.getYears() > 0 ? known.getYears() : (int) known.toTotalMonths()));
        }
        if (child.parentsToldOn() != null) {
            costs.add(Sentence.of("mentorship.fit.parents-know", mentor.givenName()));
        }
        return costs;
    }

    private static List<Sentence> gains(
            Situation situation, ChildRow child, ColleagueRow proposed, List<Reason> reasons) {
        var words =
                new ReasonWords(
                        child.givenName(),
                        proposed.givenName(),
                        situation::nameOf,
                        false,
                        proposed.level(),
                        proposed.levelAgreed());
        return words
                .say(
                        reasons.stream()
                                .filter(reason -> !(reason instanceof Reason.NobodyMoves))
                                .toList())
                .stream()
                .limit(FIRST_REASONS)
                .toList();
    }
}
