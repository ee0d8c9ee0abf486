/** One moment: closing it, taking that back, and what is planned for a child. */
@NullMarked
package org.houvast.rhythm.moment;

import org.jspecify.annotations.NullMarked;
