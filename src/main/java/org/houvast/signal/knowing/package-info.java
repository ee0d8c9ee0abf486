/** What asks attention today, and for whom. */
@NullMarked
package org.houvast.signal.knowing;

import org.jspecify.annotations.NullMarked;
