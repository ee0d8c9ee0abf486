/** Tells each organiser's day to who listens, once. */
@NullMarked
package org.houvast.foundation.daybreak;

import org.jspecify.annotations.NullMarked;
