/** Who is without a mentor, who never meets the mentor, and who starts soon. */
@NullMarked
package org.houvast.mentorship.without;

import org.jspecify.annotations.NullMarked;
