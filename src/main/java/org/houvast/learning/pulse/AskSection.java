package org.houvast.learning.pulse;

import org.houvast.ui.Page;

/** A kind question on the trainee's home; it passes by itself. */
public record AskSection(String placement, PulseMoment moment) implements Page {}
