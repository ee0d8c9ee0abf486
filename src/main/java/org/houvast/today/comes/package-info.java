/** Saying that a child does not come today, or does after all. */
@NullMarked
package org.houvast.today.comes;

import org.jspecify.annotations.NullMarked;
