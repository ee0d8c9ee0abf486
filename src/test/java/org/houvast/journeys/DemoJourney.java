package org.houvast.journeys;

import java.sql.SQLException;
import org.houvast.demo.Cast;
import org.houvast.demo.DemoWorld;
import org.houvast.demo.Generate;
import org.houvast.foundation.postgres.Database;
import org.houvast.testing.FreshDatabase;
import org.houvast.testing.HouvastTest;
import org.houvast.testing.Stage;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A journey that begins in the demo: two years of history, and its people at the front door ({@link
 * Visitor#comesInAs}). Each walk finds the demo as it was made.
 */
@HouvastTest(properties = "houvast.demo=true")
@FreshDatabase(value = FreshDatabase.When.EACH_TEST, as = DemoJourney.Demo.class)
public abstract class DemoJourney extends Journey {

    static final class Demo implements Stage {

        @Override
        public void fill(Database database, ApplicationContext context) {
            var passwords = context.getBean(PasswordEncoder.class);
            try (var owner = database.connectAsOwner()) {
                Generate.fill(owner, DemoWorld.of(1, passwords.encode(Cast.PASSWORD)), null);
            } catch (SQLException e) {
                throw new IllegalStateException("The demo cannot be written", e);
            }
        }
    }
}
