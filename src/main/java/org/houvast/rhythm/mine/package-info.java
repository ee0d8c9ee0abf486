/** A mentor's own year. */
@NullMarked
package org.houvast.rhythm.mine;

import org.jspecify.annotations.NullMarked;
