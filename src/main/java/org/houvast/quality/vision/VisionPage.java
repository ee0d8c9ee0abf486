package org.houvast.quality.vision;

import org.houvast.ui.Page;

/** The vision of a location on paper; one A4. */
public record VisionPage(Vision vision) implements Page {}
