/** The ways one can go from any page, per role. */
@NullMarked
package org.houvast.today.way;

import org.jspecify.annotations.NullMarked;
