package org.houvast.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.houvast.demo.Cast;

/** Zofia starts in two weeks: who becomes her mentor, who stands in, and who knows of it. */
class ChoosingJourney extends DemoJourney {

    @OnEachScreen
    void a_child_who_starts_gets_a_mentor(Visitor marieke) {
        marieke.step(
                "sees who starts without a mentor",
                () -> {
                    marieke.signsIn(Cast.MARIEKE.signInName(), Cast.PASSWORD);
                    marieke.seesHeading("Dag Marieke");
                    marieke.opens("/mentors");
                    marieke.taps("Zonnestraal");
                    marieke.sees("Nooit samen op de groep");
                    marieke.taps(Pattern.compile("^Nog .* kinderen"));
                });
        marieke.step(
                "S0.3",
                "reads why Samira is proposed, and whether she has room",
                () -> {
                    marieke.taps("Kies een mentor voor Zofia");
                    marieke.seesHeading("Voorstel: Samira, omdat …");
                    marieke.sees("Zofia noemde Samira zelf");
                    marieke.sees(Pattern.compile("Mentor van .* kinderen\\."));
                });
        marieke.step(
                "sees what another choice would ask",
                () -> {
                    marieke.taps("Bekijk dagen en vervangers met Daan");
                    marieke.seesHeading("Als het Daan wordt …");
                    marieke.taps("Terug naar het voorstel");
                });
        marieke.step(
                "S1.6",
                "chooses someone of the child's own group",
                () -> {
                    marieke.taps("Kies Samira");
                    marieke.sees("Samira is de mentor van Zofia");
                });
        marieke.step(
                "S0.4",
                "tells the parents who their contact is",
                () -> {
                    marieke.opens("/mentors/choices/" + Cast.ZOFIA.placement());
                    marieke.taps("Ja, verteld");
                    marieke.sees("Bewaard: de ouders weten wie de mentor is.");
                    marieke.opens("/children/" + Cast.ZOFIA.placement());
                    marieke.seesHeading("De mentor van Zofia");
                    marieke.sees("Is Samira er niet?");
                });
        marieke.step(
                "agrees on who stands in",
                () -> {
                    marieke.taps("Kies wie vervangt");
                    marieke.seesHeading("Wie vervangt de mentor van Zofia?");
                    marieke.taps("Bewaar");
                    marieke.sees("Bewaard: wie de mentor van Zofia vervangt.");
                });
        marieke.step(
                "S0.6",
                "prints the wall of her group, with pictures and as a list",
                () -> {
                    marieke.opens("/groups/" + Cast.KOMETEN + "/wall");
                    assertThat(marieke.prints("mentormuur")).isEqualTo(1);
                    marieke.taps("Als lijst");
                    assertThat(marieke.prints("mentormuur-lijst")).isEqualTo(1);
                });
    }
}
