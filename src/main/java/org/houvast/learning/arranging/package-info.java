/** Other days on the floor, or another period: what it brings about is shown first. */
@NullMarked
package org.houvast.learning.arranging;

import org.jspecify.annotations.NullMarked;
