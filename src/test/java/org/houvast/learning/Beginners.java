package org.houvast.learning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.Id;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.springframework.boot.test.context.TestComponent;

/** Trainees of a small house who can sign in. */
@TestComponent
public class Beginners {

    /** A trainee and her placement. */
    public record Beginner(PlacementId placement, Actor actor, String signInName) {}

    private final SmallHouse house;
    private final Placements placements;
    private final Pairs pairs;
    private final Accounts accounts;

    Beginners(SmallHouse house, Placements placements, Pairs pairs, Accounts accounts) {
        this.house = house;
        this.placements = placements;
        this.pairs = pairs;
        this.accounts = accounts;
    }

    /** Someone who learns here from a day on, on Mondays and Tuesdays. */
    public Beginner starts(String givenName, LearnerKind kind, LocalDate from) {
        return house.inside(() -> {
            var placement =
                    placements.start(
                            new Placements.Start(
                                    givenName,
                                    "Peeters",
                                    null,
                                    kind,
                                    null,
                                    false,
                                    false,
                                    null,
                                    null,
                                    null,
                                    null,
                                    "NL",
                                    house.group(),
                                    new DateRange(from, from.plusDays(200)),
                                    DayPattern.weekly(MONDAY, TUESDAY),
                                    null,
                                    null,
                                    null,
                                    from.minusDays(20)));
            var name = givenName.toLowerCase(java.util.Locale.ROOT) + "@" + Id.fresh() + ".example";
            AccountId account = accounts.open(name, givenName + " Peeters");
            accounts.setPassword(account, SmallHouse.PASSWORD);
            accounts.join(account, house.organiser(), TODAY.minusDays(100));
            placements.signsInWith(placements.find(placement).orElseThrow().trainee(), account);
            return new Beginner(placement, new Actor(account, house.organiser()), name);
        });
    }

    /** From today on this colleague is the mentor. */
    public void guides(SmallHouse.Person leader, SmallHouse.Person mentor, Beginner beginner) {
        guides(leader, mentor, beginner, TODAY);
    }

    /** From a day on this colleague is the mentor. */
    public void guides(
            SmallHouse.Person leader, SmallHouse.Person mentor, Beginner beginner, LocalDate from) {
        house.inside(() ->
                pairs.choose(
                        leader.actor(),
                        new Pairs.Choice(
                                MenteeId.of(beginner.placement()),
                                mentor.staff(),
                                from,
                                Map.of(),
                                List.of(),
                                Pairs.NONE)));
    }

    public SignedInBrowser browser(String signInName, int port) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), signInName, SmallHouse.PASSWORD);
    }
}
