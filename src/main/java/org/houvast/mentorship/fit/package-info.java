/** Whether pairs still fit when days, groups or rosters change, and twice a year all of them. */
@NullMarked
package org.houvast.mentorship.fit;

import org.jspecify.annotations.NullMarked;
