package org.houvast.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.foundation.Id;
import org.houvast.foundation.OrganiserId;
import org.houvast.foundation.Refusal;
import org.houvast.ui.Tongue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts, where they belong, and the one-time links by which people come in first. */
@Component
@Transactional
public class Accounts {

    public static final int SHORTEST_PASSWORD = 10;
    public static final int LONGEST_PASSWORD = 200;
    private static final Duration LINK_LIVES = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;
    private static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Base64StringKeyGenerator tokens =
            new Base64StringKeyGenerator(
                    java.util.Base64.getUrlEncoder().withoutPadding(), TOKEN_BYTES);

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Opens an account, or finds the one that this sign-in name already has. Who types a name does
     * not therefore know who it is: for an invitation, see {@link #openFor}.
     *
     * @param signInName usually a mail address; capitals do not count
     */
    public AccountId open(String signInName, String displayName) {
        var name = plain(signInName);
        return find(name).orElseGet(() -> insert(name, displayName));
    }

    /**
     * Opens an account for someone who is invited.
     *
     * @throws Refusal {@code access.invitation.name-taken} when somebody comes in with this name
     *     already, here or at another organiser: a link would open what that person may see
     */
    public AccountId openFor(String signInName, String displayName) {
        var name = plain(signInName);
        Refusal.when(find(name).isPresent(), "access.invitation.name-taken");
        return insert(name, displayName);
    }

    private static String plain(String signInName) {
        return signInName.strip().toLowerCase(Locale.ROOT);
    }

    private AccountId insert(String name, String displayName) {
        var id = AccountId.fresh();
        jdbc.sql(
                        """
                        insert into access.account (id, sign_in_name, display_name)
                        values (:id, :name, :display)
                        """)
                .param("id", id.value())
                .param("name", name)
                .param("display", displayName)
                .update();
        return id;
    }

    private Optional<AccountId> find(String name) {
        return jdbc.sql("select id from access.account where sign_in_name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /**
     * The language in which Houvast speaks to an account.
     *
     * @param language {@code nl} or {@code en}
     * @throws Refusal {@code access.language.unknown}
     */
    public void speak(AccountId account, String language) {
        Refusal.when(!LANGUAGES.contains(language), "access.language.unknown");
        jdbc.sql(
                        """
                        update access.account set language = :language, version = version + 1
                        where id = :id
                        """)
                .param("language", language)
                .param("id", account.value())
                .update();
    }

    /** The language that helps an account beside the Dutch; {@code null} for none. */
    public void helpIn(AccountId account, @Nullable Tongue tongue) {
        jdbc.sql(
                        """
                        update access.account set help_language = :tongue, version = version + 1
                        where id = :id
                        """)
                .param("tongue", tongue == null ? null : tongue.tag())
                .param("id", account.value())
                .update();
    }

    /**
     * Sets the password of an account.
     *
     * @throws Refusal {@code access.password.too-short}, {@code access.password.too-long}
     */
    public void setPassword(AccountId account, String password) {
        Refusal.when(
                password.length() < SHORTEST_PASSWORD,
                "access.password.too-short",
                SHORTEST_PASSWORD);
        Refusal.when(
                password.length() > LONGEST_PASSWORD, "access.password.too-long", LONGEST_PASSWORD);
        jdbc.sql(
                        "update access.account set password_hash = :hash, version = version + 1 where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", account.value())
                .update();
    }

    /** Lets an account belong to the organiser of this transaction from a day on. */
    public void join(AccountId account, OrganiserId organiser, LocalDate from) {
        jdbc.sql(
                        """
                        insert into access.membership (id, organiser, account, from_day)
                        values (:id, :organiser, :account, :from)
                        on conflict on constraint membership_once do update set through_day = null
                        """)
                .param("id", Id.fresh())
                .param("organiser", organiser.value())
                .param("account", account.value())
                .param("from", from)
                .update();
    }

    /** How someone is called, first name and surname. */
    public String name(AccountId account) {
        return jdbc.sql("select display_name from access.account where id = :id")
                .param("id", account.value())
                .query(String.class)
                .single();
    }

    /** Whether someone has chosen a password already. */
    public boolean hasPassword(AccountId account) {
        return jdbc.sql("select password_hash is not null from access.account where id = :id")
                .param("id", account.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Makes a way in that works once, for a week. An earlier link for the account is worth nothing
     * from now on.
     *
     * @return the token of the link; only its hash is kept
     * @throws Refusal {@code access.link.belongs-elsewhere} when the account belongs, did or will
     *     belong to another organiser than this transaction's too
     */
    public String oneTimeLink(AccountId account) {
        Refusal.when(!belongsHereOnly(account), "access.link.belongs-elsewhere");
        forgetLinks(account);
        var token = tokens.generateKey();
        jdbc.sql(
                        """
                        insert into access.one_time_link (token_hash, account, expires_at)
                        values (:hash, :account, :until)
                        """)
                .param("hash", Fingerprint.of(token))
                .param("account", account.value())
                .param("until", clock.instant().plus(LINK_LIVES).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    private boolean belongsHereOnly(AccountId account) {
        return jdbc.sql("select access.belongs_only_to(:account, foundation.current_organiser())")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    private void forgetLinks(AccountId account) {
        jdbc.sql("delete from access.one_time_link where account = :account and used_at is null")
                .param("account", account.value())
                .update();
    }

    /** The account that a link is for, while it is unused and alive. */
    public Optional<AccountId> whoseLink(String token) {
        return jdbc.sql(
                        """
                        select account from access.one_time_link
                        where token_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", Fingerprint.of(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /**
     * Uses a link to set a password. Afterwards no link of the account is worth anything, and
     * whoever was signed in with it is so no longer.
     *
     * @throws Refusal {@code access.link.used-or-old}
     */
    public AccountId useLink(String token, String password) {
        var used =
                jdbc.sql(
                                """
                                update access.one_time_link set used_at = :now
                                where token_hash = :hash and used_at is null and expires_at > :now
                                returning account
                                """)
                        .param("hash", Fingerprint.of(token))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(UUID.class)
                        .optional();
        Refusal.when(used.isEmpty(), "access.link.used-or-old");
        var account = new AccountId(used.orElseThrow());
        setPassword(account, password);
        forgetLinks(account);
        endSessions(account);
        return account;
    }

    private void endSessions(AccountId account) {
        jdbc.sql("delete from access.spring_session where principal_name = :account")
                .param("account", account.value().toString())
                .update();
    }
}
