/** What who leads or assists says to a mentor about the plan, and that it was read. */
@NullMarked
package org.houvast.rhythm.remarks;

import org.jspecify.annotations.NullMarked;
