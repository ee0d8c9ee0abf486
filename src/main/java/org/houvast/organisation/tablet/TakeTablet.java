package org.houvast.organisation.tablet;

import java.util.List;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.OnTablet;
import org.houvast.access.Pins;
import org.houvast.access.Tablets;
import org.houvast.foundation.Days;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.OrganisationAction;
import org.houvast.ui.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Someone taps the own arch on a shared tablet, and types four digits. */
@UseCase
class TakeTablet {

    private final Access access;
    private final Pins pins;
    private final Tablets tablets;
    private final JdbcClient jdbc;
    private final Days days;

    TakeTablet(Access access, Pins pins, Tablets tablets, JdbcClient jdbc, Days days) {
        this.access = access;
        this.pins = pins;
        this.tablets = tablets;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param who whose arch was tapped; {@code null} for nobody yet
     */
    WhoPage show(Actor tablet, @Nullable UUID who, Problems problems) {
        access.require(tablet, OrganisationAction.TAKE_TABLET);
        var people = people(tablet);
        var chosen =
                who == null
                        ? null
                        : people.stream()
                                .filter(one -> one.staff().equals(who))
                                .findFirst()
                                .orElseThrow(NotVisible::new);
        return new WhoPage(groups(tablet), people, chosen, problems);
    }

    private List<WhoPage.Group> groups(Actor tablet) {
        return jdbc.sql(
                        """
                        select g.id as group, g.name from organisation.tablet_of_group t
                        join organisation.care_group g on g.id = t.subject
                        where t.actor = :tablet order by g.name
                        """)
                .param("tablet", tablet.account().value())
                .query(Rows.of(WhoPage.Group.class))
                .list();
    }

    /** Who works in the groups of the tablet and comes in somewhere; by name. */
    private List<WhoPage.Person> people(Actor tablet) {
        return jdbc.sql(
                        """
                        select distinct s.id as staff, s.account, s.called as given_name, s.surname,
                            coalesce(p.locked, false) as locked, p.account is not null as has_pin
                        from organisation.tablet_of_group t
                        join organisation.staff_group_card g on g.care_group = t.subject
                            and g.valid @> cast(:today as date)
                        join organisation.staff_card s on s.id = g.staff
                            and (s.left_on is null or s.left_on >= :today)
                        left join access.pin_card p on p.account = s.account
                        where t.actor = :tablet and s.account is not null
                        order by s.called, s.surname, s.id
                        """)
                .param("tablet", tablet.account().value())
                .param("today", days.today(tablet.organiser()))
                .query(Rows.of(WhoPage.Person.class))
                .list();
    }

    /**
     * @return who took it
     * @throws Refusal {@code organisation.tablet.wrong}, {@code organisation.tablet.locked}, {@code
     *     organisation.tablet.no-pin}
     */
    AccountId take(Actor tablet, UUID who, String pin) {
        access.require(tablet, OrganisationAction.TAKE_TABLET);
        var person =
                people(tablet).stream()
                        .filter(one -> one.staff().equals(who))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        var account = new AccountId(person.account());
        var outcome = pins.attempt(account, pin);
        Refusal.when(outcome == Pins.Outcome.NONE, "organisation.tablet.no-pin");
        Refusal.when(outcome == Pins.Outcome.LOCKED, "organisation.tablet.locked");
        Refusal.when(outcome == Pins.Outcome.WRONG, "organisation.tablet.wrong");
        OnTablet.current().ifPresent(on -> tablets.seen(on.tablet()));
        return account;
    }
}
