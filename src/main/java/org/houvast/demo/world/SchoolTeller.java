package org.houvast.demo.world;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.houvast.demo.Cast;
import org.houvast.demo.Dice;
import org.houvast.demo.Row;
import org.jspecify.annotations.Nullable;

/**
 * Tells what schools ask: programmes with modules, competences and tasks, by what one is judged, in
 * which module trainees are; and the evaluations, one done, one to come, one without a voice.
 */
final class SchoolTeller {

    private final Dice dice;
    private final LocalDate today;
    private final List<Row> rows = new ArrayList<>();

    SchoolTeller(Dice dice, LocalDate today) {
        this.dice = dice.fork("school", 0);
        this.today = today;
    }

    private UUID id() {
        return dice.id(1_731_888_000_000L);
    }

    List<Row> flemish() {
        var organiser = Cast.KIEZELS.value();
        var cvo = School.CVO.programmes().getFirst().id();
        var map =
                List.of(
                        line(
                                "werken met ouders",
                                "Samenwerken met ouders",
                                "Groet elke ouder bij naam",
                                "MORNING"),
                        line(
                                "werken met ouders",
                                "Samenwerken met ouders",
                                "Vertel één ding van de dag",
                                "AFTERNOON"),
                        line(
                                "werken met ouders",
                                "Omgaan met verschillen",
                                "Vraag hoe een kind thuis getroost wordt",
                                null),
                        line(
                                "spel en ontdekken",
                                "Spel begeleiden",
                                "Speel tien minuten mee en volg het kind",
                                null),
                        line(
                                "spel en ontdekken",
                                "Omgaan met verschillen",
                                "Zoek een liedje uit een andere taal",
                                null),
                        line(
                                "verzorgen en rust",
                                "Zorg als contact",
                                "Vertel wat je doet terwijl je verschoont",
                                null),
                        line(
                                "verzorgen en rust",
                                "Samenwerken met ouders",
                                "Vraag wat helpt bij het slapen",
                                "MORNING"),
                        line(
                                "verzorgen en rust",
                                "Zorg als contact",
                                "Breng twee kinderen rustig naar bed",
                                "AFTERNOON"));
        programme(
                organiser,
                cvo,
                map,
                List.of(
                        "Ik verwelkom kinderen en ouders.",
                        "Ik zie wanneer een kind mij nodig heeft.",
                        "Ik vraag hulp als ik iets niet weet.",
                        "Ik werk samen met mijn collega’s."));
        programme(
                organiser,
                School.SECONDARY.programmes().getFirst().id(),
                List.of(
                        line(
                                "een dag in de groep",
                                "Zorg als contact",
                                "Begeleid het eten aan één tafel",
                                "AFTERNOON"),
                        line(
                                "een activiteit maken",
                                "Spel begeleiden",
                                "Bereid een activiteit voor en voer ze uit",
                                "MORNING")),
                List.of("Ik bereid een dag voor.", "Ik kijk terug op wat ik deed."));
        module(organiser, Cast.AMINA, "spel en ontdekken", Cast.AMINA.account(), 63);
        module(organiser, Cast.AMINA, "werken met ouders", Cast.AMINA.account(), 14);
        module(organiser, Cast.LORE, "een dag in de groep", Cast.FARIDA.account(), 40);
        rows.add(
                new Row.FormAsked(
                        id(),
                        organiser,
                        Cast.OKSANA.placement(),
                        Cast.VEERLE.account(),
                        today.minusDays(2)));
        rows.add(
                new Row.Answer(
                        id(),
                        organiser,
                        null,
                        "ill",
                        "Wie bel ik als ik ziek ben?",
                        "Bel voor 7 uur naar de leefgroep. Wie opent, neemt op. Stuur daarna een bericht naar je leerkracht.",
                        "Onze afspraak",
                        today.minusDays(60),
                        Cast.VEERLE.account()));
        evaluations(organiser);
        return rows;
    }

