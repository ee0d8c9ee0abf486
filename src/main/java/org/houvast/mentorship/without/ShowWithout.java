package org.houvast.mentorship.without;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Days;
import org.houvast.mentorship.MentorshipAction;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Places;
import org.houvast.mentorship.situation.PlacesToSee;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Situations;
import org.houvast.mentorship.situation.Together;
import org.houvast.mentorship.situation.WhyWithout;
import org.houvast.ui.DayMark;
import org.jspecify.annotations.Nullable;

/** Shows a leader, or who assists, which children are without a mentor and which pairs misfit. */
@Answer
class ShowWithout {

    private static final int WEEKS = 4;

    private final Access access;
    private final AuditTrail audit;
    private final Days days;
    private final PlacesToSee places;
    private final Situations situations;

    ShowWithout(
            Access access, AuditTrail audit, Days days, PlacesToSee places, Situations situations) {
        this.access = access;
        this.audit = audit;
        this.days = days;
        this.places = places;
        this.situations = situations;
    }

    WithoutPage show(Actor actor, @Nullable UUID location, @Nullable UUID group) {
        access.require(actor, MentorshipAction.OPEN_OVERVIEW);
        var today = days.today(actor.organiser());
        var seen = places.of(today, location, group);
        var situation = situations.at(seen.toRead(), today);
        var children = situation.children().stream().filter(child -> isIn(child, seen)).toList();
        var without = situation.without().stream().filter(child -> isIn(child, seen)).toList();
        audit.shown(
                actor,
                MentorshipAction.OPEN_OVERVIEW,
                children.stream().map(ChildRow::placement).toList());
        var counted =
                children.stream()
                        .filter(child -> !child.fromDay().isAfter(situation.horizon()))
                        .count();
        return new WithoutPage(
                seen,
                seen.leadsSomewhere(),
                (int) counted - without.size(),
                without.stream().map(child -> without(child, situation)).toList(),
                children.stream().flatMap(child -> misfit(child, situation)).toList(),
                weeks(children, today),
                loads(situation, seen));
    }

    private static boolean isIn(ChildRow child, Places seen) {
        return seen.group().map(group -> child.groupIds().contains(group.value())).orElse(true);
    }

    private static WithoutPage.Without without(ChildRow child, Situation situation) {
        return new WithoutPage.Without(
                child.placement(),
                child.givenName(),
                child.picture(),
                child.groupName(),
                WhyWithout.of(child, situation));
    }

    private static Stream<WithoutPage.Misfit> misfit(ChildRow child, Situation situation) {
        var mentor = situation.colleague(child.mentor()).orElse(null);
        if (mentor == null
                || child.withoutFrom(situation.today(), situation.horizon()) != null
                || child.days() == null
                || child.fromDay().isAfter(situation.horizon())) {
            return Stream.empty();
        }
        var inGroup = mentor.worksIn(child.groupIds());
        if (inGroup
                && (mentor.days() == null || !Together.of(child.days(), mentor.days()).never())) {
            return Stream.empty();
        }
        return Stream.of(
                new WithoutPage.Misfit(
                        child.placement(),
                        child.givenName(),
                        child.picture(),
                        mentor.person(),
                        inGroup
                                ? Sentence.of("mentorship.without.no-day")
                                : Sentence.of(
                                        "mentorship.without.not-in-group",
                                        mentor.givenName(),
                                        child.groupName()),
                        Together.marks(child.days(), DayMark.Kind.ONE),
                        said(child.givenName(), child.days()),
                        Together.marks(mentor.days(), DayMark.Kind.BOTH),
                        said(mentor.givenName(), mentor.days())));
    }

    private static Sentence said(String name, @Nullable DayPattern days) {
        return Sentence.of(
                "mentorship.days.said",
                name,
                days == null ? List.of() : days.weekdays().stream().sorted().toList());
    }

    private static List<WithoutPage.Week> weeks(List<ChildRow> children, LocalDate today) {
        var monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var weeks = new ArrayList<WithoutPage.Week>();
        var thisWeek = starters(children, today.plusDays(1), monday.minusDays(1));
        if (!thisWeek.isEmpty()) {
            weeks.add(new WithoutPage.Week(null, thisWeek));
        }
        for (int week = 0; week < WEEKS; week++) {
            var first = monday.plusWeeks(week);
            weeks.add(new WithoutPage.Week(first, starters(children, first, first.plusDays(6))));
        }
        return weeks;
    }

    private static List<WithoutPage.Starter> starters(
            List<ChildRow> children, LocalDate first, LocalDate last) {
        return children.stream()
                .filter(child -> !child.fromDay().isBefore(first) && !child.fromDay().isAfter(last))
                .map(child ->
                        new WithoutPage.Starter(
                                child.placement(),
                                child.givenName(),
                                child.picture(),
                                child.mentorGivenName()))
                .toList();
    }

    private static List<WithoutPage.Load> loads(Situation situation, Places seen) {
        return situation.colleagues().stream()
                .filter(colleague -> colleague.groups().stream().anyMatch(seen::leadsGroup))
                .filter(colleague ->
                        seen.group()
                                .map(group -> colleague.groupIds().contains(group.value()))
                                .orElse(true))
                .flatMap(ShowWithout::load)
                .toList();
    }

    private static Stream<WithoutPage.Load> load(ColleagueRow colleague) {
        var level = colleague.level();
        return level == null || colleague.children() <= level
                ? Stream.empty()
                : Stream.of(
                        new WithoutPage.Load(
                                colleague.person(),
                                colleague.children(),
                                level,
                                colleague.levelAgreed()));
    }
}
