package org.houvast.demo.world;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.words.Voice;
import org.houvast.foundation.DateRange;
import org.jspecify.annotations.Nullable;

/** Kindercentra De Regenboog: three locations in the middle of the Netherlands. */
final class Regenboog {

    static final String NAME = "Kindercentra De Regenboog";
    static final String MAIL = "regenboog";

    private Regenboog() {}

    static List<Site> sites(Site.House house, Dice dice) {
        return List.of(
                deKleineBeer(house, dice.fork("site", 1)),
                hetSpeelschip(house, dice.fork("site", 2)),
                new Zonnestraal(house, dice.fork("site", 3)).site);
    }

    private static Site deKleineBeer(Site.House house, Dice dice) {
        var kuikens = group(dice, "Kuikens", Care.DAY_CARE);
        var konijntjes = group(dice, "Konijntjes", Care.DAY_CARE);
        var egeltjes = group(dice, "Egeltjes", Care.DAY_CARE);
        var uiltjes = new Group(Cast.UILTJES, "Uiltjes", Care.DAY_CARE);
        var vosjes = group(dice, "Vosjes", Care.DAY_CARE);
        var unit =
                new Unit(
                        Care.DAY_CARE,
                        List.of(
                                new Track(
                                        List.of(
                                                new Track.Step(kuikens, 18, 4),
                                                new Track.Step(konijntjes, 30, 4),
                                                new Track.Step(egeltjes, 48, 4)),
                                        66),
                                new Track(List.of(new Track.Step(uiltjes, 48, 4)), 24),
                                new Track(List.of(new Track.Step(vosjes, 48, 4)), 24)));
        var site =
                new Site(
                        house,
                        Cast.DE_KLEINE_BEER,
                        "De Kleine Beer",
                        "NL_MIDDLE",
                        List.of(unit),
                        dice);
        var script = new Script(site) {};
        script.office(Cast.MARIEKE, "LEADER", "LEADER", null);
        script.office(Cast.KARIN, "LEADER", "LEADER", Cast.DE_KLEINE_BEER);
        script.office(Cast.WIM, "OTHER", "ADMIN", null);
        var fatma =
                script.educator(
                        Cast.FATMA,
                        Voice.WARM,
                        uiltjes,
                        "2018-09-01",
                        27,
                        Script.MON,
                        Script.TUE,
                        Script.THU);
        fatma.scripted = false;
        fatma.languages = List.of("Nederlands", "Turks");
        fatma.interests = List.of("muziek", "koken");
        fatma.expertise = List.of("baby’s");
        return site;
    }

    private static Site hetSpeelschip(Site.House house, Dice dice) {
        var unit =
                new Unit(
                        Care.PRESCHOOL,
                        List.of(
                                new Track(
                                        List.of(
                                                new Track.Step(
                                                        group(dice, "Matroosjes", Care.PRESCHOOL),
                                                        48,
                                                        3)),
                                        20),
                                new Track(
                                        List.of(
                                                new Track.Step(
                                                        group(dice, "Kapiteins", Care.PRESCHOOL),
                                                        48,
                                                        3)),
                                        20)));
        return new Site(
                house, Cast.HET_SPEELSCHIP, "Het Speelschip", "NL_MIDDLE", List.of(unit), dice);
    }

    private static Group group(Dice dice, String name, Care care) {
        return new Group(dice.id(1_731_888_000_000L), name, care);
    }

    /** What must be so once everyone has a mentor. */
    static void finish(Site site) {
        for (var colleague : site.colleagues) {
            if (colleague.id.equals(Cast.DAAN.staff())) {
                colleague.warningLevel = Math.max(1, colleague.mentees - 1);
            }
        }
        tries(site);
    }

    /** At each location one child who lost its mentor plays with someone of the group first. */
    private static void tries(Site site) {
        var today = site.today();
        for (var stay : site.stays) {
            if (!stay.scripted
                    && stay.holds(today)
                    && !stay.terms.isEmpty()
                    && stay.mentorOn(today) == null) {
                for (var with : site.team(stay.groupOn(today), today)) {
                    var works = with.patternOn(today);
                    if (works != null
                            && with.leftOn == null
                            && with.position.equals("EDUCATOR")
                            && works.meets(stay.patternOn(today))) {
                        stay.trial = new Stay.Trial(with, today.minusDays(7), today.plusDays(7));
                        return;
                    }
                }
            }
        }
    }

