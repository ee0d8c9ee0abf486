package org.houvast.learning;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.houvast.testing.StandingClock.TODAY;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.CareType;
import org.houvast.organisation.StaffId;
import org.houvast.testing.SignedInBrowser;
import org.houvast.testing.SmallHouse;
import org.houvast.trainee.GuidanceTime;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** A small house where Lotte learns on Monday and Tuesday; Els guides her, Farida stands in. */
@TestComponent
@Import(SmallHouse.class)
public class LearningHouse {

    private final SmallHouse house;
    private final Placements placements;
    private final Pairs pairs;
    private final Accounts accounts;

    LearningHouse(SmallHouse house, Placements placements, Pairs pairs, Accounts accounts) {
        this.house = house;
        this.placements = placements;
        this.pairs = pairs;
        this.accounts = accounts;
    }

    public SmallHouse house() {
        return house;
    }

    /**
     * Everyone of this house.
     *
     * @param jonas a colleague of the group who does not guide
     */
    public record People(
            SmallHouse.Person leader,
            SmallHouse.Person els,
            SmallHouse.Person farida,
            SmallHouse.Person jonas,
            PlacementId lotte,
            String lotteSignsInWith) {}

    /** Opens the house; Lotte began ten days ago. */
    public People open() {
        house.open(CareType.DAY_CARE, TODAY.minusDays(100));
        var els = house.educator("Els", MONDAY, TUESDAY, THURSDAY);
        var farida = house.educator("Farida");
        var jonas = house.educator("Jonas");
        var leader = house.leader("Veerle");
        var lotte = house.inside(() -> placements.start(lotte()));
        house.inside(() -> {
            placements.keepTime(
                    lotte,
                    new GuidanceTime(MONDAY, LocalTime.of(13, 0), Duration.ofMinutes(30), null),
                    TODAY.minusDays(10));
            return pairs.choose(
                    leader.actor(),
                    new Pairs.Choice(
                            MenteeId.of(lotte),
                            els.staff(),
                            TODAY,
                            Map.<DayOfWeek, StaffId>of(
                                    MONDAY, farida.staff(), TUESDAY, farida.staff()),
                            List.of(),
                            Pairs.NONE));
        });
        var name = "lotte@example.org";
        house.inside(() -> {
            var account = account(name, "Lotte Peeters");
            placements.signsInWith(placements.find(lotte).orElseThrow().trainee(), account);
            return account;
        });
        return new People(leader, els, farida, jonas, lotte, name);
    }

    private Placements.Start lotte() {
        return new Placements.Start(
                "Lotte",
                "Peeters",
                null,
                LearnerKind.OTHER,
                null,
                false,
                false,
                null,
                null,
                null,
                null,
                "NL",
                house.group(),
                new DateRange(TODAY.minusDays(10), TODAY.plusDays(60)),
                DayPattern.weekly(MONDAY, TUESDAY),
                null,
                null,
                null,
                TODAY.minusDays(30));
    }

    /** An account that belongs to this house. */
    public AccountId account(String name, String displayName) {
        var account = accounts.open(name, displayName);
        accounts.setPassword(account, SmallHouse.PASSWORD);
        accounts.join(account, house.organiser(), TODAY.minusDays(30));
        return account;
    }

    public static SignedInBrowser browser(int port, String name) {
        return new SignedInBrowser(
                URI.create("http://localhost:" + port), name, SmallHouse.PASSWORD);
    }
}
