/** A room behind the upper module's front door. */
@NullMarked
package org.houvast.house.culprits.street.attic.room;

import org.jspecify.annotations.NullMarked;
