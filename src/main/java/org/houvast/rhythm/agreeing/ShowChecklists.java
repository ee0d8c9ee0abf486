package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.Actor;
import org.houvast.access.History;
import org.houvast.access.Telling;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Country;
import org.houvast.foundation.Days;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.library.ContentPack;
import org.houvast.library.Library;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
import org.houvast.rhythm.MomentKind;
import org.houvast.rhythm.RhythmAction;
import org.houvast.rhythm.checklist.Line;
import org.houvast.rhythm.checklist.WeekLimit;
import org.houvast.rhythm.plan.EffectOfChecklist;
import org.houvast.ui.Effects;
import org.houvast.ui.LookPage;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows the checklists, a line of one, and what a change would bring about. */
@Answer
class ShowChecklists {

    private record Offered(CareType careType) {}

    private static final Telling TELLING =
            Telling.of("rhythm.history.")
                    .words("checklist_line", "title")
                    .oneOf("rhythm.kind.", "checklist_line", "kind")
                    .words("checklist_line", "first_after_days")
                    .oneOf("rhythm.checklist.from.", "checklist_line", "first_from")
                    .words("checklist_line", "every_months", "window_days")
                    .yesOrNo("checklist_line", "required")
                    .words("checklist_line", "guide")
                    .days("checklist_line", "valid_from", "valid_through")
                    .words("week_limit", "per_week");

    private final Access access;
    private final Agreements agreements;
    private final EffectOfChecklist effect;
    private final Library library;
    private final History history;
    private final Colleagues colleagues;
    private final OwnWays ownWays;
    private final WeekLimit limit;
    private final JdbcClient jdbc;
    private final Days days;

    ShowChecklists(
            Access access,
            Agreements agreements,
            EffectOfChecklist effect,
            Library library,
            History history,
            Colleagues colleagues,
            OwnWays ownWays,
            WeekLimit limit,
            JdbcClient jdbc,
            Days days) {
        this.access = access;
        this.agreements = agreements;
        this.effect = effect;
        this.library = library;
        this.history = history;
        this.colleagues = colleagues;
        this.ownWays = ownWays;
        this.limit = limit;
        this.jdbc = jdbc;
        this.days = days;
    }

    private LocalDate today(Actor actor) {
        return days.today(actor.organiser());
    }

    ChecklistsPage all(Actor actor) {
        access.require(actor, RhythmAction.SEE_CHECKLISTS);
        var today = today(actor);
        var own = agreements.all();
        var lists = new LinkedHashMap<CareType, List<Agreement>>();
        own.forEach(l -> lists.computeIfAbsent(l.careType(), _ -> new ArrayList<>()).add(l));
        if (own.isEmpty()) {
            var country = days.country(actor.organiser());
            careTypes().forEach(type -> lists.put(type, proposed(type, country)));
        }
        boolean may = access.may(actor, RhythmAction.CHANGE_CHECKLISTS, actor.organiser());
        var me = colleagues.of(actor);
        return new ChecklistsPage(
                lists.entrySet().stream().map(list -> ofCare(list, today)).toList(),
                !own.isEmpty(),
                may,
                access.may(actor, RhythmAction.OPEN_YEAR_PLAN, actor.organiser()),
                today,
                limit.perWeek(),
                may ? history.of(actor, List.of(actor.organiser()), TELLING) : null,
                me.isPresent(),
                me.map(Colleagues.Colleague::id).map(ownWays::of).orElse(null));
    }

    private static ChecklistsPage.OfCare ofCare(
            Map.Entry<CareType, List<Agreement>> list, LocalDate today) {
        return new ChecklistsPage.OfCare(
                list.getKey(),
                list.getValue().stream().filter(line -> !isOver(line, today)).toList(),
                list.getValue().stream().filter(line -> isOver(line, today)).toList());
    }

    private static boolean isOver(Agreement line, LocalDate today) {
        return line.validThrough() != null && line.validThrough().isBefore(today);
    }

    private List<CareType> careTypes() {
        return jdbc
                .sql("select distinct care_type from child.child_card order by care_type")
                .query(Rows.of(Offered.class))
                .list()
                .stream()
                .map(Offered::careType)
                .toList();
    }

