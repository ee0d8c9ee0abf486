/** The mentor wall: which child belongs to which mentor, on one sheet for the room. */
@NullMarked
package org.houvast.mentorship.wall;

import org.jspecify.annotations.NullMarked;
