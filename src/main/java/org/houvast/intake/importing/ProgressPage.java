package org.houvast.intake.importing;

import org.houvast.ui.Page;

/** Lists that are being taken over, for who waits. */
public record ProgressPage(ProgressPart part) implements Page {}
