/** The home of a leader: who can use help, and a round to walk. */
@NullMarked
package org.houvast.today.leader;

import org.jspecify.annotations.NullMarked;