    /** Lotte and Stefan at Zonnestraal; elsewhere as it comes. */
    static List<Learner> learners(Site site) {
        var trainees = new TraineeMaker(site);
        if (site.id.equals(Cast.ZONNESTRAAL)) {
            return List.of(lotte(site), stefan(site, trainees));
        }
        trainees.welcome(1, 1);
        return trainees.learners;
    }

    private static Learner stefan(Site site, TraineeMaker trainees) {
        var sterren = new Group(Cast.STERREN, "Sterren", Care.OUT_OF_SCHOOL_CARE);
        var weekdays = EnumSet.of(Script.MON, Script.TUE, Script.THU);
        var days = Patterns.child(Care.OUT_OF_SCHOOL_CARE, weekdays, false);
        var from = Script.day("2026-09-07");
        var mentor = trainees.mentor(sterren, days, from);
        return new TraineeMaker.Known(Cast.STEFAN)
                .learns(School.ROC.programmes().getLast(), "Marjan Kok")
                .paid()
                .in(
                        sterren,
                        Script.day("2026-06-29"),
                        from,
                        Script.day("2027-07-09"),
                        days,
                        mentor,
                        trainees.standIns(sterren, mentor, days, from),
                        trainees.halfHour(sterren, mentor, weekdays));
    }

    /** Lotte, in Samira's group. */
    private static Learner lotte(Site site) {
        var kometen = new Group(Cast.KOMETEN, "Kometen", Care.OUT_OF_SCHOOL_CARE);
        var samira = find(site, Cast.SAMIRA.staff());
        var daan = find(site, Cast.DAAN.staff());
        var days =
                Patterns.child(
                        Care.OUT_OF_SCHOOL_CARE, Set.of(Script.TUE, Script.THU, Script.FRI), true);
        var standIns = new EnumMap<DayOfWeek, Colleague>(DayOfWeek.class);
        standIns.put(Script.TUE, daan);
        standIns.put(Script.THU, find(site, Cast.JOKE.staff()));
        standIns.put(Script.FRI, daan);
        return new TraineeMaker.Known(Cast.LOTTE)
                .speaks("Nederlands")
                .learns(School.ROC.programmes().getFirst(), "Henk Scholten")
                .bundle(
                        new Learner.BundlePage(
                                "OTHER",
                                "Opdrachten leerjaar 2",
                                List.of(
                                        "Deze bundel hoort bij jouw stage (bpv). Neem hem elke week mee.",
                                        "",
                                        "Opdracht 1. Kijk mee. Schrijf op wat kinderen na school nodig hebben.",
                                        "Opdracht 2. Begeleid een activiteit voor vier kinderen.",
                                        "Opdracht 3. Vraag een kind wat het zelf wil doen, en doe dat samen.",
                                        "Opdracht 4. Praat met een ouder bij het ophalen.",
                                        "",
                                        "Bespreek elke week met je mentor: wat lukte, en wat wil je proberen?")))
                .in(
                        kometen,
                        Script.day("2026-06-12"),
                        Script.day("2026-09-01"),
                        Script.day("2027-06-25"),
                        days,
                        samira,
                        standIns,
                        new Learner.Guidance(Script.TUE, LocalTime.of(13, 30), 30, daan));
    }

    static Colleague find(Site site, UUID staff) {
        return site.colleagues.stream().filter(c -> c.id.equals(staff)).findFirst().orElseThrow();
    }

    /** The bso, with Samira's group. */
    private static final class Zonnestraal extends Script {

        private static final Group KOMETEN =
                new Group(Cast.KOMETEN, "Kometen", Care.OUT_OF_SCHOOL_CARE);

        private final Colleague samira;
        private final Colleague daan;
        private final Colleague ruben;
        private final Colleague joke;
        private final Colleague mirjam;
        private final Colleague olga;

