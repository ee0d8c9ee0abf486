/** From when on each kind of signal is told, as the organisation agreed. */
@NullMarked
package org.houvast.signal.level;

import org.jspecify.annotations.NullMarked;
