package org.houvast.rhythm.planning;

import java.util.UUID;
import org.houvast.foundation.DateRange;

/** In this time, this colleague is the mentor. A time without a mentor has no term. */
public record Term(UUID mentor, DateRange time) {}
