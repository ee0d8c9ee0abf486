package org.houvast.child.profile;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parent or other carer.
 *
 * @param one the guardianship that is changed; {@code null} for a new one
 * @param language what this person likes to speak
 */
public record GuardianForm(
        @Nullable UUID one,
        @Nullable @Size(max = 80) String givenName,
        @Nullable @Size(max = 80) String surname,
        @Nullable @NotNull Relation relation,
        @Nullable Boolean custody,
        @Nullable @Email @Size(max = 200) String email,
        @Nullable @Size(max = 40) String phone,
        @Nullable @Size(max = 60) String language,
        @Nullable @NotNull LocalDate fromDay,
        @Nullable LocalDate throughDay) {

    /** Who someone is for a child. */
    public enum Relation {
        MOTHER,
        FATHER,
        PARENT,
        FOSTER_PARENT,
        OTHER
    }

    static GuardianForm empty(LocalDate fromDay) {
        return new GuardianForm(
                null, null, null, Relation.PARENT, true, null, null, null, fromDay, null);
    }

    public boolean hasCustody() {
        return Boolean.TRUE.equals(custody);
    }
}
