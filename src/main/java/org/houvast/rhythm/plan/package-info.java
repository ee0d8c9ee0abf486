/** Makes and renews the year plan: which moments there are, and on which day each can be done. */
@NullMarked
package org.houvast.rhythm.plan;

import org.jspecify.annotations.NullMarked;
