/** The home of a mentor, and of who stands in. */
@NullMarked
package org.houvast.today.mentor;

import org.jspecify.annotations.NullMarked;
