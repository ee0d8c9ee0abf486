/** The year plan of the groups: a sentence first, then the board, then who asks attention. */
@NullMarked
package org.houvast.rhythm.board;

import org.jspecify.annotations.NullMarked;
