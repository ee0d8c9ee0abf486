package org.houvast.organisation.begin;

import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * The first page of an empty house.
 *
 * @param token the secret of the first link
 * @param form what was filled in so far
 */
public record BeginPage(String token, BeginForm form, Problems problems) implements Page {}
