package org.houvast.access;

import java.time.LocalDate;
import java.util.UUID;
import org.houvast.foundation.DateRange;
import org.houvast.foundation.Id;
import org.houvast.foundation.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people from outside may see: for a purpose, about one subject, from and through a day. Who
 * is here by grants only belongs here no longer than the last of them.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Grants {

    /** For what someone from outside comes. */
    public enum Purpose {
        TEACHER,
        EXTERNAL_MENTOR;

        /** The key of its name on a screen. */
        public String key() {
            return "access.purpose." + name();
        }
    }

    private final JdbcClient jdbc;

    Grants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param subject what it is about: a placement
     * @throws Refusal {@code access.grant.no-end}
     */
    public void give(AccountId account, Purpose purpose, UUID subject, DateRange period) {
        var through = period.through();
        Refusal.when(through == null, "access.grant.no-end");
        jdbc.sql(
                        """
                        insert into access.granted (id, account, purpose, subject, from_day, through_day)
                        values (:id, :account, :purpose, :subject, :from, :through)
                        """)
                .param("id", Id.fresh())
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("subject", subject)
                .param("from", period.from())
                .param("through", through)
                .update();
        jdbc.sql(
                        """
                        insert into access.membership (id, account, from_day, through_day)
                        values (:id, :account, :from, :through)
                        on conflict on constraint membership_once do update
                        set from_day = least(membership.from_day, excluded.from_day),
                            through_day = greatest(membership.through_day, excluded.through_day)
                        where membership.through_day is not null
                        """)
                .param("id", Id.fresh())
                .param("account", account.value())
                .param("from", period.from())
                .param("through", through)
                .update();
    }

    /** The last day is this one; a grant that would begin later is gone. */
    public void end(UUID granted, UUID subject, LocalDate last) {
        jdbc.sql(
                        """
                        update access.granted set from_day = least(from_day, :last), through_day = :last
                        where id = :id and subject = :subject and through_day > :last
                        """)
                .param("last", last)
                .param("id", granted)
                .param("subject", subject)
                .update();
        jdbc.sql(
                        """
                        update access.membership m set through_day = greatest(x.last, m.from_day)
                        from (select g.account, greatest(max(o.through_day), cast(:last as date)) as last
                            from access.granted g join access.granted o on o.account = g.account
                            where g.id = :id group by g.account) x
                        where m.account = x.account and m.through_day > x.last
                        """)
                .param("last", last)
                .param("id", granted)
                .update();
    }
}
