/** Adding a child by hand, or another kind of care for a child that is here already. */
@NullMarked
package org.houvast.child.taking;

import org.jspecify.annotations.NullMarked;
