/** Mentor and stand-in on the page of a child, always together. */
@NullMarked
package org.houvast.mentorship.section;

import org.jspecify.annotations.NullMarked;
