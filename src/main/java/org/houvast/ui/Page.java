package org.houvast.ui;

/**
 * What a screen shows: a public record with everything its template needs, already worked out.
 *
 * <p>A controller returns it, and the template of the same name beside it is rendered: {@code
 * org.houvast.x.FooPage} by {@code org/houvast/x/FooPage.jte}. A part of a screen (a section, a
 * fragment that htmx swaps) is a page too, with its own template.
 */
public interface Page {}
