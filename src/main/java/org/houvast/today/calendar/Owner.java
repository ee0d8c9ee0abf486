package org.houvast.today.calendar;

import java.util.Locale;
import java.util.Set;
import org.houvast.access.Actor;
import org.houvast.access.Part;

/**
 * Whose calendar it is.
 *
 * @param withNames whether given names go along
 * @param locale the language of the person
 * @param off the parts that the organisation does not use
 */
record Owner(Actor actor, boolean withNames, Locale locale, Set<Part> off) {}
