/** A house of two modules, of which the lower one climbs into a room of the upper one. */
@NullMarked
package org.houvast.house.culprits.street;

import org.jspecify.annotations.NullMarked;
