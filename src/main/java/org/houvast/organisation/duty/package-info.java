/** Who leads, assists or arranges things: giving a duty from a day on, and ending it. */
@NullMarked
package org.houvast.organisation.duty;

import org.jspecify.annotations.NullMarked;
