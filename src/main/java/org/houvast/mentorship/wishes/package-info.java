/** What a location wishes of a match: the order of wishes, and what was set for each mentor. */
@NullMarked
package org.houvast.mentorship.wishes;

import org.jspecify.annotations.NullMarked;
