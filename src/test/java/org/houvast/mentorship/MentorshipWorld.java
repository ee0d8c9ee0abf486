package org.houvast.mentorship;

import java.time.DayOfWeek;
import java.time.LocalDate;
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
import org.houvast.foundation.Country;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.DayPattern;
import org.houvast.foundation.OrganiserId;
import org.houvast.organisation.CareType;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.GroupId;
import org.houvast.organisation.LocationId;
import org.houvast.organisation.Position;
import org.houvast.organisation.StaffId;
import org.houvast.organisation.Workplace;
import org.houvast.testing.StandingClock;
import org.houvast.trainee.LearnerKind;
import org.houvast.trainee.PlacementId;
import org.houvast.trainee.Placements;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Builds a small childcare centre through the front doors of the modules below: out-of-school care
 * De Wilgenhof with the group Zonnestraal, led by Marieke.
 */
@TestComponent
public class MentorshipWorld {

    public static final LocalDate TODAY = StandingClock.TODAY;
    public static final LocalDate LONG_AGO = TODAY.minusYears(2);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Children children;
    private final Placements placements;
    private final Pairs pairs;

    private OrganiserId organiser = OrganiserId.fresh();
    private Actor leader = new Actor(AccountId.fresh(), organiser);
    private LocationId location = LocationId.fresh();
    private GroupId group = GroupId.fresh();

