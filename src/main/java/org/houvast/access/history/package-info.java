/** What was changed, by whom and when, folded at the foot of a page. */
@NullMarked
package org.houvast.access.history;

import org.jspecify.annotations.NullMarked;
