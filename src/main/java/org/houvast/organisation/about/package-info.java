/** The organisation itself: what it is called, who arranges it, and where it is. */
@NullMarked
package org.houvast.organisation.about;

import org.jspecify.annotations.NullMarked;