    MentorshipWorld(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            Colleagues colleagues,
            Workplace workplace,
            Children children,
            Placements placements,
            Pairs pairs) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.children = children;
        this.placements = placements;
        this.pairs = pairs;
    }

    /** An organiser with one location, one group and one leader. */
    public MentorshipWorld open() {
        organiser = OrganiserId.fresh();
        write(() ->
                jdbc.sql(
                                "insert into foundation.organiser (id, name, country, begun_on) values (:id, :name, :country, :day)")
                        .param("id", organiser.value())
                        .param("name", "Kinderhuis " + organiser.value())
                        .param("country", Country.NL.name())
                        .param("day", TODAY.minusDays(30))
                        .update());
        location = in(() -> workplace.location("De Wilgenhof"));
        group = in(() -> workplace.group(location, "Zonnestraal", CareType.OUT_OF_SCHOOL_CARE));
        leader = actor(leader("Marieke"));
        return this;
    }

    private void write(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Work in a transaction of this organiser, without a person. */
    public <T extends Object> T in(Supplier<T> work) {
        return org.houvast.foundation.Tenant.of(organiser)
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Work in a transaction of someone. */
    public <T extends Object> T as(Actor actor, Supplier<T> work) {
        return actor.tenant()
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    public OrganiserId organiser() {
        return organiser;
    }

    public LocationId location() {
        return location;
    }

    /** Zonnestraal. */
    public GroupId group() {
        return group;
    }

    /** Marieke, who leads De Wilgenhof. */
    public Actor leader() {
        return leader;
    }

    public GroupId group(String name) {
        return in(() -> workplace.group(location, name, CareType.OUT_OF_SCHOOL_CARE));
    }

    public GroupId groupElsewhere(String locationName, String name) {
        return in(() ->
                workplace.group(
                        workplace.location(locationName), name, CareType.OUT_OF_SCHOOL_CARE));
    }

    /** A leader of De Wilgenhof. */
    public StaffId leader(String givenName) {
        var staff = colleague(givenName, Position.LEADER, List.of());
        in(() -> {
            workplace.entrust(staff, Duty.LEADER, Optional.of(location), LONG_AGO);
            return true;
        });
        return staff;
    }

    /** Someone who assists the leader of De Wilgenhof. */
    public StaffId assistant(String givenName) {
        var staff = colleague(givenName, Position.ASSISTANT_LEADER, List.of());
        in(() -> {
            workplace.entrust(staff, Duty.ASSISTANT, Optional.of(location), LONG_AGO);
            return true;
        });
        return staff;
    }

    /** An educator of Zonnestraal who works on these days. */
    public StaffId educator(String givenName, DayOfWeek... days) {
        return educator(givenName, group, List.of(), days);
    }

    public StaffId educator(
            String givenName, GroupId group, List<String> interests, DayOfWeek... days) {
        var staff = colleague(givenName, Position.EDUCATOR, interests);
        in(() -> {
            colleagues.joins(staff, group, LONG_AGO);
            if (days.length > 0) {
                colleagues.works(staff, DayPattern.weekly(days), LONG_AGO);
            }
            return true;
        });
        return staff;
    }

    private StaffId colleague(String givenName, Position position, List<String> interests) {
        return in(() -> {
            var account =
                    accounts.open(
                            givenName.toLowerCase(Locale.ROOT) + "@" + organiser.value(),
                            givenName);
            accounts.join(account, organiser, LONG_AGO);
            var staff =
                    colleagues.takeIn(
                            new Colleagues.NewColleague(
                                    givenName, "de Vries", position, null, null, interests));
            colleagues.signsInWith(staff, account);
            return staff;
        });
    }

    /** The account of a colleague. */
    public Actor actor(StaffId staff) {
        return in(() ->
                new Actor(
                        new AccountId(
                                Objects.requireNonNull(
                                        colleagues.find(staff).orElseThrow().account())),
                        organiser));
    }

    /** A child of Zonnestraal who comes on these days, for a long time already. */
    public CarePlacementId child(String givenName, DayOfWeek... days) {
        return child(givenName, group, LONG_AGO, days);
    }

    public CarePlacementId child(
            String givenName, GroupId group, LocalDate from, DayOfWeek... days) {
        return in(() -> {
            var where = workplace.group(group).orElseThrow();
            var child =
                    children.takeIn(
                            new Children.NewChild(
                                    givenName,
                                    "Jansen",
                                    TODAY.minusYears(6).minusDays(3),
                                    List.of(),
                                    List.of()));
            var placement =
                    children.place(child, where.location(), where.careType(), DateRange.from(from));
            if (days.length > 0) {
                children.comes(placement, DayPattern.weekly(days), from);
            }
            children.plays(placement, group, null, DateRange.from(from));
            return placement;
        });
    }

    /** A trainee in Zonnestraal who is there on these days, since today. */
    public PlacementId trainee(String givenName, DayOfWeek... days) {
        return in(() ->
                placements.start(
                        new Placements.Start(
                                givenName,
                                "Peeters",
                                null,
                                LearnerKind.ADULT_LEARNER,
                                null,
                                false,
                                false,
                                "CVO De Brug",
                                "Begeleider in de kinderopvang",
                                null,
                                null,
                                "BE",
                                group,
                                new DateRange(TODAY, TODAY.plusDays(120)),
                                DayPattern.weekly(days),
                                null,
                                null,
                                null,
                                TODAY.minusDays(20))));
    }

    /** What a child and its parents wish. */
    public void wishes(CarePlacementId placement, String column, Object value) {
        in(() ->
                jdbc.sql(
                                "update child.child set %s = :value where id = (select child from child.care_placement where id = :placement)"
                                        .formatted(column))
                        .param("value", value)
                        .param("placement", placement.value())
                        .update());
    }

    /** Something about a colleague that only the organisation's own screens change. */
    public void knows(StaffId staff, String column, Object value) {
        in(() ->
                jdbc.sql(
                                "update organisation.staff set %s = :value where id = :staff"
                                        .formatted(column))
                        .param("value", value)
                        .param("staff", staff.value())
                        .update());
    }

    /** A pair that exists already for a long time. */
    public void pair(CarePlacementId child, StaffId mentor) {
        as(
                leader,
                () ->
                        pairs.begin(
                                leader,
                                List.of(new Pairs.PresentPair(child, mentor, LONG_AGO, LONG_AGO))));
    }

    /** A choice without reasons or stand-ins, from a day on. */
    public Pairs.Choice choice(CarePlacementId child, StaffId mentor, LocalDate from, int seen) {
        return new Pairs.Choice(MenteeId.of(child), mentor, from, Map.of(), List.of(), seen);
    }
}