    List<Row> dutch() {
        var organiser = Cast.REGENBOOG.value();
        programme(
                organiser,
                School.ROC.programmes().getFirst().id(),
                List.of(
                        line(
                                "leerjaar 2, periode 2",
                                "Een fijn klimaat maken",
                                "Zorg dat ieder kind gezien wordt bij binnenkomst",
                                "AFTER_SCHOOL"),
                        line(
                                "leerjaar 2, periode 2",
                                "Activiteiten voorbereiden",
                                "Bedenk met vier kinderen een activiteit",
                                "AFTER_SCHOOL"),
                        line(
                                "leerjaar 2, periode 2",
                                "Samenwerken rond het kind",
                                "Vertel een collega wat je zag",
                                null),
                        line(
                                "leerjaar 2, periode 3",
                                "Activiteiten voorbereiden",
                                "Voer de activiteit uit en kijk terug",
                                null)),
                List.of(
                        "Ik stem af op wat een kind nodig heeft.",
                        "Ik bereid een activiteit voor en voer die uit.",
                        "Ik kijk terug op mijn eigen werk."));
        module(organiser, Cast.LOTTE, "leerjaar 2, periode 2", Cast.SAMIRA.account(), 8);
        planned(
                organiser,
                Cast.LOTTE,
                "INTERIM",
                LocalDate.of(2027, 1, 26),
                LocalTime.of(13, 30),
                Cast.SAMIRA.account());
        return rows;
    }

    private record Line(String module, String competence, String task, @Nullable String part) {}

    private static Line line(String module, String competence, String task, @Nullable String part) {
        return new Line(module, competence, task, part);
    }

    private void programme(
            UUID organiser, UUID programme, List<Line> lines, List<String> criteria) {
        var curriculum = id();
        rows.add(new Row.Curriculum(curriculum, organiser, programme, today.minusDays(70)));
        int position = 0;
        for (var line : lines) {
            rows.add(
                    new Row.CurriculumLine(
                            id(),
                            organiser,
                            curriculum,
                            position++,
                            line.module(),
                            line.competence(),
                            line.task(),
                            line.part()));
        }
        for (var words : criteria) {
            rows.add(new Row.Criterion(id(), organiser, curriculum, position++, words));
        }
    }

    private void module(UUID organiser, Cast.Trainee whom, String module, UUID by, int daysAgo) {
        rows.add(
                new Row.ModulePeriod(
                        organiser, whom.placement(), today.minusDays(daysAgo), module, by));
    }

    private void evaluations(UUID organiser) {
        var amina =
                planned(
                        organiser,
                        Cast.AMINA,
                        "INTERIM",
                        today.plusDays(9),
                        LocalTime.of(13, 0),
                        Cast.ELS.account());
        says(
                organiser,
                amina,
                "LEARNER",
                Cast.AMINA.account(),
                "Amina Khalil",
                null,
                today.minusDays(1),
                "Ik durf nu een papa aan te spreken. In september durfde ik dat niet.",
                "De papa van Lina vroeg hoe ze at. Ik heb het zelf verteld.",
                "Ik wil ook een moeilijk gesprek proberen, met Els naast mij.",
                null);
        says(
                organiser,
                amina,
                "WORKPLACE",
                Cast.ELS.account(),
                Cast.ELS.name(),
                null,
                today.minusDays(1),
                "Amina ziet snel wie haar nodig heeft. Ze gaat op haar knieën zitten en wacht.",
                "Dinsdag huilde een kind bij het afscheid. Ze bleef erbij tot het zelf ging spelen.",
                "Zelf een gesprek beginnen, ook als de ouder haast heeft.",
                "Ik zou haar laten doorgaan. Ze groeit elke week.");
        planned(
                organiser,
                Cast.LORE,
                "FINAL",
                LocalDate.of(2027, 6, 18),
                LocalTime.of(13, 0),
                Cast.FARIDA.account());
        kwabena(organiser);
        yannick(organiser);
    }

