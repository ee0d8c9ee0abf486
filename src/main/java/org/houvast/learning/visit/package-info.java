/** Visits of a teacher or an external mentor, in the quiet hours of the workplace. */
@NullMarked
package org.houvast.learning.visit;

import org.jspecify.annotations.NullMarked;
