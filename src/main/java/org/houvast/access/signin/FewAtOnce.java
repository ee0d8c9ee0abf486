package org.houvast.access.signin;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Lets a few passwords be worked on at once; the others wait. Each takes megabytes, so a flood of
 * sign-ins would otherwise take all the memory there is.
 */
class FewAtOnce implements PasswordEncoder {

    private final PasswordEncoder passwords;
    private final Semaphore places;

    FewAtOnce(PasswordEncoder passwords, int atOnce) {
        this.passwords = passwords;
        this.places = new Semaphore(atOnce, true);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence typed) {
        return inTurn(() -> passwords.encode(typed));
    }

    @Override
    public boolean matches(@Nullable CharSequence typed, @Nullable String kept) {
        return inTurn(() -> passwords.matches(typed, kept));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String kept) {
        return passwords.upgradeEncoding(kept);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
