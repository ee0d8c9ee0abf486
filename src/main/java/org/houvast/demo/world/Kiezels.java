package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.words.Voice;

/** Het Kiezeltje, the first Flemish location, and five trainees. */
final class Kiezels extends Script {

    static final String NAME = "Kinderopvang De Kiezels";
    static final String MAIL = "kiezels";

    private static final Group PEUTERS = new Group(Cast.PEUTERS, "De Peuters", Care.GROUP_CARE);

    private final Colleague els;
    private final Colleague farida;
    private final Colleague jonas;

    Kiezels(Site.House house, Dice dice) {
        super(
                new Site(
                        house,
                        Cast.HET_KIEZELTJE,
                        "Het Kiezeltje",
                        "BE_FLANDERS",
                        List.of(unit(dice)),
                        dice));
        office(Cast.VEERLE, "LEADER", "LEADER", null);

        els = educator(Cast.ELS, Voice.WARM, PEUTERS, "2012-09-01", 30, MON, TUE, THU, FRI);
        els.interests = List.of("muziek", "boeken");
        farida =
                educator(Cast.FARIDA, Voice.EENVOUD, PEUTERS, "2020-02-03", 28, MON, WED, THU, FRI);
        farida.interests = List.of("koken", "dansen");
        farida.languages = List.of("Nederlands", "Arabisch", "Frans");
        jonas = educator(Cast.JONAS, Voice.VROLIJK, PEUTERS, "2023-09-01", 27, TUE, WED, THU, FRI);
        jonas.interests = List.of("buiten spelen", "muziek");
        for (var colleague : List.of(els, farida, jonas)) {
            colleague.scripted = false;
        }

        var lina =
                kid(Cast.LINA, true, "2024-05-20", "cherry", home("Leen Peeters", "Tom Peeters"));
        lina.interests = List.of("boeken", "water");
        var linas = stay(Cast.LINA, lina, PEUTERS, "2025-08-11", MON, TUE, THU);
        linas.appoint(els, linas.from, linas.from.minusDays(7));
    }

    private static Unit unit(Dice dice) {
        var keitjes = new Group(dice.id(1_731_888_000_000L), "De Keitjes", Care.GROUP_CARE);
        var zand = new Group(dice.id(1_731_888_000_000L), "De Zandkorrels", Care.GROUP_CARE);
        return new Unit(
                Care.GROUP_CARE,
                List.of(
                        new Track(
                                List.of(
                                        new Track.Step(keitjes, 15, 3),
                                        new Track.Step(PEUTERS, 34, 3)),
                                26),
                        new Track(List.of(new Track.Step(zand, 34, 3)), 14)));
    }

    /** Five: one of them finished, one starts on Monday. */
    List<Learner> learners() {
        var days = Patterns.child(Care.GROUP_CARE, Set.of(MON, TUE, THU), true);
        var amina =
                new TraineeMaker.Known(Cast.AMINA)
                        .speaks("Arabisch", "Nederlands")
                        .learns(School.CVO.programmes().getFirst(), "Bart Willems")
                        .bundle(
                                new Learner.BundlePage(
                                        "OTHER",
                                        "Module: ik werk met ouders",
                                        List.of(
                                                "Welkom op je werkplek. Dit doe je in deze module.",
                                                "",
                                                "1. Ik kijk hoe mijn mentor een ouder begroet.",
                                                "2. Ik vertel samen met mijn mentor hoe de dag was.",
                                                "3. Ik vertel zelf. Mijn mentor staat erbij.",
                                                "4. Ik doe het alleen, bij een ouder die ik ken.",
                                                "",
                                                "Zet een kruisje als je het gedaan hebt. Fouten maken mag.")),
                                new Learner.BundlePage(
                                        "FINAL_EVALUATION",
                                        "Wat de school op het einde vraagt",
                                        List.of(
                                                "De eindevaluatie is een gesprek met drie: jij, je mentor en de leerkracht.",
                                                "",
                                                "- Ik verwelkom kinderen en ouders.",
                                                "- Ik zie wanneer een kind mij nodig heeft.",
                                                "- Ik vraag hulp als ik iets niet weet.",
                                                "- Ik werk samen met mijn collega's.")))
                        .in(
                                PEUTERS,
                                day("2026-08-27"),
                                day("2026-09-14"),
                                day("2027-01-29"),
                                days,
                                els,
                                Map.of(MON, farida, TUE, jonas, THU, farida),
                                half(THU, farida));

        var lore =
                new TraineeMaker.Known(Cast.LORE)
                        .learns(School.SECONDARY.programmes().getFirst(), "Katrien Lemmens")
                        .track("duaal")
                        .in(
                                PEUTERS,
                                day("2026-05-11"),
                                day("2026-09-01"),
                                day("2027-06-30"),
                                Patterns.child(Care.GROUP_CARE, Set.of(WED, THU, FRI), true),
                                farida,
                                Map.of(WED, jonas, THU, els, FRI, els),
                                half(FRI, els));

        var kwabena =
                new TraineeMaker.Known(Cast.KWABENA)
                        .speaks("Engels", "Nederlands")
                        .learns(School.CVO.programmes().getLast(), "Hilde Cools")
                        .track("structureel instroomkanaal")
                        .paid()
                        .in(
                                PEUTERS,
                                day("2026-03-02"),
                                day("2026-04-01"),
                                day("2027-09-30"),
                                Patterns.child(Care.GROUP_CARE, Set.of(TUE, WED, FRI), false),
                                jonas,
                                Map.of(TUE, els, WED, farida, FRI, els),
                                new Learner.Guidance(WED, LocalTime.of(10, 0), 30, null));

        var oksana =
                new TraineeMaker.Known(Cast.OKSANA)
                        .speaks("Oekraïens", "Nederlands")
                        .learns(School.CVO.programmes().getFirst(), "Bart Willems")
                        .in(
                                PEUTERS,
                                day("2026-11-12"),
                                day("2026-11-23"),
                                day("2027-03-26"),
                                Patterns.child(Care.GROUP_CARE, Set.of(MON, THU), true),
                                jonas,
                                Map.of(MON, farida),
                                new Learner.Guidance(THU, LocalTime.of(13, 30), 30, farida));

        var yannick =
                new TraineeMaker.Known(Cast.YANNICK)
                        .speaks("Frans", "Lingala", "Nederlands")
                        .learns(School.SECONDARY.programmes().getLast(), "Katrien Lemmens")
                        .in(
                                PEUTERS,
                                day("2025-12-01"),
                                day("2026-01-12"),
                                day("2026-06-26"),
                                Patterns.child(Care.GROUP_CARE, Set.of(TUE, THU), true),
                                els,
                                Map.of(TUE, jonas, THU, farida),
                                half(THU, jonas));
        return List.of(amina, lore, kwabena, oksana, yannick);
    }

    private static Learner.Guidance half(DayOfWeek day, Colleague cover) {
        return new Learner.Guidance(day, LocalTime.of(13, 0), 30, cover);
    }
}
