package org.houvast.foundation.postgres;

/** A role that may sign in to PostgreSQL, with its password. */
public record Login(String role, String password) {

    /** Names the role only, so that a password never reaches a log. */
    @Override
    public String toString() {
        return role;
    }
}
