package org.houvast.learning.welcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.AuditTrail;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.learning.WelcomeAction;
import org.houvast.learning.sheet.Sheet;
import org.houvast.learning.sheet.SheetKind;
import org.houvast.learning.sheet.Sheets;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.houvast.trainee.TraineePlaces;
import org.houvast.ui.Problems;
import org.houvast.ui.Sections;
import org.jspecify.annotations.Nullable;

/** Shows how someone starts here. */
@Answer
class ShowWarmStart {

    private final Access access;
    private final AuditTrail audit;
    private final Welcomes welcomes;
    private final Sheets sheets;
    private final Placements placements;
    private final Sections sections;
    private final Days days;

    ShowWarmStart(
            Access access,
            AuditTrail audit,
            Welcomes welcomes,
            Sheets sheets,
            Placements placements,
            Sections sections,
            Days days) {
        this.access = access;
        this.audit = audit;
        this.welcomes = welcomes;
        this.sheets = sheets;
        this.placements = placements;
        this.sections = sections;
        this.days = days;
    }

    WarmStartPage page(Actor actor, PlacementId placement, Problems problems) {
        access.require(actor, WelcomeAction.SEE_WARM_START, placement);
        audit.shown(actor, WelcomeAction.SEE_WARM_START, placement);
        var card = placements.find(placement).orElseThrow(NotVisible::new);
        var today = days.today(actor.organiser());
        var may =
                access.allowed(
                        actor,
                        placement.value(),
                        List.of(
                                WelcomeAction.INVITE_BEFORE,
                                WelcomeAction.ANSWER_INVITATION,
                                WelcomeAction.DO_WITH_TRAINEE,
                                WelcomeAction.READ_TOGETHER,
                                WelcomeAction.CHANGE_SETTLING));
        var welcome = welcomes.of(placement);
        var list = sheets.find(actor, SheetKind.ONBOARDING, card.location(), null);
        var talks = sheets.talks(placement);
        return new WarmStartPage(
                card,
                actor.account().value().equals(card.account()),
                today,
                welcome.visitOn(),
                welcome.visitAt(),
                welcome.visitWords(),
                welcome.visitAnswer() == null
                        ? null
                        : welcome.visitAnswer() == Welcomes.Answer.COMES,
                may.contains(WelcomeAction.INVITE_BEFORE),
                may.contains(WelcomeAction.ANSWER_INVITATION),
                may.contains(WelcomeAction.DO_WITH_TRAINEE),
                may.contains(WelcomeAction.READ_TOGETHER),
                may.contains(WelcomeAction.CHANGE_SETTLING),
                settlingThrough(card, welcome, list),
                parts(list, welcomes.ticks(placement)),
                Stream.of(SheetKind.FEEDBACK, SheetKind.AGREEMENTS, SheetKind.DAY_COURSE)
                        .map(kind ->
                                new WarmStartPage.Paper(
                                        kind,
                                        talks.stream()
                                                .filter(talk -> talk.kind() == kind)
                                                .findFirst()
                                                .orElse(null)))
                        .toList(),
                sections.at(
                        WelcomePlaces.WARM_START,
                        new TraineePlaces.Shown(actor, placement, card.givenName(), today)),
                problems);
    }

    /** As long as the location gives everyone, whatever kind of trainee; or what was chosen. */
    static LocalDate settlingThrough(Placements.Card card, Welcomes.Welcome welcome, Sheet list) {
        if (welcome.settlingThrough() != null) {
            return welcome.settlingThrough();
        }
        int weeks = Objects.requireNonNullElse(list.settlingWeeks(), Sheets.USUAL_SETTLING_WEEKS);
        var through = card.fromDay().plusWeeks(weeks).minusDays(1);
        return through.isAfter(card.throughDay()) ? card.throughDay() : through;
    }

    /** The list as it is now, and what was done of it before it changed. */
    private static List<WarmStartPage.Part> parts(Sheet list, List<Welcomes.Tick> ticks) {
        var left = new HashMap<String, Welcomes.Tick>();
        ticks.forEach(tick -> left.put(tick.words(), tick));
        var parts = new ArrayList<WarmStartPage.Part>();
        for (var section : list.sections()) {
            var lines = new ArrayList<WarmStartPage.Line>();
            section.lines().stream()
                    .map(Sheet::plain)
                    .forEach(words -> lines.add(line(words, left.remove(words))));
            parts.add(
                    new WarmStartPage.Part(
                            section.section(), section.heading(), section.aside(), lines));
        }
        for (var tick : ticks) {
            if (left.containsKey(tick.words())) {
                parts.stream()
                        .filter(part -> part.section().equals(tick.section()))
                        .findFirst()
                        .orElse(parts.getFirst())
                        .lines()
                        .add(line(tick.words(), tick));
            }
        }
        return parts;
    }

    private static WarmStartPage.Line line(String words, Welcomes.@Nullable Tick tick) {
        return new WarmStartPage.Line(
                words, tick == null ? null : tick.doneOn(), tick == null ? null : tick.givenName());
    }
}
