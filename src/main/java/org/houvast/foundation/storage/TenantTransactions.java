package org.houvast.foundation.storage;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.houvast.foundation.Answer;
import org.houvast.foundation.Tenant;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;

/**
 * Tells the database at the start of each transaction for whom it works, and when. The settings are
 * local to the transaction, so a pooled connection never carries one organiser's sight to the next.
 */
class TenantTransactions extends JdbcTransactionManager {

    private static final String SETTINGS =
            "select set_config('houvast.organiser', ?, true), set_config('houvast.account', ?, true), set_config('houvast.now', ?, true)";

    /** An answer changes nothing but the audit trail, so nobody waits for the disk. */
    private static final String WITHOUT_WAITING = ", set_config('synchronous_commit', 'off', true)";

    private final Clock clock;

    TenantTransactions(DataSource dataSource, Clock clock) {
        super(dataSource);
        this.clock = clock;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tell(Tenant.current(), isAnswer(definition));
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new DataAccessResourceFailureException("The tenant could not be set", e);
        }
    }

    private static boolean isAnswer(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute described
                && described.getLabels().contains(Answer.LABEL);
    }

    private void tell(Tenant tenant, boolean answer) throws SQLException {
        if (tenant.equals(Tenant.NOBODY)) {
            return;
        }
        var dataSource = obtainDataSource();
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement =
                connection.prepareStatement(answer ? SETTINGS + WITHOUT_WAITING : SETTINGS)) {
            statement.setString(
                    1, tenant.organiser() == null ? "" : tenant.organiser().value().toString());
            statement.setString(2, tenant.account() == null ? "" : tenant.account().toString());
            statement.setString(3, clock.instant().toString());
            statement.execute();
        }
    }
}
