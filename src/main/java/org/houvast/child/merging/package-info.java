/** Two files of one child, put together by a leader; and taken apart again. */
@NullMarked
package org.houvast.child.merging;

import org.jspecify.annotations.NullMarked;
