/** The trial period of a placement, and what people decide at its end. */
@NullMarked
package org.houvast.learning.trial;

import org.jspecify.annotations.NullMarked;
