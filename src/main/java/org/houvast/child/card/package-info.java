/** The page of one child, to which other modules add what they know. */
@NullMarked
package org.houvast.child.card;

import org.jspecify.annotations.NullMarked;
