package org.houvast.ui;

/**
 * A named place on a page where modules may each add a section, so that the page knows none of
 * them: the page of a subject, someone's home.
 *
 * @param name unique, for messages about it
 * @param subject what the page is about; each section gets it
 */
public record Place<S>(String name, Class<S> subject) {}
