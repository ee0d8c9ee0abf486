package org.houvast.testing;

import org.houvast.foundation.postgres.Database;
import org.springframework.context.ApplicationContext;

/**
 * What stands in a fresh database before a test begins. It is written once in a test run; every
 * test that asks for it gets a copy.
 */
public interface Stage {

    /** Writes it into a migrated, empty database; all connections are closed afterwards. */
    void fill(Database database, ApplicationContext context);

    /** Nothing but what the migrations fill in. */
    final class Bare implements Stage {

        @Override
        public void fill(Database database, ApplicationContext context) {}
    }
}
