package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;

/**
 * De Waterdruppel, the second Flemish location: small, and four trainees who came by other ways.
 */
final class Waterdruppel extends Script {

    private static final Group DRUPPELS = new Group(Cast.DRUPPELS, "De Druppels", Care.GROUP_CARE);

    Waterdruppel(Site.House house, Dice dice) {
        super(
                new Site(
                        house,
                        Cast.DE_WATERDRUPPEL,
                        "De Waterdruppel",
                        "BE_FLANDERS",
                        List.of(
                                new Unit(
                                        Care.GROUP_CARE,
                                        List.of(
                                                new Track(
                                                        List.of(new Track.Step(DRUPPELS, 34, 4)),
                                                        12)))),
                        dice));
    }

    /** One is on trial, one has no time yet, one is done, and one was ended early. */
    List<Learner> learners() {
        var cvo = School.CVO.programmes().getFirst();
        var hanne =
                new TraineeMaker.Known(Cast.HANNE)
                        .learns(School.SECONDARY.programmes().getLast(), "Katrien Lemmens")
                        .track("dubbele finaliteit");
        var mehdi =
                new TraineeMaker.Known(Cast.MEHDI)
                        .speaks("Arabisch", "Frans", "Nederlands")
                        .learns(cvo, "Hilde Cools")
                        .as("OTHER")
                        .track("tijdelijke werkervaring (artikel 60)")
                        .paidButDoesNotCount();
        var griet =
                new TraineeMaker.Known(Cast.GRIET)
                        .learns(cvo, "Hilde Cools")
                        .as("OTHER")
                        .track("EVC");
        var ivana =
                new TraineeMaker.Known(Cast.IVANA)
                        .speaks("Servisch", "Nederlands")
                        .learns(cvo, "Bart Willems");
        return List.of(
                in(hanne, "2026-09-24", "2026-10-26", "2027-05-28", true, true, TUE, THU, FRI),
                in(mehdi, "2026-10-15", "2026-11-02", "2027-04-30", false, false, MON, TUE, WED),
                in(griet, "2026-02-09", "2026-03-02", "2026-05-29", false, true, MON, THU),
                in(ivana, "2025-11-05", "2025-11-24", "2026-02-20", true, true, TUE, FRI));
    }

    /** What the two locations agreed before and around those who learn there. */
    List<Row> front() {
        var organiser = site.house.id();
        var rows = new ArrayList<Row>();
        for (var group : List.of(Cast.PEUTERS, DRUPPELS.id())) {
            rows.add(
                    new Row.QuietMoment(
                            site.newId(),
                            organiser,
                            group,
                            null,
                            LocalTime.of(13, 0),
                            "De kinderen slapen"));
        }
        for (var weekday : List.of(MON, TUE, WED, THU, FRI)) {
            rows.add(new Row.Capacity(organiser, DRUPPELS.id(), weekday.getValue(), 2));
        }
        rows.add(
                new Row.Partner(
                        site.newId(),
                        organiser,
                        "Taalhuis De Brug",
                        "oefenen met Nederlands op de werkvloer",
                        "taalhuis@debrug.example"));
        rows.add(
                new Row.PlacementTrial(
                        site.newId(), organiser, Cast.HANNE.placement(), day("2026-11-23")));
        rows.add(
                new Row.PlacementAgreement(
                        site.newId(),
                        organiser,
                        Cast.MEHDI.placement(),
                        "SUPPORT",
                        "We zeggen het in korte zinnen, en doen het voor.",
                        day("2026-11-04")));
        rows.add(
                new Row.PlacementEnding(
                        organiser,
                        Cast.IVANA.placement(),
                        day("2026-02-20"),
                        "CANNOT_GUIDE",
                        "Twee collega’s vielen uit. Wij konden haar niet geven wat ze nodig had.",
                        "De school zoekt een andere werkplek en deelt onze zorg.",
                        day("2026-02-12"),
                        Cast.VEERLE.account(),
                        day("2026-02-13")));
        rows.add(
                new Row.EndingTalk(
                        site.newId(),
                        organiser,
                        Cast.IVANA.placement(),
                        day("2026-02-05"),
                        "Met Ivana en haar mentor bekeken wat nog lukt. Er is te weinig tijd samen."));
        return rows;
    }

    private Learner in(
            TraineeMaker.Known who,
            String asked,
            String from,
            String through,
            boolean termOnly,
            boolean withTime,
            DayOfWeek... days) {
        var trainees = new TraineeMaker(site);
        Set<DayOfWeek> weekdays = EnumSet.copyOf(List.of(days));
        var pattern = Patterns.child(Care.GROUP_CARE, weekdays, termOnly);
        var mentor = trainees.mentor(DRUPPELS, pattern, site.today());
        return who.in(
                DRUPPELS,
                day(asked),
                day(from),
                day(through),
                pattern,
                mentor,
                trainees.standIns(DRUPPELS, mentor, pattern, site.today()),
                withTime ? trainees.halfHour(DRUPPELS, mentor, weekdays) : null);
    }
}
