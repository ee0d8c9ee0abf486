package org.houvast.organisation;

/** What a colleague does. */
public enum Position {
    /** NL: pedagogisch medewerker, BE: kinderbegeleider. */
    EDUCATOR,
    /** NL: leidinggevende, BE: verantwoordelijke. */
    LEADER,
    /** NL: assistent-leidinggevende. */
    ASSISTANT_LEADER,
    OTHER;

    /** The key of its name on a screen. */
    public String key() {
        return "organisation.position." + name();
    }
}
