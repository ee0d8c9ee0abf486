/** Locations and their groups, added, changed and ended by hand. */
@NullMarked
package org.houvast.organisation.place;

import org.jspecify.annotations.NullMarked;
