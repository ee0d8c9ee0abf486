/** What is planned for someone, in the calendar of the own phone. */
@NullMarked
package org.houvast.today.calendar;

import org.jspecify.annotations.NullMarked;
