/** The points for the team meeting, which write themselves. */
@NullMarked
package org.houvast.conversation.meeting;

import org.jspecify.annotations.NullMarked;
