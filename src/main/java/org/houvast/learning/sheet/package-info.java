/** What hangs on the wall for who learns here, in the words of the team. */
@NullMarked
package org.houvast.learning.sheet;

import org.jspecify.annotations.NullMarked;
