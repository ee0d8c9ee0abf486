package org.houvast.access;

import static org.houvast.testing.StandingClock.TODAY;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.houvast.foundation.Days;
import org.houvast.foundation.postgres.Database;
import org.houvast.mentorship.MentorshipWorld;
import org.houvast.organisation.StaffId;
import org.houvast.testing.HouvastTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.convention.TestBean;

/**
 * What tests of the front door have in common: the running application, browsers that knock, a
 * small centre with people who can sign in, and a clock that can be put forward.
 */
@HouvastTest(properties = "houvast.first-link=" + AtTheDoor.FIRST_LINK)
@Import({MentorshipWorld.class, Guestbook.class})
public abstract class AtTheDoor {

    protected static final String FIRST_LINK = "the-first-link-of-all";
    protected static final String PASSWORD = "drie gewone woorden";

    protected static final MovingClock CLOCK = new MovingClock();

    @TestBean(name = "standingClock")
    private Clock clock = CLOCK;

    @LocalServerPort private int port;
    @Autowired protected MentorshipWorld world;
    @Autowired protected Accounts accounts;
    @Autowired protected JdbcClient jdbc;
    @Autowired protected Database database;

    static Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void putTheClockBack() {
        CLOCK.back();
    }

    protected Browser browser() {
        return new Browser(port);
    }

    /** Someone who can sign in with {@link #PASSWORD}; the answer is the sign-in name. */
    protected String canSignIn(StaffId staff) {
        var account = world.actor(staff).account();
        accounts.setPassword(account, PASSWORD);
        return jdbc.sql("select sign_in_name from access.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    /** A browser in which someone has come in, with a page with forms before them. */
    protected Browser cameIn(StaffId staff) {
        var browser = browser();
        browser.signIn(canSignIn(staff), PASSWORD);
        return browser;
    }

    /** Ends the session of a browser as time does. */
    protected void sessionsExpire() {
        owner("update access.spring_session set last_access_time = 0, expiry_time = 0");
    }

    /** Something that the application itself may not do. */
    protected void owner(String sql) {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of what the owner sees: all organisers' rows. */
    protected List<String> ask(String sql) {
        try (var owner = database.connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Judges with these relations only. */
    protected Access knowingOnly(Days days, List<RelationView> views) {
        return new Access(jdbc, days, views);
    }

    /** How many lines stand in the guest book. */
    protected int lines() {
        return ask("select name from organisation.location where name like 'line %'").size();
    }

    /** A date as SQL. */
    protected static String day(int fromToday) {
        return "date '" + TODAY.plusDays(fromToday) + "'";
    }
}
