package org.houvast.mentorship.section;

import org.houvast.ui.Page;

/** Told before a colleague is changed: for how many children and trainees they are the mentor. */
public record MenteesEffect(String givenName, int children, int trainees) implements Page {}
