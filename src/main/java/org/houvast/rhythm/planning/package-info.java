/**
 * Gives each moment of the year a week and a day on which mentor and mentee are both there, so that
 * nobody's year has a mountain in it; what cannot be placed is listed with its reason.
 */
@NullMarked
package org.houvast.rhythm.planning;

import org.jspecify.annotations.NullMarked;
