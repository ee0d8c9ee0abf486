/** Why it became this mentor, shown back later in the words of who reads. */
@NullMarked
package org.houvast.mentorship.why;

import org.jspecify.annotations.NullMarked;
