package org.houvast.learning.pulse;

import java.util.List;
import org.houvast.ui.Page;

/** What a trainee told this one reader about the welcome. */
public record ToldSection(String givenName, List<PulsePage.Said> said) implements Page {}
