package org.houvast.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.child.CarePlacementId;
import org.houvast.child.Children;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.houvast.mentorship.MenteeId;
import org.houvast.mentorship.Pairs;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One organiser with one location and one group, built through the front doors of the modules: the
 * people of a test come and go by name. Everyone works or comes on whole days unless said
 * otherwise.
 */
@TestComponent
public class SmallHouse {

    /** The password of everyone with an account. */
    public static final String PASSWORD = "een lang wachtwoord";

    private static final DayOfWeek[] WORKDAYS = {
        DayOfWeek.MONDAY,
        DayOfWeek.TUESDAY,
        DayOfWeek.WEDNESDAY,
        DayOfWeek.THURSDAY,
        DayOfWeek.FRIDAY
    };

    /** A colleague with an account. */
    public record Person(StaffId staff, AccountId account, Actor actor, String signInName) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Workplace workplace;
    private final Colleagues colleagues;
    private final Children children;
    private final Pairs pairs;

    private OrganiserId organiser = OrganiserId.fresh();
    private CareType careType = CareType.DAY_CARE;
    private LocationId location = LocationId.fresh();
    private GroupId group = GroupId.fresh();

    SmallHouse(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            Workplace workplace,
            Colleagues colleagues,
            Children children,
            Pairs pairs) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.workplace = workplace;
        this.colleagues = colleagues;
        this.children = children;
        this.pairs = pairs;
    }

    /** Opens the house: an organiser that began on this day, with one group. */
    public SmallHouse open(CareType careType, LocalDate begunOn) {
        this.careType = careType;
        organiser = OrganiserId.fresh();
        inside(() -> {
            jdbc.sql(
                            """
                            insert into foundation.organiser (id, name, country, begun_on)
                            values (:id, 'De Wilgenhof', 'NL', :begun)
                            """)
                    .param("id", organiser.value())
                    .param("begun", begunOn)
                    .update();
            location = workplace.location("De Wilgenhof");
            group = workplace.group(location, "Zonnestraal", careType);
            return organiser;
        });
        return this;
    }

    /** A colleague who works in the group on whole days: on these, or on all workdays. */
    public Person educator(String givenName, DayOfWeek... days) {
        return colleague(givenName, Position.EDUCATOR, days);
    }

    /** Who leads the location. */
    public Person leader(String givenName) {
        var leader = colleague(givenName, Position.LEADER);
        inside(() -> {
            workplace.entrust(
                    leader.staff(),
                    Duty.LEADER,
                    Optional.empty(),
                    StandingClock.TODAY.minusYears(3));
            return leader;
        });
        return leader;
    }

    private Person colleague(String givenName, Position position, DayOfWeek... days) {
        return inside(() -> {
            var since = StandingClock.TODAY.minusYears(3);
            var staff =
                    colleagues.takeIn(
                            new Colleagues.NewColleague(
                                    givenName, "Tester", position, null, null, List.of()));
            colleagues.works(staff, DayPattern.weekly(days.length == 0 ? WORKDAYS : days), since);
            if (position == Position.EDUCATOR) {
                colleagues.joins(staff, group, since);
            }
            var name = givenName.toLowerCase(Locale.ROOT) + "@example.org";
            var account = accounts.open(name, givenName + " Tester");
            accounts.setPassword(account, PASSWORD);
            accounts.join(account, organiser, since);
            colleagues.signsInWith(staff, account);
            return new Person(staff, account, new Actor(account, organiser), name);
        });
    }

    /** A child of the group, in care since a day, on these days or on all workdays. */
    public CarePlacementId child(
            String givenName, LocalDate birthDate, LocalDate from, DayOfWeek... days) {
        return inside(() -> {
            var child =
                    children.takeIn(
                            new Children.NewChild(
                                    givenName, "van Test", birthDate, List.of(), List.of()));
            var placement = children.place(child, location, careType, DateRange.from(from));
            children.comes(placement, DayPattern.weekly(days.length == 0 ? WORKDAYS : days), from);
            children.plays(placement, group, null, DateRange.from(from));
            return placement;
        });
    }

    /** A mentor and a child who are a pair already, since a day. */
    public void pair(CarePlacementId child, Person mentor, LocalDate since) {
        inside(() ->
                pairs.begin(
                        mentor.actor(),
                        List.of(new Pairs.PresentPair(child, mentor.staff(), since, null))));
    }

    /** A leader chooses a mentor, from today on. */
    public void choose(CarePlacementId child, Person mentor, Person leader) {
        as(
                leader,
                () -> {
                    pairs.choose(
                            leader.actor(),
                            new Pairs.Choice(
                                    MenteeId.of(child),
                                    mentor.staff(),
                                    StandingClock.TODAY,
                                    Map.of(),
                                    List.of(),
                                    Pairs.NONE));
                    return child;
                });
    }

    /** Someone stands in for the child's mentor on these weekdays. */
    public void standsIn(CarePlacementId child, Person standIn, DayOfWeek... days) {
        inside(() -> {
            var who = new EnumMap<DayOfWeek, StaffId>(DayOfWeek.class);
            for (var day : days) {
                who.put(day, standIn.staff());
            }
            var mentee = MenteeId.of(child);
            pairs.standIns(
                    standIn.actor(),
                    mentee,
                    who,
                    Objects.requireNonNull(pairs.versions(List.of(mentee)).get(child.value())));
            return child;
        });
    }

    /** A colleague is away on these days. */
    public void away(Person person, LocalDate from, LocalDate through) {
        inside(() -> {
            colleagues.away(person.staff(), from, through);
            return person;
        });
    }

    public OrganiserId organiser() {
        return organiser;
    }

    public LocationId location() {
        return location;
    }

    public GroupId group() {
        return group;
    }

    /** Does something for the organiser, without a person. */
    public <T> T inside(Supplier<T> work) {
        return Tenant.of(organiser).call(() -> transaction.execute(_ -> work.get()));
    }

    /** Does something as this person, as a request would: each use case has its own transaction. */
    public <T> T as(Person person, Supplier<T> work) {
        return person.actor().tenant().call(work);
    }

    /** Asks the database, with the organiser's eyes. */
    public <T> T ask(Supplier<T> question) {
        return inside(question);
    }
}
