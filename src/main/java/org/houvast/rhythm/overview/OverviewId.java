package org.houvast.rhythm.overview;

import java.util.UUID;
import org.houvast.foundation.Id;

/** What one mentor tells of one quarter. */
public record OverviewId(UUID value) implements Id {}
