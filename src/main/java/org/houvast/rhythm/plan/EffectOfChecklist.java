package org.houvast.rhythm.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.houvast.foundation.Days;
import org.houvast.foundation.Tenant;
import org.houvast.rhythm.checklist.Checklists;
import org.houvast.rhythm.checklist.Line;
import org.houvast.ui.Effects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says what the plan would become with another checklist, before anybody decides. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EffectOfChecklist {

    private final World world;
    private final Checklists checklists;
    private final Days days;

    EffectOfChecklist(World world, Checklists checklists, Days days) {
        this.world = world;
        this.checklists = checklists;
        this.days = days;
    }

    /**
     * @param change from the lines as they are to the lines as they would be
     * @return nothing when the plan stays as it is
     */
    public List<Effects.Line> of(UnaryOperator<List<Line>> change) {
        var today = days.today(Objects.requireNonNull(Tenant.current().organiser()));
        var children = world.children(null, today);
        var placements = children.stream().map(World.Child::placement).toArray(UUID[]::new);
        var last = new LastDone(world.lastDone(placements));
        var wishes = new TalkWishes(world.talkWishes(placements));
        var present = world.open(placements);
        var begun = world.begunOn();
        var lines = checklists.from(today);
        var now = windows(Asked.of(children, lines, last, wishes, present, begun, today));
        var changed =
                change.apply(lines).stream()
                        .filter(l -> l.validThrough() == null || !l.validThrough().isBefore(today))
                        .toList();
        var then = windows(Asked.of(children, changed, last, wishes, present, begun, today));
        return told(now, then);
    }

    private static Map<String, World.Open> windows(Asked asked) {
        var windows = new HashMap<String, World.Open>();
        for (var moment : asked.open()) {
            var name = moment.line() == null ? moment.id().toString() : moment.line();
            windows.put(moment.carePlacement() + "/" + name, moment);
        }
        return windows;
    }

    private static List<Effects.Line> told(
            Map<String, World.Open> now, Map<String, World.Open> then) {
        var children = new HashSet<UUID>();
        int sooner = 0;
        int later = 0;
        for (var entry : then.entrySet()) {
            var before = now.get(entry.getKey());
            if (before == null) {
                children.add(entry.getValue().carePlacement());
            } else {
                int order = entry.getValue().dueOn().compareTo(before.dueOn());
                sooner += order < 0 ? 1 : 0;
                later += order > 0 ? 1 : 0;
            }
        }
        long gone = now.keySet().stream().filter(key -> !then.containsKey(key)).count();
        var lines = new ArrayList<Effects.Line>();
        if (!children.isEmpty()) {
            lines.add(Effects.Line.says("rhythm.checklist.effect.fresh", children.size()));
        }
        if (sooner > 0) {
            lines.add(Effects.Line.says("rhythm.checklist.effect.sooner", sooner));
        }
        if (later > 0) {
            lines.add(Effects.Line.says("rhythm.checklist.effect.later", later));
        }
        if (gone > 0) {
            lines.add(Effects.Line.says("rhythm.checklist.effect.gone", gone));
        }
        return lines;
    }
}
