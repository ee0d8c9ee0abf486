/** Choosing a mentor for one child: a proposal with its reasons, the others, and who stands in. */
@NullMarked
package org.houvast.mentorship.choosing;

import org.jspecify.annotations.NullMarked;