        Zonnestraal(Site.House house, Dice dice) {
            super(
                    new Site(
                            house,
                            Cast.ZONNESTRAAL,
                            "Zonnestraal",
                            "NL_MIDDLE",
                            List.of(unit()),
                            dice));
            office(Cast.SORAYA, "ASSISTANT_LEADER", "ASSISTANT", Cast.ZONNESTRAAL);

            samira =
                    educator(
                            Cast.SAMIRA, Voice.WARM, KOMETEN, "2021-02-01", 24, MON, TUE, THU, FRI);
            samira.interests = List.of("tekenen", "buiten spelen", "koken");
            samira.expertise = List.of("theater", "gebaren");
            samira.languages = List.of("Nederlands", "Arabisch");
            samira.places = 0;
            samira.absences.add(new DateRange(day("2026-11-13"), day("2026-11-13")));
            samira.absences.add(new DateRange(day("2026-07-27"), day("2026-08-14")));
            samira.absences.add(new DateRange(day("2026-12-28"), day("2027-01-01")));

            daan =
                    educator(
                            Cast.DAAN,
                            Voice.VROLIJK,
                            KOMETEN,
                            "2019-08-01",
                            26,
                            MON,
                            TUE,
                            WED,
                            FRI);
            daan.interests = List.of("muziek", "voetbal", "dieren");
            daan.languages = List.of("Nederlands", "Pools");
            daan.places = 11;
            daan.absences.add(new DateRange(day("2026-08-10"), day("2026-08-28")));

            ruben =
                    educator(
                            Cast.RUBEN,
                            Voice.PRECIES,
                            KOMETEN,
                            "2022-01-10",
                            24,
                            MON,
                            TUE,
                            WED,
                            THU);
            ruben.interests = List.of("lego", "buiten spelen");
            ruben.places = 8;
            ruben.absences.add(new DateRange(day("2026-11-16"), day("2026-11-20")));

            joke = joke();
            joke.places = 3;

            mirjam = educator(Cast.MIRJAM, Voice.KORT, KOMETEN, "2020-05-01", 18, MON, TUE, THU);
            mirjam.interests = List.of("knutselen", "boeken");
            mirjam.leftOn = day("2026-11-27");
            mirjam.places = 3;

            olga = educator(Cast.OLGA, Voice.VRAGEND, KOMETEN, "2016-03-01", 20, MON, WED, FRI);
            olga.leftOn = day("2025-07-31");
            olga.places = 2;

            ofSamira();
            ofOthers();
            soon();
        }

        private static Unit unit() {
            var sterren = new Group(Cast.STERREN, "Sterren", Care.OUT_OF_SCHOOL_CARE);
            var raketten = new Group(Cast.RAKETTEN, "Raketten", Care.OUT_OF_SCHOOL_CARE);
            return new Unit(
                    Care.OUT_OF_SCHOOL_CARE,
                    List.of(
                            new Track(
                                    List.of(
                                            new Track.Step(sterren, 96, 4),
                                            new Track.Step(raketten, 153, 3)),
                                    54),
                            new Track(List.of(new Track.Step(KOMETEN, 120, 5)), 37)));
        }

        /** Worked on Monday and Tuesday too, until August 2025. */
        private Colleague joke() {
            var who = educator(Cast.JOKE, Voice.EENVOUD, KOMETEN, "2015-09-01", 10, THU, FRI);
            var now = who.days.removeFirst();
            var change = day("2025-09-01");
            who.days.add(
                    new Spell<>(
                            Patterns.colleague(Care.OUT_OF_SCHOOL_CARE, Set.of(MON, TUE, THU, FRI)),
                            now.from(),
                            change.minusDays(1)));
            who.days.add(new Spell<>(now.what(), change, null));
            who.interests = List.of("dieren", "tuinieren");
            return who;
        }

