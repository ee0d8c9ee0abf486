package org.houvast.rhythm.agreeing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.houvast.organisation.CareType;
import org.houvast.rhythm.MomentKind;
import org.houvast.ui.Choice;
import org.houvast.ui.Hv;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A new line of a checklist, or what changes in one.
 *
 * @param id {@code null} for a new one
 * @param lastDay the last day on which it holds; {@code null} for none
 */
public record LinePage(
        @Nullable UUID id,
        CareType careType,
        String title,
        LineForm form,
        @Nullable LocalDate lastDay,
        @Nullable Integer version,
        LocalDate today,
        Problems problems)
        implements Page {

    public List<Choice> kinds(Hv hv) {
        return Arrays.stream(MomentKind.values())
                .map(kind -> new Choice(kind.name(), hv.text(kind.key())))
                .toList();
    }

    public List<Choice> units(Hv hv) {
        return Arrays.stream(Span.Unit.values())
                .map(unit -> new Choice(unit.name(), hv.text(unit.key())))
                .toList();
    }

    public List<Choice> starts(Hv hv) {
        return Arrays.stream(Start.values())
                .map(start -> new Choice(start.name(), hv.text(start.key())))
                .toList();
    }
}
