package org.houvast.mentorship.standin;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Proposal;
import org.houvast.mentorship.matching.StandIn;
import org.houvast.mentorship.situation.ChildRow;
import org.houvast.mentorship.situation.ColleagueRow;
import org.houvast.mentorship.situation.Situation;
import org.houvast.mentorship.situation.Together;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.ui.Choice;
import org.houvast.ui.CoverDay;
import org.jspecify.annotations.Nullable;

/** Who stands in for one mentor of one child, on each weekday of care. */
public record Cover(
        Situation situation, ChildRow child, @Nullable StaffId mentor, List<StandIn> weekdays) {

    private static final int NAMED = 3;

    /** The stand-ins when this colleague becomes the mentor, and all else goes as proposed. */
    public static Cover proposed(
            Situation situation, ChildRow child, Proposal proposal, ColleagueRow mentor) {
        var placement = child.placement().value();
        var mentorOf = Map.of(placement, mentor.id().value());
        return new Cover(
                situation,
                child,
                mentor.id(),
                situation.standIns(proposal, mentorOf).of(placement));
    }

    /** Monday to Friday, and the weekend where there is care. */
    public List<CoverDay> days() {
        var byDay = new HashMap<DayOfWeek, StandIn>();
        weekdays.forEach(day -> byDay.put(day.weekday(), day));
        return Stream.of(DayOfWeek.values())
                .filter(day ->
                        day.getValue() <= DayOfWeek.FRIDAY.getValue() || byDay.containsKey(day))
                .map(day -> day(day, Optional.ofNullable(byDay.get(day))))
                .toList();
    }

    private CoverDay day(DayOfWeek day, Optional<StandIn> needed) {
        if (needed.isEmpty()) {
            return CoverDay.off(day);
        }
        return situation
                .colleague(needed.get().standIn())
                .map(ColleagueRow::person)
                .map(who -> CoverDay.by(day, who.givenName(), who.initials(), who.tone()))
                .orElseGet(() -> CoverDay.open(day));
    }

    /** Which days are open and who of elsewhere could help; {@code null} when none is. */
    public @Nullable Sentence open() {
        var open =
                weekdays.stream()
                        .filter(day -> day.standIn() == null)
                        .map(StandIn::weekday)
                        .toList();
        if (open.isEmpty()) {
            return null;
        }
        var helpers =
                helpers(open.getFirst()).stream()
                        .map(ColleagueRow::givenName)
                        .limit(NAMED)
                        .toList();
        return open.size() > 1 || helpers.isEmpty()
                ? Sentence.of("mentorship.choice.open", open)
                : Sentence.of("mentorship.choice.open-but", open, helpers);
    }

    /** Everyone here who works on a weekday at the time that the child comes, but the mentor. */
    private List<ColleagueRow> helpers(DayOfWeek day) {
        return situation.colleagues().stream()
                .filter(colleague -> !colleague.id().equals(mentor))
                .filter(colleague -> colleague.position() != Position.OTHER)
                .filter(colleague ->
                        Together.of(child.days(), colleague.days()).shared().contains(day))
                .toList();
    }

    /** The weekdays as fields of a form. */
    public List<StandInDay> fields() {
        return weekdays.stream()
                .map(day ->
                        new StandInDay(
                                day.weekday(),
                                choices(day),
                                day.standIn() == null ? null : new StaffId(day.standIn())))
                .toList();
    }

    /** First who was proposed, then the others of the group, then who works elsewhere here. */
    private List<Choice> choices(StandIn day) {
        var ordered = new ArrayList<ColleagueRow>();
        situation.colleague(day.standIn()).ifPresent(ordered::add);
        day.couldAlso().forEach(id -> situation.colleague(id).ifPresent(ordered::add));
        ordered.addAll(helpers(day.weekday()));
        var once = new HashSet<StaffId>();
        return ordered.stream()
                .filter(colleague -> once.add(colleague.id()))
                .map(colleague ->
                        new Choice(colleague.id().value().toString(), colleague.person().name()))
                .toList();
    }

    /** A language that the mentor lacks and a stand-in speaks is told in one breath. */
    public Sentence speaksNot(String language) {
        var speaks =
                weekdays.stream()
                        .filter(day ->
                                situation
                                        .colleague(day.standIn())
                                        .filter(who -> who.languages().contains(language))
                                        .isPresent())
                        .toList();
        if (speaks.isEmpty()) {
            return Sentence.of("mentorship.choice.speaks-not", language);
        }
        UUID who = speaks.getFirst().standIn();
        return Sentence.of(
                "mentorship.choice.speaks-not-but",
                language,
                situation.colleague(who).map(ColleagueRow::givenName).orElse(""),
                speaks.stream()
                        .filter(day -> who != null && who.equals(day.standIn()))
                        .map(StandIn::weekday)
                        .toList());
    }
}