        private void ofSamira() {
            var milan =
                    kid(
                            Cast.MILAN,
                            false,
                            "2019-04-09",
                            "rocket",
                            home(
                                    List.of("Nederlands"),
                                    parent("Sandra Vink", "MOTHER", "Nederlands"),
                                    parent(
                                            Cast.JEROEN,
                                            "FATHER",
                                            false,
                                            "Nederlands",
                                            null,
                                            null)));
            milan.interests = List.of("lego", "voetbal");
            milan.playsAtHome = "Gaat om het weekend naar papa. Bouwt daar aan een boomhut.";
            var milans = stay(Cast.MILAN, milan, KOMETEN, "2023-04-11", MON, TUE, THU);
            milans.appoint(joke, day("2023-04-11"), day("2023-04-04"));
            milans.appoint(samira, day("2025-09-01"), day("2025-08-25"));
            milans.fixed.put("observation", fixed("2025-11-20", "2026-11-28", "2026-11-17"));
            milans.fixed.put("parent-talk", fixed("2026-04-14", "2027-04-09", "2027-03-23"));
            milans.fixed.put("child-evaluation", fixed("2026-10-01", "2027-10-01", "2027-09-14"));
            say(
                    milans,
                    "2026-11-05",
                    17,
                    5,
                    samira,
                    "NOTE",
                    "Milan bouwt een hoge toren met een vriendje. De toren valt om. Milan lacht en begint opnieuw.",
                    5,
                    true,
                    false);
            say(
                    milans,
                    "2026-11-10",
                    16,
                    40,
                    daan,
                    "NOTE",
                    "Bij de hut buiten verdeelde Milan de taken. Toen het niet eerlijk ging, stopte hij en telde opnieuw. Niemand was boos.",
                    null,
                    true,
                    false);

            var noor =
                    kid(
                            Cast.NOOR,
                            true,
                            "2020-02-21",
                            "cherry",
                            home("Wendy Bakker", "Peter Bakker"));
            noor.interests = List.of("tekenen", "dieren");
            noor.ownWish = "Samira, want die tekent mee.";
            var noors = stay(Cast.NOOR, noor, KOMETEN, "2024-02-27", TUE, FRI);
            noors.appoint(samira, day("2024-02-27"), day("2024-02-20"));
            noors.fixed.put("observation", fixed("2026-05-26", "2027-05-26", "2027-05-11"));
            noors.fixed.put("parent-talk", fixed("2026-02-24", "2027-02-21", "2027-02-09"));
            noors.fixed.put("child-evaluation", fixed("2026-09-01", "2027-08-31", "2027-07-06"));
            say(
                    noors,
                    "2026-11-13",
                    17,
                    20,
                    daan,
                    "FOR_THE_MENTOR",
                    "Noor tekende vanmiddag haar hele gezin, met het konijn erbij. Ze vertelde dat ze zaterdag gaat afzwemmen en dat ze dat spannend vindt. Vraag jij er dinsdag naar?",
                    null,
                    false,
                    false);

            var sem =
                    kid(
                            Cast.SEM,
                            false,
                            "2019-09-30",
                            "turtle",
                            home("Abena Asante", "Emmanuel Asante", "Engels", "Nederlands"));
            sem.interests = List.of("voetbal", "dansen");
            var sems = stay(Cast.SEM, sem, KOMETEN, "2023-10-03", TUE, THU);
            sems.appoint(samira, day("2023-10-03"), day("2023-09-26"));
            sems.fixed.put("observation", fixed("2026-03-12", "2027-03-12", "2027-02-18"));
            sems.fixed.put("parent-talk", fixed("2026-10-08", "2027-09-30", "2027-09-21"));
            sems.fixed.put("child-evaluation", fixed("2025-12-04", "2026-12-11", "2026-11-19"));
            say(
                    sems,
                    "2026-11-12",
                    16,
                    15,
                    joke,
                    "NICE_MOMENT",
                    "Sem leerde de kleintjes een dans. Hij wachtte op wie het nog niet kon. Dat was heel mooi.",
                    null,
                    false,
                    false);

            var yara =
                    kid(
                            Cast.YARA,
                            true,
                            "2018-12-08",
                            "sun",
                            home(
                                    List.of("Nederlands", "Arabisch"),
                                    parent(Cast.NADIA, "MOTHER", true, "Nederlands", null, null),
                                    parent("Karim Haddaoui", "FATHER", "Arabisch")));
            yara.interests = List.of("buiten spelen", "koken", "boeken");
            yara.parentsWish = "Dat er buiten wordt gespeeld, elke dag.";
            var yaras = stay(Cast.YARA, yara, KOMETEN, "2022-12-13", MON, TUE);
            yaras.appoint(samira, day("2022-12-13"), day("2022-12-06"));
            yaras.fixed.put("observation", fixed("2026-06-02", "2027-06-02", "2027-05-18"));
            yaras.fixed.put("parent-talk", fixed("2025-12-02", "2026-12-08", "2026-11-17"));
            yaras.fixed.put("child-evaluation", fixed("2026-06-09", "2027-06-09", "2027-05-24"));
            say(
                    yaras,
                    "2026-11-16",
                    17,
                    35,
                    daan,
                    "FOR_THE_MENTOR",
                    "De moeder van Yara vroeg bij het ophalen of Yara genoeg buiten speelt. Ik heb gezegd dat jij er morgen op terugkomt.",
                    null,
                    false,
                    true);

            var idris =
                    kid(
                            Cast.IDRIS,
                            false,
                            "2021-06-15",
                            "fish",
                            home("Loubna Bouzid", "Rachid Bouzid", "Nederlands", "Berbers"));
            idris.interests = List.of("dinosaurussen", "water");
            var idriss = stay(Cast.IDRIS, idris, KOMETEN, "2025-08-26", TUE, THU);
            idriss.appoint(samira, day("2025-08-26"), day("2025-08-19"));
            idriss.fixed.put("observation", fixed("2025-12-11", "2026-12-18", "2026-12-08"));
            idriss.fixed.put("parent-talk", fixed("2026-06-18", "2027-06-15", "2027-06-01"));
            idriss.fixed.put("child-evaluation", fixed("2026-02-26", "2027-02-25", "2027-02-16"));

            var fenna =
                    kid(
                            Cast.FENNA,
                            true,
                            "2020-08-03",
                            "flower",
                            home("Marloes Postma", "Jeroen Hoek"));
            fenna.interests = List.of("verkleden", "tekenen");
            var fennas = stay(Cast.FENNA, fenna, KOMETEN, "2024-09-03", TUE, FRI);
            fennas.appoint(samira, day("2024-09-03"), day("2024-08-27"));
            fennas.exceptions.put(site.today(), 0);
            fennas.optOut = new Stay.OptOut(day("2026-09-14"), "Marloes Postma", "MAIL", null);
            fennas.fixed.put("observation", fixed("2025-12-16", "2026-12-29", "2026-12-15"));
            fennas.fixed.put("parent-talk", fixed("2026-07-10", "2027-08-03", "2027-07-13"));
            fennas.fixed.put("child-evaluation", fixed("2026-03-03", "2027-03-03", "2027-02-12"));

            var bram =
                    kid(
                            Cast.BRAM,
                            false,
                            "2018-01-12",
                            "tractor",
                            home("Sjoukje Hoekstra", "Folkert Hoekstra", "Fries", "Nederlands"));
            bram.interests = List.of("dieren", "treinen");
            var brams = stay(Cast.BRAM, bram, KOMETEN, "2022-01-17", MON, THU);
            brams.appoint(olga, day("2022-01-17"), day("2022-01-10"));
            brams.appoint(samira, day("2025-08-01"), day("2025-07-17"));
            brams.fixed.put("observation", fixed("2026-09-10", "2027-09-10", "2027-09-02"));
            brams.fixed.put("parent-talk", fixed("2026-01-15", "2027-01-12", "2027-01-11"));
            brams.fixed.put("child-evaluation", fixed("2026-07-06", "2027-07-06", "2027-06-21"));

            var aaliyah =
                    kid(
                            Cast.AALIYAH,
                            true,
                            "2019-11-02",
                            "star",
                            home("Sharmila Ramdin", "Anil Ramdin", "Nederlands", "Sarnami"));
            aaliyah.interests = List.of("dansen", "muziek");
            var aaliyahs = stay(Cast.AALIYAH, aaliyah, KOMETEN, "2023-11-09", THU, FRI);
            aaliyahs.appoint(samira, day("2023-11-09"), day("2023-11-02"));
            aaliyahs.fixed.put("observation", fixed("2026-04-17", "2027-04-16", "2027-04-02"));
            aaliyahs.fixed.put("parent-talk", fixed("2026-11-05", "2027-11-02", "2027-10-14"));
            aaliyahs.fixed.put("child-evaluation", fixed("2026-05-08", "2027-05-08", "2027-04-22"));

            var tobias =
                    kid(
                            Cast.TOBIAS,
                            false,
                            "2018-07-19",
                            "guitar",
                            home(
                                    List.of("Nederlands"),
                                    parent("Nina Smits", "MOTHER", "Nederlands"),
                                    parent(
                                            Cast.PETRA,
                                            "FOSTER_PARENT",
                                            true,
                                            "Nederlands",
                                            day("2024-05-01"),
                                            day("2026-03-31"))));
            tobias.interests = List.of("muziek", "lego", "boeken");
            var tobiass = stay(Cast.TOBIAS, tobias, KOMETEN, "2022-07-25", MON, FRI);
            tobiass.appoint(olga, day("2022-07-25"), day("2022-07-18"));
            tobiass.appoint(samira, day("2025-08-01"), day("2025-07-21"));
            tobiass.fixed.put("observation", fixed("2026-02-09", "2027-02-08", "2027-01-25"));
            tobiass.fixed.put("parent-talk", fixed("2025-07-14", "2026-12-04", "2026-11-20"));
            tobiass.fixed.put("child-evaluation", fixed("2026-01-23", "2027-01-22", "2027-01-15"));

            var zoe =
                    kid(
                            Cast.ZOE,
                            true,
                            "2020-05-27",
                            "rabbit",
                            home("Esther van Leeuwen", "Bas van Leeuwen"));
            zoe.interests = List.of("boeken", "puzzelen");
            var zoes = stay(Cast.ZOE, zoe, KOMETEN, "2024-05-30", THU);
            zoes.appoint(samira, day("2024-05-30"), day("2024-05-23"));
            zoes.fixed.put("observation", fixed("2026-09-03", "2027-09-02", "2027-09-02"));
            zoes.fixed.put("parent-talk", fixed("2026-05-28", "2027-05-27", "2027-05-20"));
            zoes.fixed.put("child-evaluation", fixed("2025-12-18", "2026-12-24", "2026-12-03"));

            for (var stay : site.stays) {
                stay.standIns.putAll(standIns(stay));
            }
        }

