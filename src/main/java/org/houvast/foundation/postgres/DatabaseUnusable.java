package org.houvast.foundation.postgres;

/**
 * Houvast cannot work with the database or its data folder, and says in plain words why and what to
 * do. Thrown at the start only; it ends Houvast.
 */
public final class DatabaseUnusable extends RuntimeException {

    private final String remedy;

    /**
     * @param problem what is wrong, one sentence
     * @param remedy what the person at the console can do, one sentence
     */
    public DatabaseUnusable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    DatabaseUnusable(String problem, String remedy, Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    /** What the person at the console can do about it. */
    public String remedy() {
        return remedy;
    }
}
