package org.houvast.access.signin;

import org.houvast.ui.Page;
import org.houvast.ui.Problems;

/**
 * Choosing a password, once.
 *
 * @param token the secret of the link
 * @param works whether the link can still be used
 */
public record FirstSignInPage(String token, boolean works, Problems problems) implements Page {}
