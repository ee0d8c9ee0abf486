/** Who helps from outside when the knowledge is not in house. */
@NullMarked
package org.houvast.learning.partners;

import org.jspecify.annotations.NullMarked;
