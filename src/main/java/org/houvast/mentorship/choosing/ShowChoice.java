package org.houvast.mentorship.choosing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.OwnWish;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.situation.Tie;
import org.houvast.mentorship.situation.WhyWithout;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows who could be mentor of a child, and why. */
@Answer
class ShowChoice {

    /** A choice that somebody made. */
    private record Chosen(@Nullable String chooser, @Nullable String mentor, LocalDate startsOn) {}

    /** So many others are named, the earliest first; the overview has them all. */
    private static final int NEXT = 5;

    private static final int FORTNIGHT = 14;
    private static final int WEEK = 7;

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final Children children;
    private final Situations situations;
    private final JdbcClient jdbc;

    ShowChoice(
            Access access,
            AuditTrail audit,
            Days days,
            Children children,
            Situations situations,
            JdbcClient jdbc) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.children = children;
        this.situations = situations;
        this.jdbc = jdbc;
    }

    /**
     * @param looksAt the colleague whom someone looks at instead of the proposal; or {@code null}
     * @param from to look at a day to come, from which somebody is to be chosen; or {@code null}
     */
    ChoicePage show(
            Actor actor,
            CarePlacementId placement,
            @Nullable UUID looksAt,
            @Nullable LocalDate from) {
        return page(actor, placement, looksAt, null, null, from, Problems.none());
    }

    /**
     * The page again, after a choice that could not be made.
     *
     * @param before who was proposed when the viewer looked; or {@code null}
     */
    ChoicePage again(
            Actor actor,
            CarePlacementId placement,
            @Nullable UUID wanted,
            @Nullable UUID before,
            @Nullable LocalDate from,
            Problems problems) {
        var meanwhile =
                problems.general().stream()
                        .anyMatch(p -> p.key().equals("mentorship.chosen-meanwhile"));
        return page(actor, placement, wanted, meanwhile ? wanted : null, before, from, problems);
    }

    private ChoicePage page(
            Actor actor,
            CarePlacementId placement,
            @Nullable UUID looksAt,
            @Nullable UUID wanted,
            @Nullable UUID before,
            @Nullable LocalDate from,
            Problems problems) {
        access.require(actor, MentorshipAction.SEE_CHOICE, placement);
        var card = children.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var ahead = from != null && from.isAfter(today) ? from : null;
        var situation = situations.at(List.of(card.location()), ahead == null ? today : ahead);
        var child = situation.child(placement).orElseThrow(NotVisible::new);
        var alsoWithout = alsoWithout(situation, child);
        audit.shown(
                actor,
                MentorshipAction.SEE_CHOICE,
                Stream.concat(
                                Stream.of(placement),
                                alsoWithout.stream().map(ChoicePage.AlsoWithout::placement))
                        .toList());
        var candidates = new Candidates(situation, child);
        var trial = trial(child, situation, today);
        var focus =
                candidates.focus(
                        looksAt != null || trial == null ? looksAt : trial.with().staff().value());
        var startsOn = startsOn(child, situation);
        return new ChoicePage(
                ChildSketch.of(child, situation),
                access.may(actor, MentorshipAction.CHOOSE_MENTOR, placement),
                child.seen(),
                startsOn,
                ahead,
                situation.around(child).fingerprint(),
                candidates.proposed().map(ColleagueRow::id).orElse(null),
                changed(situation, candidates, before, problems),
                focus,
                candidates.whyNobody(),
                candidates.waysOut(),
                candidates.others(focus),
                candidates.apart(),
                candidates.elsewhere(),
                child.location(),
                situation.order(),
                ties(child, situation, actor.organiser()),
                asked(child, situation),
                alsoWithout,
                trial,
                decideOn(child, startsOn),
                wanted == null ? null : meanwhile(situation, child, wanted),
                problems);
    }

    /** What became of the proposal, when the people or days changed since the viewer looked. */
    private static @Nullable Sentence changed(
            Situation situation, Candidates candidates, @Nullable UUID before, Problems problems) {
        if (problems.general().stream()
                .noneMatch(p -> p.key().equals("mentorship.choice.changed-meanwhile"))) {
            return null;
        }
        var was = situation.colleague(before).map(ColleagueRow::givenName);
        var is = candidates.proposed().map(ColleagueRow::givenName);
        if (is.isEmpty()) {
            return Sentence.of("mentorship.choice.changed.nobody");
        }
        if (was.isEmpty()) {
            return Sentence.of("mentorship.choice.changed.now", is.get());
        }
        return was.equals(is)
                ? Sentence.of("mentorship.choice.changed.same", is.get())
                : Sentence.of("mentorship.choice.changed.other", was.get(), is.get());
    }

    private static LocalDate startsOn(ChildRow child, Situation situation) {
        var without = child.withoutFrom(situation.today(), situation.horizon());
        return without == null ? child.startsOn(situation.today()) : without;
    }

    private record TieRow(
            UUID id,
            Tie kind,
            StaffId mentor,
            Tie.@Nullable Why reason,
            @Nullable String by,
            Instant setAt) {}

    private List<ChoicePage.Tied> ties(ChildRow child, Situation situation, OrganiserId organiser) {
        if (child.ties().isEmpty()) {
            return List.of();
        }
        var zone = days.zone(organiser);
        return jdbc
                .sql(
                        """
                        select t.id, t.kind, t.mentor, t.reason, w.called as by, t.set_at
                        from mentorship.tie t
                        left join organisation.staff_card w on w.account = t.set_by
                        where t.care_placement = :placement order by t.kind desc, t.set_at, t.id
                        """)
                .param("placement", child.placement().value())
                .query(Rows.of(TieRow.class))
                .list()
                .stream()
                .flatMap(row ->
                        situation.colleague(row.mentor()).stream()
                                .map(colleague ->
                                        new ChoicePage.Tied(
                                                row.id(),
                                                row.kind(),
                                                colleague.person(),
                                                row.reason(),
                                                row.by(),
                                                LocalDate.ofInstant(row.setAt(), zone))))
                .toList();
    }

    /** Whom child and parents name in own words, where nobody said yet whether it counts. */
    private static List<ChoicePage.Asked> asked(ChildRow child, Situation situation) {
        var asked = new ArrayList<ChoicePage.Asked>();
        Map.of(
                        Tie.CHILD_ASKS,
                        Objects.requireNonNullElse(child.ownWish(), ""),
                        Tie.PARENTS_ASK,
                        Objects.requireNonNullElse(child.parentsWish(), ""))
                .forEach((kind, words) ->
                        OwnWish.named(words, child, situation.colleagues()).stream()
                                .filter(who -> !child.tied(kind).contains(who.id().value()))
                                .map(who -> new ChoicePage.Asked(kind, who.person()))
                                .forEach(asked::add));
        return asked;
    }

    private static ChoicePage.@Nullable Trial trial(
            ChildRow child, Situation situation, LocalDate today) {
        var from = child.trialFrom();
        var decideOn = child.trialDecideOn();
        if (from == null || decideOn == null) {
            return null;
        }
        return situation
                .colleague(child.trialWith())
                .map(with ->
                        new ChoicePage.Trial(
                                with.person(),
                                from,
                                decideOn,
                                !from.isAfter(today),
                                !decideOn.isAfter(today)))
                .orElse(null);
    }

    /** Two weeks after the first day, on a day on which the child comes. */
    private static LocalDate decideOn(ChildRow child, LocalDate from) {
        var day = from.plusDays(FORTNIGHT);
        for (int i = 0; i < WEEK && child.days() != null; i++) {
            if (child.days().isThereOn(day.plusDays(i), false)) {
                return day.plusDays(i);
            }
        }
        return day;
    }

    private static List<ChoicePage.AlsoWithout> alsoWithout(Situation situation, ChildRow child) {
        return situation.without().stream()
                .filter(other -> !other.placement().equals(child.placement()))
                .limit(NEXT)
                .map(other ->
                        new ChoicePage.AlsoWithout(
                                other.placement(),
                                other.givenName(),
                                other.picture(),
                                WhyWithout.of(other, situation)))
                .toList();
    }

    private ChoicePage.@Nullable Meanwhile meanwhile(
            Situation situation, ChildRow child, UUID wanted) {
        var yours = situation.colleague(wanted).map(ColleagueRow::givenName).orElse("");
        return jdbc.sql(
                        """
                        select w.called as chooser, s.called as mentor, c.starts_on
                        from mentorship.choice c
                        join mentorship.mentorship m on m.id = c.mentorship
                        left join organisation.staff_card s on s.id = c.mentor
                        left join organisation.staff_card w on w.account = c.chosen_by
                        where m.care_placement = :placement
                        order by c.chosen_at desc, c.id desc limit 1
                        """)
                .param("placement", child.placement().value())
                .query(Rows.of(Chosen.class))
                .optional()
                .map(chosen ->
                        new ChoicePage.Meanwhile(
                                chosen.chooser(), chosen.mentor(), chosen.startsOn(), yours))
                .orElse(null);
    }
}
