package org.houvast.organisation.begin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.foundation.Country;
import org.houvast.foundation.NotVisible;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.UseCase;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.Position;
import org.houvast.organisation.Workplace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A first leader begins with an organiser; all else comes in from spreadsheets or by hand. */
@UseCase
class BeginOrganiser {

    /**
     * @param token the secret of the first link
     * @param organiser the name of the organisation
     * @param country where it works
     * @param givenName of the first leader
     * @param surname of the first leader
     * @param email what the leader signs in with
     * @param password at least ten characters
     */
    record Command(
            String token,
            String organiser,
            Country country,
            String givenName,
            String surname,
            String email,
            String password) {}

    private final FirstLink link;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Workplace workplace;
    private final Clock clock;

    BeginOrganiser(
            FirstLink link,
            JdbcClient jdbc,
            Accounts accounts,
            Colleagues colleagues,
            Workplace workplace,
            Clock clock) {
        this.link = link;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.workplace = workplace;
        this.clock = clock;
    }

    /**
     * Runs with the new organiser as its tenant.
     *
     * @throws NotVisible when the link is worth nothing (any more)
     */
    AccountId run(OrganiserId organiser, Command command) {
        if (!link.opens(command.token())) {
            throw new NotVisible();
        }
        var today = LocalDate.ofInstant(clock.instant(), command.country().zone());
        jdbc.sql(
                        """
                        insert into foundation.organiser (id, name, country, begun_on)
                        values (:id, :name, :country, :today)
                        """)
                .param("id", organiser.value())
                .param("name", command.organiser())
                .param("country", command.country().name())
                .param("today", today)
                .update();
        var account = accounts.open(command.email(), command.givenName() + " " + command.surname());
        accounts.setPassword(account, command.password());
        accounts.join(account, organiser, today);
        var leader =
                colleagues.takeIn(
                        new Colleagues.NewColleague(
                                command.givenName(),
                                command.surname(),
                                Position.LEADER,
                                command.email(),
                                null,
                                List.of()));
        colleagues.signsInWith(leader, account);
        workplace.entrust(leader, Duty.LEADER, Optional.empty(), today);
        workplace.entrust(leader, Duty.ADMIN, Optional.empty(), today);
        return account;
    }
}
