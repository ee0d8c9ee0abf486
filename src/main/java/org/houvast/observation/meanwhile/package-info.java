/** What happened with a mentor's children while the mentor was away, handed back on return. */
@NullMarked
package org.houvast.observation.meanwhile;

import org.jspecify.annotations.NullMarked;
