package org.houvast.ui;

/**
 * One of the things to choose from in a list.
 *
 * @param value what the form sends
 * @param text what is shown; plain text
 */
public record Choice(String value, String text) {}
