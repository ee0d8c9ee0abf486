/** Who stands in for the mentor of one child, weekday by weekday, chosen by hand. */
@NullMarked
package org.houvast.mentorship.standin;

import org.jspecify.annotations.NullMarked;
