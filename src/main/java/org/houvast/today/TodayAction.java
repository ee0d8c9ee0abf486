package org.houvast.today;

import static org.houvast.access.Relation.ACCOMPANIES_IN_ORGANISER;
import static org.houvast.access.Relation.ANYONE;
import static org.houvast.access.Relation.ASSISTS_LOCATION;
import static org.houvast.access.Relation.ASSISTS_ORGANISER;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;
import static org.houvast.access.Relation.SIGNED_IN;
import static org.houvast.access.Relation.TRAINEE_IN_ORGANISER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do at home. */
public enum TodayAction implements Action {
    /** Come in. */
    ENTER(SIGNED_IN),
    /** See one's own home. */
    OPEN_HOME(MEMBER_OF_ORGANISER, TRAINEE_IN_ORGANISER, ACCOMPANIES_IN_ORGANISER),
    /** See who can use help at a location. */
    SEE_ROUND(LEADS_LOCATION, ASSISTS_LOCATION),
    /** Tick where one walked by on the own round. */
    WALK_BY(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** See and change what is one's own: the language, signing out. */
    BE_ONESELF(SIGNED_IN),
    /** Have what is planned for oneself in one's own calendar, or no longer. */
    KEEP_CALENDAR(MEMBER_OF_ORGANISER, TRAINEE_IN_ORGANISER),
    /** Read a calendar of which one knows the secret address. */
    READ_CALENDAR(ANYONE);

    private final Set<Relation> anyOf;

    TodayAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == ENTER || this == OPEN_HOME;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        TodayAction value();
    }
}
