/** The interim and the final evaluation: a talk of three, each of whom says what was seen. */
@NullMarked
package org.houvast.learning.evaluation;

import org.jspecify.annotations.NullMarked;
