package org.houvast.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Pattern;
import org.houvast.foundation.Refusal;
import org.houvast.foundation.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The four digits with which someone takes a shared tablet. They are hashed as passwords are, and
 * worth nothing without an enrolled tablet. Ten thousand are soon tried, so the sixth wrong one
 * locks them until a leader unlocks them, on whatever tablets they were tried.
 */
@Component
public class Pins {

    /** So many wrong ones lock. */
    public static final int TRIES = 6;

    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");
    private static final Pattern ALL_THE_SAME = Pattern.compile("([0-9])\\1{3}");
    private static final Set<String> ROWS = Set.of("0123", "1234", "2345", "4321", "3210", "9876");

    /** How a try ended. */
    public enum Outcome {
        FITS,
        WRONG,
        LOCKED,
        /** None were chosen yet. */
        NONE
    }

    private record Known(String pinHash, boolean locked) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    Pins(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Chooses one's own four digits; what was locked stays locked.
     *
     * @throws Refusal {@code access.pin.four-digits}, {@code access.pin.too-easy}
     */
    @Transactional
    public void choose(Actor actor, String pin) {
        Refusal.when(!FOUR_DIGITS.matcher(pin).matches(), "access.pin.four-digits");
        Refusal.when(
                ALL_THE_SAME.matcher(pin).matches() || ROWS.contains(pin), "access.pin.too-easy");
        jdbc.sql(
                        """
                        insert into access.pin (account, pin_hash) values (:account, :hash)
                        on conflict on constraint pin_pk do update set pin_hash = excluded.pin_hash
                        """)
                .param("account", actor.account().value())
                .param("hash", passwords.encode(pin))
                .update();
    }

    /**
     * Tries four digits. A try counts as wrong before it is looked at, in a transaction of its own,
     * so that a hundred at once are no way around it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Outcome attempt(AccountId account, String pin) {
        var known =
                jdbc.sql(
                                """
                                select pin_hash, locked_at is not null as locked from access.pin
                                where account = :account for update
                                """)
                        .param("account", account.value())
                        .query(Rows.of(Known.class))
                        .optional();
        if (known.isEmpty()) {
            return Outcome.NONE;
        }
        if (known.get().locked()) {
            return Outcome.LOCKED;
        }
        var fits = passwords.matches(pin, known.get().pinHash());
        jdbc.sql(
                        fits
                                ? "update access.pin set wrong = 0 where account = :account"
                                : """
                                update access.pin set wrong = wrong + 1,
                                    locked_at = case when wrong + 1 >= 6 then cast(:now as timestamptz) end
                                where account = :account
                                """)
                .param("account", account.value())
                .params(
                        fits
                                ? java.util.Map.of()
                                : java.util.Map.of("now", clock.instant().atOffset(ZoneOffset.UTC)))
                .update();
        return fits ? Outcome.FITS : Outcome.WRONG;
    }

    /** A leader unlocks; a second time changes nothing. */
    @Transactional
    public void unlock(AccountId account) {
        jdbc.sql("update access.pin set wrong = 0, locked_at = null where account = :account")
                .param("account", account.value())
                .update();
    }
}
