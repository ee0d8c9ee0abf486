package org.houvast.rhythm.overview;

import java.time.LocalDate;
import java.util.List;
import org.houvast.ui.Page;

/** Quarterly overviews on paper, each on a page of its own. */
public record OverviewsPaper(List<Overview> overviews, LocalDate today) implements Page {}
