/**
 * A warm start: a visit before the first day, the list that someone does together, time to settle
 * in.
 */
@NullMarked
package org.houvast.learning.welcome;

import org.jspecify.annotations.NullMarked;
