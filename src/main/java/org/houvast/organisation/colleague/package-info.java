/** One colleague: work, groups, days and absences, added and changed by hand. */
@NullMarked
package org.houvast.organisation.colleague;

import org.jspecify.annotations.NullMarked;
