package org.houvast.mentorship.reasons;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.foundation.DateRange;
import org.houvast.mentorship.MentorshipModuleTest;
import org.houvast.mentorship.Sentence;
import org.houvast.mentorship.matching.Reason;
import org.houvast.ui.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each reason as people read it, about the child Zofia and the colleague Samira. */
@MentorshipModuleTest
class ReasonWordsTest {

    private static final UUID DAAN = new UUID(2, 1);
    private static final UUID MAREK = new UUID(1, 1);
    private static final UUID OLGA = new UUID(1, 2);
    private static final Set<DayOfWeek> SOME = Set.of(MONDAY, TUESDAY, THURSDAY);

    @Autowired Words words;

    private final ReasonWords zofia =
            new ReasonWords(
                    "Zofia",
                    "Samira",
                    id -> Map.of(DAAN, "Daan", MAREK, "Marek", OLGA, "Olga").getOrDefault(id, "?"),
                    false,
                    10,
                    true);

    /** A reason, and how it is said in Dutch, in Flemish and in English. */
    private record Example(Reason reason, String nl, String be, String en) {
        Example(Reason reason, String both, String en) {
            this(reason, both, both, en);
        }
    }

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example(
                            new Reason.SharesAllDays(SOME),
                            "Op alle dagen samen met Zofia",
                            "Together with Zofia on all days"),
                    new Example(
                            new Reason.MissesDays(
                                    Set.of(FRIDAY), Set.of(), Set.of(MONDAY, TUESDAY)),
                            "Werkt niet op vrijdag",
                            "Does not work on Friday"),
                    new Example(
                            new Reason.MissesDays(Set.of(FRIDAY), Set.of(), Set.of(MONDAY)),
                            "Alleen op maandag samen",
                            "Together on Monday only"),
                    new Example(
                            new Reason.MissesDays(
                                    Set.of(), Set.of(TUESDAY), Set.of(MONDAY, FRIDAY)),
                            "Op dinsdag niet altijd de hele tijd samen",
                            "Not always together the whole time on Tuesday"),
                    new Example(
                            new Reason.SharesNoDay(SOME),
                            "Geen dag samen met Zofia",
                            "No day together with Zofia"),
                    new Example(
                            new Reason.DaysUnknown(),
                            "De dagen van Zofia zijn nog niet bekend",
                            "The days of Zofia are not known yet"),
                    new Example(
                            new Reason.NobodyThereOn(Set.of(TUESDAY, MONDAY)),
                            "Op maandag en dinsdag werkt er niemand van de groep",
                            "Op maandag en dinsdag werkt er niemand van de leefgroep",
                            "Nobody of the group works on Monday and Tuesday"),
                    new Example(
                            new Reason.AtLevel(10, 11, 10),
                            "Heeft nu 10 kinderen. Jullie spraken 10 af.",
                            "Has 10 children now. You agreed on 10."),
                    new Example(
                            new Reason.AtLevel(9, 12, 10),
                            "Heeft nu 9 kinderen en komt op 12. Jullie spraken 10 af.",
                            "Has 9 children now and gets to 12. You agreed on 10."),
                    new Example(
                            new Reason.OwnWish(),
                            "Zofia noemde Samira zelf",
                            "Zofia named Samira herself or himself"),
                    new Example(
                            new Reason.OwnWishElsewhere(Set.of(DAAN)),
                            "Zofia noemde Daan",
                            "Zofia named Daan"),
                    new Example(
                            new Reason.ParentsWish(),
                            "De ouders vroegen om Samira",
                            "The parents asked for Samira"),
                    new Example(
                            new Reason.ParentsWishElsewhere(Set.of(DAAN)),
                            "De ouders vroegen om Daan",
                            "The parents asked for Daan"),
                    new Example(
                            new Reason.WithSiblings(Set.of(MAREK, OLGA)),
                            "Ook mentor van Marek en Olga. Zo is er één gezicht voor het gezin.",
                            "Mentor of Marek and Olga too. So the family has one face."),
                    new Example(
                            new Reason.SiblingsElsewhere(Set.of(MAREK)),
                            "Marek heeft een andere mentor",
                            "Marek has another mentor"),
                    new Example(
                            new Reason.SiblingsElsewhere(Set.of(MAREK, OLGA)),
                            "Marek en Olga hebben een andere mentor",
                            "Marek and Olga have another mentor"),
                    new Example(
                            new Reason.SiblingsCannotShare(Set.of(MAREK)),
                            "Met Marek kan het niet dezelfde zijn: niemand werkt in beide groepen",
                            "Met Marek kan het niet dezelfde zijn: niemand werkt in beide leefgroepen",
                            "It cannot be the same one as for Marek: nobody works in both groups"),
                    new Example(
                            new Reason.HasQualities(Set.of("geduld")),
                            "Sterk in geduld. De ouders vroegen dat.",
                            "Strong in geduld. The parents asked for that."),
                    new Example(
                            new Reason.LacksQualities(Set.of("geduld")),
                            "De ouders vroegen om geduld",
                            "The parents asked for geduld"),
                    new Example(
                            new Reason.Speaks(Set.of("Pools")),
                            "Spreekt Pools. De ouders vroegen dat.",
                            "Speaks Pools. The parents asked for that."),
                    new Example(
                            new Reason.SpeaksNot(Set.of("Pools")),
                            "Spreekt geen Pools. De ouders vroegen dat.",
                            "Does not speak Pools. The parents asked for that."),
                    new Example(
                            new Reason.SharesInterests(Set.of("tekenen", "dieren")),
                            "Houdt van dieren en tekenen, net als Zofia",
                            "Likes dieren and tekenen, just as Zofia does"),
                    new Example(
                            new Reason.InCohort(born()),
                            "Zofia past bij de leeftijd die Samira volgt",
                            "Zofia has the age that Samira follows"),
                    new Example(
                            new Reason.OutsideCohort(born()),
                            "Samira volgt nu kinderen van een andere leeftijd",
                            "Samira follows children of another age now"),
                    new Example(
                            new Reason.Stays(),
                            "Is nu al de mentor van Zofia",
                            "Is the mentor of Zofia already"),
                    new Example(
                            new Reason.LeavesPresent(DAAN),
                            "Nu is Daan de mentor van Zofia",
                            "Daan is the mentor of Zofia now"),
                    new Example(
                            new Reason.ChosenByPerson(),
                            "Door een mens gekozen",
                            "Chosen by a person"),
                    new Example(
                            new Reason.NotInGroup(),
                            "Werkt niet op de groep van Zofia",
                            "Werkt niet in de leefgroep van Zofia",
                            "Does not work in the group of Zofia"),
                    new Example(
                            new Reason.OnlyOne(),
                            "De enige van de groep die nu mentor kan zijn",
                            "De enige van de leefgroep die nu mentor kan zijn",
                            "The only one of the group who can be mentor now"),
                    new Example(
                            new Reason.NobodyMoves(),
                            "Niemand anders hoeft van mentor te wisselen",
                            "Nobody else needs to change mentor"),
                    new Example(
                            new Reason.MentorNotThere(),
                            "Samira werkt niet op deze dag",
                            "Samira does not work on this day"),
                    new Example(
                            new Reason.StandsInAlsoOn(Set.of(MONDAY)),
                            "Vervangt ook op maandag",
                            "Stands in on Monday too"),
                    new Example(
                            new Reason.OwnGroup(),
                            "Werkt op de groep van Zofia",
                            "Werkt op de leefgroep van Zofia",
                            "Works in the group of Zofia"),
                    new Example(
                            new Reason.OtherGroup(),
                            "Werkt op een andere groep, en kent de weg",
                            "Werkt in een andere leefgroep, en kent de weg",
                            "Works in another group, and knows the way"),
                    new Example(
                            new Reason.PartOfTheDay(),
                            "Er een deel van de dag",
                            "There for part of the day"),
                    new Example(
                            new Reason.NobodyInGroup(),
                            "Er werkt nog niemand op deze groep",
                            "Er werkt nog niemand op deze leefgroep",
                            "Nobody works in this group yet"),
                    new Example(
                            new Reason.NobodyAvailable(),
                            "Niemand van deze groep kan nu mentor zijn",
                            "Niemand van deze leefgroep kan nu mentor zijn",
                            "Nobody of this group can be mentor now"),
                    new Example(
                            new Reason.AllPlacesTaken(),
                            "Bij iedereen van deze groep is het vol",
                            "Bij iedereen van deze leefgroep is het vol",
                            "Everybody of this group is full"));

    private static DateRange born() {
        return new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
    }

    private String said(Reason reason, Locale locale) {
        return zofia.say(List.of(reason)).stream()
                .map(sentence -> sentence.in(words.in(locale)))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void each_reason_is_a_short_sentence_in_three_languages() {
        for (var example : EXAMPLES) {
            assertThat(said(example.reason(), Words.NL)).isEqualTo(example.nl());
            assertThat(said(example.reason(), Words.BE)).isEqualTo(example.be());
            assertThat(said(example.reason(), Words.EN)).isEqualTo(example.en());
        }
    }

    @Test
    void no_reason_about_a_child_is_without_an_example() {
        var forTrainees =
                Set.of(
                        "SharesShifts",
                        "SharesFewShifts",
                        "GroupStrong",
                        "GroupStretched",
                        "Experienced",
                        "FirstTime",
                        "SaidYes",
                        "NotAskedYet",
                        "KnowsProgramme");
        var untold = new ArrayList<String>(List.of("Told", "HasRoom"));
        untold.addAll(forTrainees);
        EXAMPLES.forEach(example -> untold.add(example.reason().getClass().getSimpleName()));

        assertThat(Arrays.stream(Reason.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .allMatch(untold::contains);
    }

    @Test
    void a_level_by_default_asks_for_a_talk_and_names_no_number() {
        var byDefault = new ReasonWords("Zofia", "Samira", _ -> "", false, 10, false);

        assertThat(byDefault.say(List.of(new Reason.AtLevel(10, 11, 10))))
                .extracting(sentence -> sentence.in(words.in(Words.NL)))
                .containsExactly("Heeft nu 10 kinderen. Praat eerst samen: is er ruimte?");
    }

    @Test
    void what_is_kept_with_a_choice_has_no_names() {
        assertThat(
                        KeptReasons.keep(
                                List.of(
                                        new Reason.OwnWish(),
                                        new Reason.WithSiblings(Set.of(MAREK)))))
                .extracting(why -> why.key() + why.details())
                .containsExactly("own-wish[]", "with-siblings[[" + MAREK + "]]");
    }

    /** Sentences are data until a screen says them. */
    @Test
    void a_sentence_knows_its_key() {
        assertThat(zofia.say(List.of(new Reason.OwnWish())))
                .extracting(Sentence::key)
                .containsExactly("mentorship.reason.child.own-wish");
    }

    @Test
    void what_was_kept_is_said_again_as_it_was() {
        for (var example : EXAMPLES) {
            var read = KeptReasons.read(KeptReasons.keep(List.of(example.reason())));
            if (!STAND_INS.contains(example.reason().key())) {
                assertThat(read).as(example.reason().key()).containsExactly(example.reason());
            }
        }
    }

    /** A stand-in is chosen anew each time; why, is not kept. */
    private static final Set<String> STAND_INS =
            Set.of(
                    "mentor-not-there",
                    "stands-in-also-on",
                    "own-group",
                    "other-group",
                    "part-of-the-day");
}