    private void kwabena(UUID organiser) {
        var day = LocalDate.of(2026, 11, 4);
        var done =
                held(
                        organiser,
                        Cast.KWABENA,
                        "INTERIM",
                        day,
                        Cast.JONAS.account(),
                        "Kwabena neemt vanaf nu het eten van zijn tafel op zich. Hilde bekijkt of de module rust kan wachten tot januari.");
        says(
                organiser,
                done,
                "LEARNER",
                Cast.KWABENA.account(),
                "Kwabena Owusu",
                null,
                day.minusDays(3),
                "Ik ken nu alle kinderen en hun ritme.",
                "Ik heb alleen de groep mee naar buiten gebracht, met Els bij de deur.",
                "Schrijven in het boekje gaat nog traag.",
                null);
        says(
                organiser,
                done,
                "WORKPLACE",
                Cast.JONAS.account(),
                Cast.JONAS.name(),
                null,
                day.minusDays(2),
                "Kwabena is rustig, ook als het druk is.",
                "Bij het fruit bleef hij zitten en wachtte op wie traag at.",
                "Meer vragen stellen waarom we iets zo doen.",
                "Hij kan na de opleiding bij ons blijven.");
        says(
                organiser,
                done,
                "SCHOOL",
                Cast.JONAS.account(),
                "Hilde Cools",
                Cast.JONAS.name(),
                day.minusDays(1),
                "De lessen gaan vlot. De taak over rust moet nog binnenkomen.",
                null,
                null,
                null);
        rows.add(
                new Row.EvaluationCorrection(
                        id(),
                        organiser,
                        done,
                        Cast.KWABENA.account(),
                        "Kwabena Owusu",
                        "De taak over rust is op 9 november ingediend.",
                        day.plusDays(6)));
    }

    private void yannick(UUID organiser) {
        var day = LocalDate.of(2026, 6, 18);
        var done =
                held(
                        organiser,
                        Cast.YANNICK,
                        "FINAL",
                        day,
                        Cast.ELS.account(),
                        "Yannick rondt hier af. Hij mag ons noemen als hij solliciteert.");
        says(
                organiser,
                done,
                "LEARNER",
                Cast.YANNICK.account(),
                "Yannick Mukendi",
                null,
                day.minusDays(1),
                "Ik heb geleerd eerst te kijken.",
                "Bij ruzie om een auto wachtte ik. Ze losten het zelf op.",
                null,
                null);
        says(
                organiser,
                done,
                "WORKPLACE",
                Cast.ELS.account(),
                Cast.ELS.name(),
                null,
                day.minusDays(1),
                "Yannick brengt rust in de kring.",
                "Hij zong in het Lingala, en drie kinderen zongen mee.",
                null,
                "Klaar voor een volgende stap, met een vaste groep.");
        rows.add(
                new Row.EvaluationWithout(
                        organiser,
                        done,
                        "SCHOOL",
                        "ASKED_NO_ANSWER",
                        "We belden op 8 en 15 juni.",
                        Cast.ELS.account(),
                        day));
    }

    private UUID planned(
            UUID organiser, Cast.Trainee whom, String kind, LocalDate day, LocalTime at, UUID by) {
        var id = id();
        rows.add(
                new Row.Evaluation(
                        id,
                        organiser,
                        whom.placement(),
                        kind,
                        day,
                        at,
                        by,
                        null,
                        null,
                        null,
                        null));
        return id;
    }

    private UUID held(
            UUID organiser, Cast.Trainee whom, String kind, LocalDate day, UUID by, String agreed) {
        var id = id();
        rows.add(
                new Row.Evaluation(
                        id,
                        organiser,
                        whom.placement(),
                        kind,
                        day,
                        LocalTime.of(13, 0),
                        by,
                        day,
                        day,
                        by,
                        agreed));
        return id;
    }

    private void says(
            UUID organiser,
            UUID evaluation,
            String side,
            UUID account,
            String name,
            @Nullable String toldTo,
            LocalDate on,
            String saw,
            @Nullable String example,
            @Nullable String next,
            @Nullable String advice) {
        var voice = id();
        rows.add(new Row.Voice(voice, organiser, evaluation, side, account, name, toldTo, on));
        said(organiser, voice, evaluation, account, 0, "SAW", saw);
        said(organiser, voice, evaluation, account, 1, "EXAMPLE", example);
        said(organiser, voice, evaluation, account, 2, "NEXT", next);
        said(organiser, voice, evaluation, account, 3, "ADVICE", advice);
    }

    private void said(
            UUID organiser,
            UUID voice,
            UUID evaluation,
            UUID account,
            int position,
            String topic,
            @Nullable String words) {
        if (words != null) {
            rows.add(
                    new Row.VoiceLine(
                            id(), organiser, voice, evaluation, account, position, topic, words));
        }
    }
}
