/** School holidays and days on which a location is closed. */
@NullMarked
package org.houvast.organisation.calendar;

import org.jspecify.annotations.NullMarked;
