/** The home of who assists a leader: who is still to answer, and what is planned this week. */
@NullMarked
package org.houvast.today.assistant;

import org.jspecify.annotations.NullMarked;