    private List<Agreement> proposed(CareType careType, Country country) {
        return library.checklistFor(careType.name(), country).stream()
                .flatMap(pack ->
                        pack.checklist().stream().map(line -> proposed(pack, careType, line)))
                .toList();
    }

    private static Agreement proposed(
            ContentPack pack, CareType careType, ContentPack.ChecklistLine line) {
        return new Agreement(
                Id.fresh(),
                careType,
                line.line(),
                MomentKind.valueOf(line.kind()),
                line.title(),
                line.guide(),
                line.first().afterDays(),
                Line.From.valueOf(line.first().from()),
                line.everyMonths(),
                line.windowDays(),
                line.required(),
                line.source(),
                pack.validFrom(),
                null,
                0);
    }

    LinePage fresh(Actor actor, CareType careType, @Nullable LineForm form, Problems problems) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var today = today(actor);
        return new LinePage(
                null,
                careType,
                "",
                form == null ? LineForm.usual(today) : form,
                null,
                null,
                today,
                problems);
    }

    LinePage one(Actor actor, UUID id, @Nullable LineForm form, Problems problems) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var line = agreements.get(id);
        var today = today(actor);
        var from = line.validFrom().isAfter(today) ? line.validFrom() : today;
        return new LinePage(
                id,
                line.careType(),
                line.title(),
                form == null ? line.form(from) : form,
                line.validThrough(),
                line.version(),
                today,
                problems);
    }

    /**
     * @throws Refusal as {@link Agreements#added}
     */
    LookPage lookAtAdding(
            Actor actor, CareType careType, LineForm form, Map<String, List<String>> sent) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var change = agreements.added(careType, Id.fresh(), form, today(actor));
        return look(
                form.title(),
                Effects.Line.says("rhythm.checklist.look.adds", form.title(), form.from()),
                change,
                "/checklists/lines",
                null,
                sent);
    }

    /**
     * @throws Refusal as {@link Agreements#changed}
     */
    LookPage lookAtChange(
            Actor actor, UUID id, LineForm form, int version, Map<String, List<String>> sent) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var line = agreements.get(id);
        var change = agreements.changed(line, Id.fresh(), form, today(actor));
        var what =
                change.after() == null
                        ? Effects.Line.says("rhythm.checklist.look.words", form.title())
                        : Effects.Line.says(
                                "rhythm.checklist.look.changes", form.title(), form.from());
        return look(
                line.title(), what, change, "/checklists/lines/" + id + "/changes", version, sent);
    }

    /**
     * @throws Refusal as {@link Agreements#ended}
     */
    LookPage lookAtEnding(
            Actor actor,
            UUID id,
            @Nullable LocalDate lastDay,
            int version,
            Map<String, List<String>> sent) {
        access.require(actor, RhythmAction.CHANGE_CHECKLISTS);
        var line = agreements.get(id);
        var change = agreements.ended(line, lastDay, today(actor));
        return look(
                line.title(),
                lastDay == null
                        ? Effects.Line.says("rhythm.checklist.look.goes-on", line.title())
                        : Effects.Line.says("rhythm.checklist.look.ends", line.title(), lastDay),
                change,
                "/checklists/lines/" + id + "/endings",
                version,
                sent);
    }

    private LookPage look(
            String title,
            Effects.Line what,
            Agreements.Change change,
            String action,
            @Nullable Integer version,
            Map<String, List<String>> sent) {
        var effects = new ArrayList<>(effect.of(change::in));
        var now = change.now();
        if (now != null
                && now.validThrough() != null
                && change.after() == null
                && now.careType() == CareType.DAY_CARE
                && now.kind() == MomentKind.PARENT_TALK) {
            effects.add(Effects.Line.asks("rhythm.checklist.effect.law-talks"));
        }
        if (!effects.isEmpty()) {
            effects.add(Effects.Line.says("rhythm.checklist.effect.stands"));
        }
        return new LookPage(
                Effects.Line.says("ui.look.title", title),
                what,
                List.of(new Effects(effects)),
                action,
                null,
                version,
                sent);
    }
}
