package org.houvast.learning.placement;

import org.houvast.ui.Page;

/** What a trainee gets on paper before the first day; one A4. */
public record WelcomePage(PlacementView placement) implements Page {}
