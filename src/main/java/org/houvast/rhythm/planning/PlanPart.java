package org.houvast.rhythm.planning;

import java.util.List;

/**
 * Moments whose mentors have nothing to do with anybody else's: one mentor's, mostly, or of several
 * where a mentee changes mentor. It can be planned without looking at the rest.
 *
 * @param moments that need a day, in order
 * @param agreed moments whose day is fixed, in order; they fill their week
 */
record PlanPart(List<MomentToPlan> moments, List<MomentToPlan> agreed) {}
