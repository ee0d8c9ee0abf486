package org.houvast.foundation;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows the present work may see, and for whom it works. Every request, event and job sets it;
 * each transaction tells the database. Unset means no rows.
 *
 * @param organiser the organisation whose rows are visible; {@code null} shows no organiser's rows
 * @param account the account that is signed in; {@code null} for work without a person
 */
public record Tenant(@Nullable OrganiserId organiser, @Nullable UUID account) {

    public static final Tenant NOBODY = new Tenant(null, null);

    private static final ScopedValue<Tenant> CURRENT = ScopedValue.newInstance();

    public static Tenant current() {
        return CURRENT.orElse(NOBODY);
    }

    public static Tenant of(OrganiserId organiser) {
        return new Tenant(organiser, null);
    }

    /** Does work for this organiser. Transactions that are already open keep their own tenant. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T> T call(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** Does work that may throw, such as answering a request. */
    public <T, X extends Exception> T callThrowing(ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }
}