        /** Daan and Joke; Bram and Sem have nobody on Thursday yet. */
        private Map<DayOfWeek, Colleague> standIns(Stay stay) {
            var found = new EnumMap<DayOfWeek, Colleague>(DayOfWeek.class);
            for (var day : stay.days.getLast().what().weekdays()) {
                if (day != THU) {
                    found.put(day, daan);
                } else if (!List.of(Cast.BRAM.child(), Cast.SEM.child()).contains(stay.kid.id)) {
                    found.put(day, joke);
                }
            }
            return found;
        }

        private void ofOthers() {
            var olaf =
                    kid(
                            Cast.OLAF,
                            false,
                            "2018-10-04",
                            "anchor",
                            home("Tjitske Terpstra", "Sietse Terpstra"));
            olaf.interests = List.of("voetbal");
            stay(Cast.OLAF, olaf, KOMETEN, "2022-10-10", MON, WED)
                    .appoint(daan, day("2022-10-10"), day("2022-10-03"));

            var puck =
                    kid(
                            Cast.PUCK,
                            true,
                            "2020-03-30",
                            "snail",
                            home("Loes Verbeek", "Tim Verbeek"));
            puck.interests = List.of("knutselen", "dieren");
            var pucks = stay(Cast.PUCK, puck, KOMETEN, "2024-04-04", MON, THU);
            pucks.appoint(mirjam, day("2024-04-04"), day("2024-03-28"));
            pucks.appoint(ruben, day("2026-11-30"), null);

            var luuk =
                    kid(
                            Cast.LUUK,
                            false,
                            "2020-06-11",
                            "castle",
                            home("Inge van den Berg", "Erik van den Berg"));
            luuk.interests = List.of("lego", "puzzelen");
            luuk.helps =
                    "Bouwt graag alleen. Vraag eerst of je mee mag doen.\nVerdrietig? Ga naast hem zitten. Praten hoeft niet.";
            ofRuben(stay(Cast.LUUK, luuk, KOMETEN, "2024-06-18", MON, TUE));

            var esra =
                    kid(
                            Cast.ESRA,
                            true,
                            "2021-01-25",
                            "apple",
                            home("Gül Demir", "Hakan Demir", "Nederlands", "Turks"));
            esra.interests = List.of("verkleden");
            esra.helps = "Zwaait uit bij het raam. Daarna gaat het goed.";
            ofRuben(stay(Cast.ESRA, esra, KOMETEN, "2025-01-28", TUE, THU));

            var tijn =
                    kid(
                            Cast.TIJN,
                            false,
                            "2018-05-16",
                            "bike",
                            home("Ilse Mulder", "Wouter Mulder"));
            tijn.interests = List.of("buiten spelen", "voetbal");
            tijn.helps =
                    "Mag zelf naar het plein. Dat is zo afgesproken.\nIs om 17 uur graag klaar met zijn werkje.";
            ofRuben(stay(Cast.TIJN, tijn, KOMETEN, "2022-05-19", TUE, WED));

            var mila =
                    kid(
                            Cast.MILA,
                            true,
                            "2022-09-29",
                            "shell",
                            home("Iryna Kovalenko", "Taras Kovalenko", "Oekraïens", "Nederlands"));
            mila.interests = List.of("tekenen");
            mila.helps = "Kijkt eerst. Geef haar tijd.\nSpeelt graag met Liv.";
            ofRuben(stay(Cast.MILA, mila, KOMETEN, "2026-11-10", TUE, THU));

            var liv =
                    kid(
                            Cast.LIV,
                            true,
                            "2022-05-05",
                            "moon",
                            home("Rianne Dekker", "Jasper Dekker"));
            liv.interests = List.of("boeken", "water");
            liv.helps = "Is moe na school. Begin rustig op de bank.";
            ofRuben(stay(Cast.LIV, liv, KOMETEN, "2026-05-12", TUE));
        }

