package org.houvast.intake.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.intake.ImportId;
import org.houvast.intake.IntakeWorld;
import org.houvast.intake.comparing.Comparison;
import org.houvast.intake.comparing.Missing;
import org.houvast.intake.comparing.Question;
import org.houvast.intake.comparing.Status;
import org.houvast.intake.reading.ListKind;
import org.houvast.intake.reading.Meaning;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The same program writes the same list again, a month later. */
@ModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(IntakeWorld.class)
class NextMonthTest {

    private static final String STAFF =
            "Personeelsnummer;Voornaam;Achternaam;Locatie;Groep;Werkdagen\n"
                    + "7;Sanne;Bakker;Nest;Egels;ma, di\n8;Sanne;de Wit;Nest;Egels;do, vr\n";
    private static final String HEADINGS =
            "Kindnummer;Naam kind;Geboortedatum;Locatie;Groep;Startdatum;Opvangdagen;Mentor\n";
    private static final String ZOE = "1;Bos, Zoë;1-1-2024;Nest;Egels;1-6-2024;ma, di;Sanne\n";

    @Autowired IntakeWorld world;
    @Autowired DropLists drop;
    @Autowired AnswerQuestions answer;
    @Autowired CorrectColumns correct;
    @Autowired TakeOver takeOver;
    @Autowired CompareLists compare;
    @Autowired Imports imports;

    Actor marieke;

    @BeforeEach
    void begin() {
        marieke = world.begin(Country.NL);
    }

    private ImportId drop(String... texts) {
        var files =
                Arrays.stream(texts)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .map(bytes -> new SpreadsheetFile("lijst.csv", bytes))
                        .toList();
        return Objects.requireNonNull(world.by(marieke, () -> drop.run(marieke, null, files)).id());
    }

    private CompareLists.Compared compared(ImportId id) {
        return world.as(marieke, () -> compare.compare(marieke, imports.get(marieke, id)));
    }

    private Comparison look(ImportId id) {
        return compared(id).comparison();
    }

    private void say(ImportId id, Map<String, String> answers) {
        world.by(
                marieke,
                () -> {
                    answer.run(marieke, id, answers);
                    return true;
                });
    }

    private void go(ImportId id) {
        world.by(
                marieke,
                () -> {
                    takeOver.run(marieke, id);
                    return true;
                });
    }

    private static Question asked(Comparison comparison, Question.Kind kind) {
        return comparison.questions().stream()
                .filter(q -> q.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_is_meant_by_a_first_name_is_asked_once() {
        var first = drop(STAFF, HEADINGS + ZOE);
        var who = asked(look(first), Question.Kind.WHO_IS_MENTOR);
        say(first, Map.of(who.key(), who.options().get(1).value()));
        go(first);

        var next =
                look(drop(HEADINGS + ZOE + "2;Vos, Teun;1-2-2024;Nest;Egels;1-9-2024;ma;Sanne\n"));

        assertThat(next.questions()).noneMatch(Question::isOpen);
        assertThat(next.count(Status.SAME)).isOne();
        assertThat(next.work().pairs()).hasSize(1);
    }

    @Test
    void what_a_column_means_is_remembered_also_when_the_list_grew() {
        var strange = "Nr;Kindje;Jarig;Locatie;Clubje\n";
        var first = drop(strange + "1;Bos, Zoë;1-1-2024;Nest;Egels\n");
        world.by(
                marieke,
                () -> {
                    correct.run(
                            marieke,
                            first,
                            0,
                            ListKind.CHILDREN,
                            List.of(
                                    Meaning.NUMBER,
                                    Meaning.FULL_NAME,
                                    Meaning.BIRTH_DATE,
                                    Meaning.LOCATION,
                                    Meaning.GROUP));
                    return true;
                });
        go(first);

        var next =
                drop("Dagen;Nr;Kindje;Jarig;Locatie;Clubje\nma;1;Bos, Zoë;1-1-2024;Nest;Egels\n");

        assertThat(compared(next).kept().getFirst().mapping().meanings())
                .containsExactly(
                        Meaning.DAYS,
                        Meaning.NUMBER,
                        Meaning.FULL_NAME,
                        Meaning.BIRTH_DATE,
                        Meaning.LOCATION,
                        Meaning.GROUP);
        assertThat(look(next).count(Status.CHANGED)).isOne();
    }

    @Test
    void a_namesake_who_was_new_is_new_once() {
        go(drop(HEADINGS + ";Bos, Zoë;1-1-2024;Nest;Egels;1-6-2024;ma;\n"));
        var other = HEADINGS + "9;Bos, Zoë;1-1-2024;Nest;Egels;1-7-2024;do;\n";
        var second = drop(other);
        var same = asked(look(second), Question.Kind.SAME_CHILD);
        say(second, Map.of(same.key(), Question.Option.NEW));
        go(second);

        var third = drop(other);

        assertThat(look(third).count(Status.SAME)).isOne();
        assertThat(world.count(marieke, "child.child")).isEqualTo(2);
    }

    @Test
    void a_child_that_is_not_in_the_list_any_more_is_named_and_stays() {
        go(
                drop(
                        HEADINGS
                                + ZOE.replace("Sanne", "")
                                + "2;Vos, Teun;1-2-2024;Nest;Egels;1-9-2024;ma;\n"));

        var next = drop(HEADINGS + "2;Vos, Teun;1-2-2024;Nest;Egels;1-9-2024;ma, do;\n");

        assertThat(look(next).missing()).extracting(Missing::name).containsExactly("Zoë Bos");
        go(next);
        assertThat(world.count(marieke, "child.care_placement where through_day is null"))
                .isEqualTo(2);
    }

    @Test
    void a_guardian_has_the_name_that_the_list_gives() {
        var id =
                drop(
                        "Naam kind;Geboortedatum;Locatie;Groep;Naam ouder;E-mail ouder\n"
                                + "Bos, Zoë;1-1-2024;Nest;Egels;Els van der Bos / Jan Vos;els@voorbeeld.example jan@voorbeeld.example\n");
        go(id);

        assertThat(
                        world.count(
                                marieke,
                                "child.guardian where given_name || ' ' || surname || ' ' || email in"
                                        + " ('Els van der Bos els@voorbeeld.example', 'Jan Vos jan@voorbeeld.example')"))
                .isEqualTo(2);
    }

    @Test
    void a_broken_spelling_does_not_take_the_place_of_a_good_one() {
        go(drop(HEADINGS + "1;Yılmaz, Zoë;1-1-2024;Nest;Egels;1-6-2024;ma;\n"));

        for (var spelling : new String[] {"Y?lmaz, Zo?", "Yilmaz, Zoe", "YILMAZ, ZOË"}) {
            var next =
                    look(drop(HEADINGS + "1;" + spelling + ";1-1-2024;Nest;Egels;1-6-2024;ma;\n"));

            assertThat(next.count(Status.SAME)).as(spelling).isOne();
        }
    }
}
