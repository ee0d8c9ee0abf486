/** Who is mentor of whom from which day on, and who stands in: the pairs themselves. */
@NullMarked
package org.houvast.mentorship.pair;

import org.jspecify.annotations.NullMarked;
