package org.houvast.mentorship.fit;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** So far ahead a last day is told: there is time for a talk, and plans hold. */
    private static final int AHEAD_MONTHS = 3;

    private record Leaver(
            CarePlacementId placement, StaffId mentor, LocalDate lastDay, boolean stops) {}

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
        var leaving = leaving(whole, seen.toRead(), found);
        audit.shown(
                actor,
                MentorshipAction.OPEN_OVERVIEW,
                Stream.of(
                                found.stream(),
                                better.stream(),
                                leaving.stream().flatMap(one -> one.pairs().stream()))
                        .flatMap(Function.identity())
                        .map(pair -> new CarePlacementId(pair.placement()))
                        .toList());
        var lastLook = seen.location().map(this::lastLook).orElse(null);
        return new FitPage(
                seen,
                seen.leadsSomewhere(),
                found,
                leaving,
                lastLook != null && !lastLook.plusMonths(HALF_A_YEAR).isAfter(today),
                lastLook,
                all,
                pairs,
                better);
    }

    /** Who leaves, with the proposal as it is on the day after. */
    private List<FitPage.Leaving> leaving(
            Situation whole, List<LocationId> locations, List<FitPage.Pair> found) {
        var told = found.stream().map(FitPage.Pair::placement).collect(Collectors.toSet());
        var leavers =
                leavers(whole.today()).stream()
                        .filter(one -> whole.child(one.placement()).isPresent())
                        .filter(one -> !told.contains(one.placement().value()))
                        .collect(
                                Collectors.groupingBy(
                                        Leaver::lastDay, TreeMap::new, Collectors.toList()));
        var leaving = new ArrayList<FitPage.Leaving>();
        leavers.forEach((lastDay, ofThatDay) -> {
            var pairs = pairs(whole, situations.at(locations, lastDay.plusDays(1)), ofThatDay);
            ofThatDay.stream()
                    .collect(
                            Collectors.groupingBy(
                                    Leaver::mentor, LinkedHashMap::new, Collectors.toList()))
                    .forEach((mentor, theirs) ->
                            leaving.add(
                                    new FitPage.Leaving(
                                            whole.colleague(mentor).orElseThrow().person(),
                                            lastDay,
                                            theirs.getFirst().stops(),
                                            theirs.stream()
                                                    .flatMap(one ->
                                                            Optional.ofNullable(
                                                                    pairs.get(one.placement()))
                                                                    .stream())
                                                    .toList())));
        });
        return leaving.stream().filter(one -> !one.pairs().isEmpty()).toList();
    }

    private static Map<CarePlacementId, FitPage.Pair> pairs(
            Situation now, Situation then, List<Leaver> leavers) {
        var pairs = new HashMap<CarePlacementId, FitPage.Pair>();
        for (var part : then.parts()) {
            var here =
                    leavers.stream()
                            .filter(one -> part.child(one.placement()).isPresent())
                            .toList();
            if (here.isEmpty()) {
                continue;
            }
            var asked =
                    here.stream()
                            .filter(one -> !one.stops())
                            .map(Leaver::placement)
                            .collect(Collectors.toSet());
            var proposal = Matching.propose(part.question(asked, Wishes.of(part.order())));
            for (var leaver : here) {
                var child = part.child(leaver.placement()).orElseThrow();
                var mentor = now.colleague(leaver.mentor()).orElseThrow();
                pairs.put(
                        leaver.placement(), pair(part, child, mentor, proposal, null, now.today()));
            }
        }
        return pairs;
    }

    private List<Leaver> leavers(LocalDate today) {
        return jdbc.sql(
                        """
                        select l.placement, l.mentor, l.last_day, l.stops
                        from mentorship.leavers(:today, :through) l join child.child_card c on c.placement = l.placement
                        join organisation.staff_card s on s.id = l.mentor
                        order by l.last_day, s.called, s.id, c.called, c.placement
                        """)
                .param("today", today)
                .param("through", today.plusMonths(AHEAD_MONTHS))
                .query(Rows.of(Leaver.class))
                .list();
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
        return pair(situation, child, mentor, proposal, misfit, situation.today());
    }

    private static FitPage.Pair pair(
            Situation situation,
            ChildRow child,
            ColleagueRow mentor,
            Proposal proposal,
            @Nullable Misfit misfit,
            LocalDate today) {
        var match = proposal.match(child.placement().value());
        var proposed =
                isOther(child, proposal) ? situation.colleague(match.mentor()).orElse(null) : null;
        return new FitPage.Pair(
                child.placement().value(),
                child.givenName(),
                child.picture(),
                mentor.person(),
                misfit == null ? null : what(child, mentor, misfit),
                costs(child, mentor, today),
                proposed == null ? null : proposed.person(),
                proposed == null ? List.of() : gains(situation, child, proposed, match.reasons()),
                proposed == null && match.mentor() != null
                        ? List.of()
                        : words(situation, child, proposed)
                                .say(
                                        match.attention().stream()
                                                .filter(reason ->
                                                        !(reason instanceof Reason.LeavesPresent))
                                                .toList()),
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
        return words(situation, child, proposed)
                .say(
                        reasons.stream()
                                .filter(reason -> !(reason instanceof Reason.NobodyMoves))
                                .toList())
                .stream()
                .limit(FIRST_REASONS)
                .toList();
    }

    private static ReasonWords words(
            Situation situation, ChildRow child, @Nullable ColleagueRow proposed) {
        return new ReasonWords(
                child.givenName(),
                proposed == null ? "" : proposed.givenName(),
                situation::nameOf,
                false,
                proposed == null ? null : proposed.level(),
                proposed != null && proposed.levelAgreed());
    }
}
