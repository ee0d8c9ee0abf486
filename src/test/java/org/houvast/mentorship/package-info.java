/** A small world of children, colleagues and trainees, to try who guides whom. */
@NullMarked
package org.houvast.mentorship;

import org.jspecify.annotations.NullMarked;
