/**
 * Everything that asks one's attention, with who can do what; coming back to it later, or closing
 * it.
 */
@NullMarked
package org.houvast.signal.inbox;

import org.jspecify.annotations.NullMarked;