        private void ofRuben(Stay stay) {
            stay.appoint(ruben, stay.from, stay.from.minusDays(7));
        }

        /** Who starts in the coming weeks and has no mentor yet. */
        private void soon() {
            var zofia =
                    kid(
                            Cast.ZOFIA,
                            true,
                            "2021-03-14",
                            "palette",
                            home("Kasia Wójcik", "Marek Wójcik", "Pools"));
            zofia.interests = List.of("tekenen", "dieren");
            zofia.ownWish = "Samira, want die tekent mee.";
            zofia.parentsWish = "Iemand die Pools spreekt. En geduld.";
            zofia.parentsAskLanguage = "Pools";
            stay(Cast.ZOFIA, zofia, KOMETEN, "2026-12-01", MON, TUE, THU);

            var jayden =
                    kid(
                            Cast.JAYDEN,
                            false,
                            "2022-11-30",
                            "drum",
                            home("Cheryl Pinas", "Orlando Pinas", "Nederlands", "Sranantongo"));
            jayden.interests = List.of("muziek", "auto's");
            stay(Cast.JAYDEN, jayden, KOMETEN, "2026-12-08", TUE, FRI);
        }

        private static Stay.Fixed fixed(String done, String due, String planned) {
            return new Stay.Fixed(day(done), day(due), day(planned));
        }

        private static void say(
                Stay stay,
                String day,
                int hour,
                int minute,
                Colleague writer,
                String kind,
                String words,
                @Nullable Integer wellBeing,
                boolean observed,
                boolean read) {
            stay.said.add(
                    new Stay.Said(
                            day(day), hour, minute, writer, kind, words, wellBeing, observed,
                            read));
        }
    }
}
