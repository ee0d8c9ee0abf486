package org.houvast.organisation;

/**
 * The kind of care. "BSO" is out-of-school care in the Netherlands and something else in Flanders.
 */
public enum CareType {
    /** NL: dagopvang, 0 to 4 years. */
    DAY_CARE,
    /** NL: peuteropvang, 2 to 4 years, mornings. */
    PRESCHOOL,
    /** NL: buitenschoolse opvang, 4 to 13 years. */
    OUT_OF_SCHOOL_CARE,
    /** BE: groepsopvang. */
    GROUP_CARE,
    /** BE: gezinsopvang. */
    FAMILY_CARE;

    /** The key of its name on a screen. */
    public String key() {
        return "organisation.care-type." + name();
    }
}
