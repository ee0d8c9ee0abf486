package org.houvast.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.houvast.access.AccountId;
import org.houvast.access.Accounts;
import org.houvast.access.Actor;
import org.houvast.foundation.Country;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Tenant;
import org.houvast.intake.reading.SpreadsheetFile;
import org.houvast.organisation.Colleagues;
import org.houvast.organisation.Duty;
import org.houvast.organisation.Position;
import org.houvast.organisation.Workplace;
import org.houvast.testing.StandingClock;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An organiser who begins today: a leader, Marieke, and nothing else yet. */
@TestComponent
public class IntakeWorld {

    /** What Marieke signs in with. */
    public static final String NAME = "marieke@voorbeeld.example";

    public static final String PASSWORD = "drie gewone woorden";

    /** What an import can change, with the columns that do not say who touched a row how often. */
    private static final List<String> TABLES =
            List.of(
                    "organisation.location",
                    "organisation.care_group",
                    "organisation.staff",
                    "organisation.staff_key",
                    "organisation.staff_days",
                    "organisation.staff_group",
                    "child.child",
                    "child.child_key",
                    "child.former_name",
                    "child.guardian",
                    "child.guardianship",
                    "child.care_placement",
                    "child.care_days",
                    "child.group_membership",
                    "trainee.trainee",
                    "trainee.placement",
                    "trainee.placement_days",
                    "mentorship.mentorship",
                    "mentorship.term",
                    "mentorship.stand_in",
                    "rhythm.moment");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Workplace workplace;

    IntakeWorld(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Accounts accounts,
            Colleagues colleagues,
            Workplace workplace) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.workplace = workplace;
    }

    /** Someone who leads an organiser of her own. */
    public Actor begin(Country country) {
        var organiser = OrganiserId.fresh();
        return Tenant.of(organiser)
                .call(() ->
                        Objects.requireNonNull(
                                transaction.execute(status -> {
                                    jdbc.sql(
                                                    """
                                                    insert into foundation.organiser (id, name, country, begun_on)
                                                    values (:id, 'Kinderhuis', :country, :day)
                                                    """)
                                            .param("id", organiser.value())
                                            .param("country", country.name())
                                            .param("day", StandingClock.TODAY)
                                            .update();
                                    return leader(organiser);
                                })));
    }

    private Actor leader(OrganiserId organiser) {
        var account = accounts.open(NAME, "Marieke Vis");
        accounts.setPassword(account, PASSWORD);
        accounts.join(account, organiser, StandingClock.TODAY);
        var staff =
                colleagues.takeIn(
                        new Colleagues.NewColleague(
                                "Marieke",
                                "Vis",
                                Position.LEADER,
                                "marieke@voorbeeld.example",
                                null,
                                List.of()));
        colleagues.signsInWith(staff, account);
        workplace.entrust(staff, Duty.LEADER, Optional.empty(), StandingClock.TODAY);
        return new Actor(new AccountId(account.value()), organiser);
    }

    /** Work in a transaction of someone. */
    public <T extends Object> T as(Actor actor, Supplier<T> work) {
        return actor.tenant()
                .call(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Work of someone, each use case in a transaction of its own. */
    public <T extends Object> T by(Actor actor, Supplier<T> work) {
        return actor.tenant().call(work);
    }

    /** All that an import can change, table by table, without ids of versions. */
    public TreeMap<String, String> everything(Actor actor) {
        return as(
                actor,
                () -> {
                    var found = new TreeMap<String, String>();
                    for (var table : TABLES) {
                        found.put(
                                table,
                                jdbc.sql(
                                                "select coalesce(string_agg((to_jsonb(t) - 'version')::text, E'\\n' order by (to_jsonb(t) - 'version')::text), '') from "
                                                        + table
                                                        + " t")
                                        .query(String.class)
                                        .single());
                    }
                    return found;
                });
    }

    public long count(Actor actor, String table) {
        return as(
                actor, () -> jdbc.sql("select count(*) from " + table).query(Long.class).single());
    }

    /** Files of src/test/resources/intake; all people in them are invented. */
    public static List<SpreadsheetFile> files(String... paths) {
        List<SpreadsheetFile> files = new ArrayList<>();
        for (var path : paths) {
            try (var in = IntakeWorld.class.getResourceAsStream("/intake/" + path)) {
                var name = path.substring(path.lastIndexOf('/') + 1);
                files.add(new SpreadsheetFile(name, Objects.requireNonNull(in).readAllBytes()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return files;
    }
}
