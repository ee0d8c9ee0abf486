/** How the welcome feels: a kind question at set moments, told to whom the trainee chooses. */
@NullMarked
package org.houvast.learning.pulse;

import org.jspecify.annotations.NullMarked;
