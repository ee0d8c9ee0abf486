package org.houvast.ui;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking: enough to greet and to speak the right language.
 *
 * @param name the name to greet with
 * @param initials one or two letters for the arch
 * @param tone the colour of the arch
 * @param locale nl-NL, nl-BE or en
 * @param theme light or dark
 * @param place the organiser or location that is being worked in, or null
 * @param home the viewer's own page, where one signs out or changes language; or null
 * @param mark what the viewer's forms carry, to come back to this viewer when a session ended
 * @param tongue the language that helps beside the Dutch; null for none
 * @param without the parts of Houvast that are not used there
 */
public record Viewer(
        String name,
        String initials,
        Tone tone,
        Locale locale,
        Theme theme,
        @Nullable String place,
        @Nullable String home,
        String mark,
        @Nullable Tongue tongue,
        Set<? extends Enum<?>> without) {}
