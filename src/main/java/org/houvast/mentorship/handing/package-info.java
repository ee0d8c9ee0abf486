/** A child goes from one mentor to another: the day, a note, and what is open. */
@NullMarked
package org.houvast.mentorship.handing;

import org.jspecify.annotations.NullMarked;
