package org.houvast.ui.styleguide;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houvast.foundation.DayPattern;
import org.houvast.ui.CoverDay;
import org.houvast.ui.DayMark;
import org.houvast.ui.Emblem;
import org.houvast.ui.Page;
import org.houvast.ui.Problems;
import org.houvast.ui.Tone;

/**
 * The gallery, with samples to show.
 *
 * @param colours the palette: the token's name and the class that paints it
 * @param emblems balls with pictures
 * @param days a row of weekdays, two people
 * @param cover who takes over on which weekday
 * @param monday the week that is shown
 * @param pattern Monday and Thursday by turns with Tuesday morning, not in holidays
 * @param problems a form that is not right yet
 */
public record StyleGuidePage(
        Map<String, String> colours,
        List<Emblem> emblems,
        List<DayMark> days,
        List<CoverDay> cover,
        LocalDate monday,
        DayPattern pattern,
        Problems problems)
        implements Page {

    static StyleGuidePage sample() {
        var colours = new LinkedHashMap<String, String>();
        colours.put("spruce-600", "spruce");
        colours.put("spruce-800", "deep");
        colours.put("sun-300", "sun");
        colours.put("coral-500", "coral");
        colours.put("sky-500", "sky");
        colours.put("plum-500", "plum");
        colours.put("ink-900", "ink");
        colours.put("paper", "paper");
        return new StyleGuidePage(
                colours,
                List.of(
                        new Emblem("rocket", Tone.SKY),
                        new Emblem("cherry", Tone.CORAL),
                        new Emblem("turtle", Tone.SPRUCE),
                        new Emblem("sun", Tone.SUN),
                        new Emblem("sailboat", Tone.PLUM)),
                List.of(
                        new DayMark(MONDAY, DayMark.Kind.BOTH),
                        new DayMark(TUESDAY, DayMark.Kind.BOTH),
                        new DayMark(WEDNESDAY, DayMark.Kind.NONE),
                        new DayMark(THURSDAY, DayMark.Kind.MISS),
                        new DayMark(FRIDAY, DayMark.Kind.ONE)),
                List.of(
                        CoverDay.by(MONDAY, "Daan", "DK", Tone.SKY),
                        CoverDay.by(TUESDAY, "Daan", "DK", Tone.SKY),
                        CoverDay.off(WEDNESDAY),
                        CoverDay.open(THURSDAY),
                        CoverDay.off(FRIDAY)),
                LocalDate.of(2026, 11, 16),
                DayPattern.cycle(LocalDate.of(2026, 11, 16), "7007000", "0100000").inTermTimeOnly(),
                Problems.at("day", "ui.problem.FutureOrPresent"));
    }
}
