package org.houvast.organisation;

import static org.houvast.access.Relation.ADMINISTERS_COLLEAGUE;
import static org.houvast.access.Relation.ADMINISTERS_LOCATION;
import static org.houvast.access.Relation.ADMINISTERS_ORGANISER;
import static org.houvast.access.Relation.ANYONE;
import static org.houvast.access.Relation.ASSISTS_ORGANISER;
import static org.houvast.access.Relation.LEADS_COLLEAGUE;
import static org.houvast.access.Relation.LEADS_GROUP;
import static org.houvast.access.Relation.LEADS_LOCATION;
import static org.houvast.access.Relation.LEADS_ORGANISER;
import static org.houvast.access.Relation.MEMBER_OF_ORGANISER;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.houvast.access.Action;
import org.houvast.access.Relation;

/** What people may do with the organisation itself. */
public enum OrganisationAction implements Action {
    /** Only while nobody has begun, and only with the link that the console printed. */
    BEGIN(ANYONE),
    /** See who works here, in which group, on which days. */
    SEE_COLLEAGUES(MEMBER_OF_ORGANISER),
    /** Give a colleague a way in. */
    INVITE_COLLEAGUE(LEADS_ORGANISER, ADMINISTERS_ORGANISER),
    /** Give a way in to a colleague who leads, assists or arranges. */
    INVITE_LEADER(ADMINISTERS_ORGANISER),
    /** Say that a colleague is away. */
    MARK_ABSENCE(LEADS_ORGANISER, ASSISTS_ORGANISER),
    /** Take in a new colleague by hand. */
    TAKE_IN_COLLEAGUE(LEADS_ORGANISER, ADMINISTERS_ORGANISER),
    /** Change what a colleague does, where and on which days; see hours and history. */
    CHANGE_COLLEAGUE(LEADS_COLLEAGUE, ADMINISTERS_COLLEAGUE),
    /** See what a colleague is trusted with, and give or end a duty where one may. */
    ARRANGE_DUTIES(LEADS_ORGANISER, ADMINISTERS_ORGANISER),
    /** Give or end the duty of leading or assisting at a location. */
    ENTRUST_AT_LOCATION(LEADS_LOCATION, ADMINISTERS_LOCATION),
    /** Give or end a duty that holds everywhere, arranging things among them. */
    ENTRUST_EVERYWHERE(ADMINISTERS_ORGANISER),
    /** Say who holds a shared tablet, with four digits. */
    TAKE_TABLET(Relation.TABLET_OF_ORGANISER),
    /** See the shared tablets and whose digits are locked; the rows follow group and colleague. */
    OPEN_TABLETS(LEADS_ORGANISER),
    /** Make a tablet one for a group. */
    ENROL_TABLET(LEADS_GROUP),
    /** Turn a shared tablet off. */
    TURN_TABLET_OFF(LEADS_GROUP),
    /** Unlock a colleague's four digits. */
    UNLOCK_PIN(LEADS_COLLEAGUE),
    /** See which locations and groups there are. */
    SEE_LOCATIONS(MEMBER_OF_ORGANISER),
    /** Open a location; who opens one leads it. */
    OPEN_LOCATION(LEADS_ORGANISER, ADMINISTERS_ORGANISER),
    /** Change or end a location and its groups, close it for a day. */
    CHANGE_LOCATION(LEADS_LOCATION, ADMINISTERS_LOCATION),
    /** See school holidays and closing days. */
    SEE_CALENDAR(MEMBER_OF_ORGANISER),
    /** Say which school holidays hold here, and when locations are closed. */
    CHANGE_CALENDAR(LEADS_ORGANISER, ADMINISTERS_ORGANISER),
    /** See and change what holds for the whole organisation. */
    CHANGE_SETTINGS(LEADS_ORGANISER, ADMINISTERS_ORGANISER);

    private final Set<Relation> anyOf;

    OrganisationAction(Relation... anyOf) {
        this.anyOf = Set.of(anyOf);
    }

    @Override
    public Set<Relation> anyOf() {
        return anyOf;
    }

    @Override
    public boolean onTablet() {
        return this == TAKE_TABLET;
    }

    /** Declares the action of an endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @Declares
    public @interface Asks {
        OrganisationAction value();
    }
}
