package org.houvast.access;

/**
 * How someone stands to what an action is about. Each name has one database view {@code (actor,
 * subject, valid)}, contributed by the module that knows it as a {@link RelationView}.
 */
public enum Relation {
    /** Nobody needs to sign in. */
    ANYONE(Subject.NOTHING),
    /** Whoever is signed in, for what concerns only themselves. */
    SIGNED_IN(Subject.NOTHING),

    MEMBER_OF_ORGANISER(Subject.ORGANISER),
    LEADS_ORGANISER(Subject.ORGANISER),
    ASSISTS_ORGANISER(Subject.ORGANISER),
    ADMINISTERS_ORGANISER(Subject.ORGANISER),
    TRAINEE_IN_ORGANISER(Subject.ORGANISER),
    ACCOMPANIES_IN_ORGANISER(Subject.ORGANISER),
    TABLET_OF_ORGANISER(Subject.ORGANISER),

    LEADS_LOCATION(Subject.LOCATION),
    ADMINISTERS_LOCATION(Subject.LOCATION),
    ASSISTS_LOCATION(Subject.LOCATION),
    WORKS_AT_LOCATION(Subject.LOCATION),

    LEADS_GROUP(Subject.GROUP),
    ASSISTS_GROUP(Subject.GROUP),
    WORKS_IN_GROUP(Subject.GROUP),
    LEARNS_IN_GROUP(Subject.GROUP),
    TABLET_OF_GROUP(Subject.GROUP),

    STAFF_SELF(Subject.STAFF),
    LEADS_COLLEAGUE(Subject.STAFF),
    ASSISTS_COLLEAGUE(Subject.STAFF),
    ADMINISTERS_COLLEAGUE(Subject.STAFF),
    TAKES_OVER_FROM(Subject.STAFF),

    MENTOR_OF_CHILD(Subject.CARE_PLACEMENT),
    STAND_IN_OF_CHILD(Subject.CARE_PLACEMENT),
    HANDS_OVER_CHILD(Subject.CARE_PLACEMENT),
    STAFF_IN_GROUP_OF_CHILD(Subject.CARE_PLACEMENT),
    LEADS_LOCATION_OF_CHILD(Subject.CARE_PLACEMENT),
    SPEAKS_FOR_MENTOR_OF_CHILD(Subject.CARE_PLACEMENT),
    ASSISTS_LOCATION_OF_CHILD(Subject.CARE_PLACEMENT),
    GUARDIAN_OF_CHILD(Subject.CARE_PLACEMENT),
    TABLET_OF_CHILD(Subject.CARE_PLACEMENT),

    TRAINEE_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    MENTOR_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    STAND_IN_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    HANDS_OVER_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    STAFF_IN_GROUP_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    LEADS_LOCATION_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    ASSISTS_LOCATION_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    TEACHER_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT),
    EXTERNAL_MENTOR_OF_PLACEMENT(Subject.TRAINEE_PLACEMENT);

    /** What a relation is about; an action's relations are all about one kind of subject. */
    public enum Subject {
        NOTHING,
        ORGANISER,
        LOCATION,
        GROUP,
        STAFF,
        CARE_PLACEMENT,
        TRAINEE_PLACEMENT
    }

    private final Subject subject;

    Relation(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }
}
