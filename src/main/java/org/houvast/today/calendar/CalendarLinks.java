package org.houvast.today.calendar;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.houvast.access.Access;
import org.houvast.access.AccountId;
import org.houvast.access.Actor;
import org.houvast.access.Fingerprint;
import org.houvast.access.Parts;
import org.houvast.foundation.Days;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Rows;
import org.houvast.foundation.UseCase;
import org.houvast.today.TodayAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;

/** Makes, opens and ends the secret address of someone's calendar; each has one at most. */
@UseCase
class CalendarLinks {

    private static final int KEY_BYTES = 32;

    private record Link(UUID organiser, UUID account, boolean withNames) {}

    private final Access access;
    private final JdbcClient jdbc;
    private final Days days;
    private final Base64StringKeyGenerator keys =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), KEY_BYTES);

    CalendarLinks(Access access, JdbcClient jdbc, Days days) {
        this.access = access;
        this.jdbc = jdbc;
        this.days = days;
    }

    /**
     * @param address the secret address; {@code null} except just after it was made
     */
    OwnCalendarPage page(Actor actor, @Nullable String address) {
        access.require(actor, TodayAction.KEEP_CALENDAR);
        return jdbc.sql(
                        "select made_on, with_names from today.calendar_link where account = :account")
                .param("account", actor.account().value())
                .query(Rows.of(OwnCalendarPage.Kept.class))
                .optional()
                .map(kept -> new OwnCalendarPage(kept, address))
                .orElseGet(() -> new OwnCalendarPage(null, address));
    }

    /**
     * Makes an address; the one before is worth nothing from then on.
     *
     * @return its secret part, said only now
     */
    String make(Actor actor, boolean withNames) {
        access.require(actor, TodayAction.KEEP_CALENDAR);
        var key = keys.generateKey();
        jdbc.sql(
                        """
                        insert into today.calendar_link (account, key_hash, with_names, made_on)
                        values (:account, :hash, :names, :today)
                        on conflict (organiser, account) do update
                        set key_hash = excluded.key_hash, with_names = excluded.with_names, made_on = excluded.made_on
                        """)
                .param("account", actor.account().value())
                .param("hash", Fingerprint.of(key))
                .param("names", withNames)
                .param("today", days.today(actor.organiser()))
                .update();
        return key;
    }

    void end(Actor actor) {
        access.require(actor, TodayAction.KEEP_CALENDAR);
        jdbc.sql("delete from today.calendar_link where account = :account")
                .param("account", actor.account().value())
                .update();
    }

    /**
     * Whose calendar it is; nobody's when the address ended, or the person does not belong here.
     */
    Optional<Owner> open(String key) {
        return jdbc.sql("select organiser, account, with_names from today.calendar_of(:hash)")
                .param("hash", Fingerprint.of(key))
                .query(Rows.of(Link.class))
                .optional()
                .flatMap(this::owner);
    }

    private Optional<Owner> owner(Link link) {
        var organiser = new OrganiserId(link.organiser());
        return jdbc.sql(
                        "select language, country, parts_off from access.arrival(:account, :organiser, :today)")
                .param("account", link.account())
                .param("organiser", link.organiser())
                .param("today", days.today(organiser))
                .query((row, _) ->
                        new Owner(
                                new Actor(new AccountId(link.account()), organiser),
                                link.withNames(),
                                Locale.of(row.getString("language"), row.getString("country")),
                                Parts.named(
                                        List.of((String[]) row.getArray("parts_off").getArray()))))
                .optional();
    }
}
