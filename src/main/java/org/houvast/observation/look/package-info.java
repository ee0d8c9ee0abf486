/** Observations: they open, collect notes, and are enough when the mentor says so. */
@NullMarked
package org.houvast.observation.look;

import org.jspecify.annotations.NullMarked;
