/** A mentor is away: who takes over on which day, with which words, and what is handed back. */
@NullMarked
package org.houvast.mentorship.away;

import org.jspecify.annotations.NullMarked;
